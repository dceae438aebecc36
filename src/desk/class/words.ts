import type { Words } from '../../ground/words.ts';
import { ownWords } from '../words/own-words.ts';

/** What a class's pages say beside the table's own words. */
const MESSAGES = {
  // The door
  'code.title': { en: 'Join a class', fr: 'Rejoindre une classe' },
  'code.label': { en: 'The code on the wall', fr: 'Le code affiché' },
  'code.hint': { en: 'Five letters and digits.', fr: 'Cinq lettres et chiffres.' },
  'code.go': { en: 'Go on', fr: 'Continuer' },
  looking: { en: 'Looking for the class…', fr: 'Recherche de la classe…' },
  'knock.lead': {
    en: 'You are at the door of this class. Nobody sees you until you join.',
    fr: 'Vous êtes à la porte de cette classe. Personne ne vous voit tant que vous n’entrez pas.',
  },
  'knock.join': { en: 'Join', fr: 'Entrer' },
  'knock.again': { en: 'Go on as {name}', fr: 'Continuer sous le nom de {name}' },
  'knock.other': { en: 'Join as somebody else', fr: 'Entrer sous un autre nom' },
  'knock.code': { en: 'Another code', fr: 'Un autre code' },
  'link.lead': {
    en: 'This link leads to a seat that your teacher has given out. Take it up only if it is yours.',
    fr: 'Ce lien mène à un siège attribué par votre enseignant. Ne le prenez que s’il est le vôtre.',
  },
  'link.go': { en: 'Take my seat', fr: 'Prendre mon siège' },
  'names.title': { en: 'Who are you?', fr: 'Qui êtes-vous ?' },
  'names.pin': { en: 'A four-digit PIN', fr: 'Un code PIN à quatre chiffres' },
  'names.pin.hint': {
    en: 'First time: make one up and remember it. Coming back, also on another device: the same four digits.',
    fr: 'La première fois : inventez-le et retenez-le. De retour, même sur un autre appareil : les quatre mêmes chiffres.',
  },
  'names.pin.wanted': {
    en: 'Four digits first, then your name.',
    fr: 'D’abord quatre chiffres, puis votre nom.',
  },
  'names.pick': { en: 'Then tap your name', fr: 'Puis touchez votre nom' },
  'names.taken': { en: 'taken; only its PIN opens it', fr: 'déjà pris ; seul son PIN l’ouvre' },
  'names.free': { en: 'Or type your name', fr: 'Ou écrivez votre nom' },
  'names.type': { en: 'Then type your name', fr: 'Puis écrivez votre nom' },
  'names.go': { en: 'Come in', fr: 'Entrer' },

  // The line
  'line.calling': { en: 'Connecting…', fr: 'Connexion…' },
  'line.gone': {
    en: 'No connection. What you have typed stays here; the page comes back by itself.',
    fr: 'Pas de connexion. Ce que vous avez écrit reste ici ; la page reviendra d’elle-même.',
  },
  'line.back': { en: 'Connected again.', fr: 'Connexion rétablie.' },
  'line.unsent': {
    en: '{count, plural, one {# message waits to be sent.} other {# messages wait to be sent.}}',
    fr: '{count, plural, one {# message attend d’être envoyé.} other {# messages attendent d’être envoyés.}}',
  },

  // The waiting room
  'room.in': { en: 'You are in, {name}', fr: 'Bienvenue, {name}' },
  'room.unseated': {
    en: 'Your teacher will give you a place. This page changes by itself; you can put the telephone down.',
    fr: 'Votre enseignant vous donnera une place. Cette page change d’elle-même ; vous pouvez poser le téléphone.',
  },
  'room.joined': {
    en: '{count, plural, one {# person has joined.} other {# people have joined.}}',
    fr: '{count, plural, one {# personne est entrée.} other {# personnes sont entrées.}}',
  },
  'room.pin': {
    en: 'Your name and PIN bring you back here from any device.',
    fr: 'Votre nom et votre PIN vous ramènent ici depuis n’importe quel appareil.',
  },
  'room.seat': { en: 'Your seat', fr: 'Votre siège' },
  'room.table': { en: 'Table {table}', fr: 'Table {table}' },
  'room.starts': {
    en: 'The talks begin when your teacher opens them. Read your dossier until then: nobody else has it.',
    fr: 'Les pourparlers commencent quand votre enseignant les ouvre. Lisez votre dossier d’ici là : personne d’autre ne l’a.',
  },
  'room.share': { en: 'You share this seat with {names}.', fr: 'Vous partagez ce siège avec {names}.' },
  'room.others': { en: 'At this table', fr: 'À cette table' },
  'room.nobody': { en: 'nobody yet', fr: 'personne encore' },
  'room.away': { en: '{name} (away)', fr: '{name} (hors ligne)' },
  'room.bot': { en: 'bot ({level})', fr: 'robot ({level})' },
  'room.leave': { en: 'This is not me', fr: 'Ce n’est pas moi' },
  'room.observer': { en: 'You watch this table', fr: 'Vous observez cette table' },

  // Time
  'time.left': { en: '{time} left', fr: 'encore {time}' },
  'time.up': { en: 'time is up', fr: 'temps écoulé' },
  'time.label': { en: 'Time left in this step', fr: 'Temps restant pour cette étape' },
  'time.free': { en: 'no time limit', fr: 'sans limite de temps' },
  'pause.teacher': {
    en: 'Paused by your teacher. Nothing is lost; the clock stands still.',
    fr: 'Suspendu par votre enseignant. Rien n’est perdu ; l’horloge est arrêtée.',
  },
  'pause.seat': {
    en: 'Paused: {party} has lost the connection. The table waits a little.',
    fr: 'Suspendu : {party} n’est plus en ligne. La table attend un peu.',
  },

  // Moves
  'sent.title': { en: 'On its way', fr: 'En route' },
  'sent.wait': {
    en: 'Not yet saved. Keep this page open.',
    fr: 'Pas encore enregistré. Gardez cette page ouverte.',
  },
  'saved.title': { en: 'Saved', fr: 'Enregistré' },
  'saved.lead': {
    en: 'Your move is sealed, and stands in the record on the teacher’s computer.',
    fr: 'Votre coup est scellé, et consigné sur l’ordinateur de l’enseignant.',
  },
  'saved.yours': { en: 'You have sealed', fr: 'Vous avez scellé' },
  'wait.title': { en: 'The others are at work', fr: 'Les autres sont à l’ouvrage' },
  'wait.for': { en: 'Waiting for {parties}.', fr: 'On attend : {parties}.' },
  'wait.all': {
    en: 'All have sealed; the table goes on in a moment.',
    fr: 'Tous ont scellé ; la suite vient à l’instant.',
  },
  'bot.title': { en: 'A bot sits here now', fr: 'Un robot occupe ce siège' },
  'bot.lead': {
    en: 'It plays for your delegation ({level}). You see all that it sees. When you are back, or your teacher says so, the seat is yours again.',
    fr: 'Il joue pour votre délégation ({level}). Vous voyez tout ce qu’il voit. À votre retour, ou quand votre enseignant le décide, le siège est de nouveau à vous.',
  },
  'draft.theirs': { en: '{name} proposes this move', fr: '{name} propose ce coup' },
  'draft.theirs.lead': {
    en: 'A shared seat speaks with one voice: nothing is sealed until you agree.',
    fr: 'Un siège partagé n’a qu’une voix : rien n’est scellé sans votre accord.',
  },
  'draft.confirm': { en: 'Agree and seal', fr: 'Accepter et sceller' },
  'draft.other': { en: 'Propose another', fr: 'Proposer autre chose' },
  'draft.back': { en: 'Back to the proposal', fr: 'Revenir à la proposition' },
  'draft.yours': { en: 'Your proposal', fr: 'Votre proposition' },
  'draft.yours.lead': {
    en: 'Saved, but not sealed: {names} must agree.',
    fr: 'Enregistrée, mais pas scellée : {names} doit donner son accord.',
  },
  'commit.nothing': { en: 'Nothing', fr: 'Rien' },

  // Messages
  'letters.title': { en: 'Messages', fr: 'Messages' },
  'letters.new': {
    en: '{count, plural, one {# new} other {# new}}',
    fr: '{count, plural, one {# nouveau} other {# nouveaux}}',
  },
  'letters.none': { en: 'Nothing has been written to you yet.', fr: 'On ne vous a encore rien écrit.' },
  'letters.binding': {
    en: 'Words here bind nobody: only offers and moves do.',
    fr: 'Ce qui s’écrit ici n’engage personne : seuls les offres et les coups engagent.',
  },
  'letters.to': { en: 'To', fr: 'À' },
  'letters.text': { en: 'Your message', fr: 'Votre message' },
  'letters.send': { en: 'Send', fr: 'Envoyer' },
  'letters.facilitator': { en: 'The teacher', fr: 'L’enseignant' },
  'letters.from': { en: '{from} to {to}', fr: '{from} à {to}' },
  'letters.all': { en: 'all', fr: 'tous' },
  'letters.you': { en: 'you', fr: 'vous' },
  'letters.unsent': { en: 'not sent yet', fr: 'pas encore envoyé' },
  'letters.aside': { en: 'Put aside', fr: 'Ranger' },

  // The picture
  'stage.show': { en: 'Show the room as a picture', fr: 'Montrer la salle en image' },
  'stage.cost': { en: 'loads about 300 kB', fr: 'charge environ 300 ko' },

  // Observers
  'sheet.title': { en: 'Observation sheet', fr: 'Fiche d’observation' },
  'sheet.lead': {
    en: 'You see what everybody may see, and no secret. What you write stays on this device.',
    fr: 'Vous voyez ce que chacun peut voir, et aucun secret. Ce que vous écrivez reste sur cet appareil.',
  },
  'sheet.moves': {
    en: 'You take no part in the moves. Watch the wire and the text, and take notes.',
    fr: 'Vous ne jouez pas. Suivez le fil et le texte, et prenez des notes.',
  },
  'sheet.q1': {
    en: 'Who spoke most for the common text, and who only for themselves? How could you tell?',
    fr: 'Qui a le plus parlé pour le texte commun, et qui seulement pour soi ? À quoi l’avez-vous vu ?',
  },
  'sheet.q2': {
    en: 'Where did a position change? What had happened just before?',
    fr: 'Où une position a-t-elle changé ? Que venait-il de se passer ?',
  },
  'sheet.q3': {
    en: 'Which word given was kept, which broken, and what followed?',
    fr: 'Quelle parole donnée a été tenue, laquelle rompue, et qu’en est-il résulté ?',
  },
  'sheet.q4': {
    en: 'What do you think this delegation could not say aloud?',
    fr: 'Que cette délégation ne pouvait-elle pas dire tout haut, à votre avis ?',
  },
  'sheet.q5': {
    en: 'One question that you would like to ask the table afterwards.',
    fr: 'Une question que vous aimeriez poser à la table ensuite.',
  },
  'sheet.download': { en: 'Download the sheet', fr: 'Télécharger la fiche' },
  'sheet.kept': { en: 'Kept on this device', fr: 'Conservée sur cet appareil' },
  'sheet.unkept': {
    en: 'This browser keeps nothing: download the sheet before you leave.',
    fr: 'Ce navigateur ne conserve rien : téléchargez la fiche avant de partir.',
  },

  // Afterwards
  'after.title': { en: 'After the talks', fr: 'Après les pourparlers' },
  'after.back': { en: 'Back to the table', fr: 'Revenir à la table' },
  'after.aims': { en: 'Your delegation’s aims', fr: 'Les objectifs de votre délégation' },
  'after.met': { en: 'reached', fr: 'atteint' },
  'after.missed': { en: 'not reached', fr: 'pas atteint' },
  'after.words': { en: 'Words given and received', fr: 'Paroles données et reçues' },
  'after.role': { en: 'Leaving the role', fr: 'Sortir du rôle' },
  'after.role.1': {
    en: 'You have spoken for {party}. You were asked to; these were its instructions, not your opinions, and what the others said to you was said to {party}.',
    fr: 'Vous avez parlé pour {party}. On vous l’a demandé ; c’étaient ses instructions, non vos opinions, et ce que les autres vous ont dit s’adressait à {party}.',
  },
  'after.role.2': {
    en: 'Put your papers down. Look at the person who sat opposite you, and use their own name.',
    fr: 'Posez vos papiers. Regardez la personne assise en face de vous, et appelez-la par son nom.',
  },
  'after.role.3': {
    en: 'If something here touches you or yours, you need not explain it. You may leave the room, and your teacher will have time for you.',
    fr: 'Si quelque chose ici vous touche, vous ou les vôtres, vous n’avez pas à l’expliquer. Vous pouvez sortir, et votre enseignant prendra du temps pour vous.',
  },
  'after.leave': { en: 'I leave the role', fr: 'Je sors du rôle' },
  'after.left': { en: 'Welcome back, {name}.', fr: 'Vous revoilà, {name}.' },
  'after.left.lead': {
    en: 'The page stays open for the talk with the whole class.',
    fr: 'La page reste ouverte pour la discussion avec toute la classe.',
  },

  // What went wrong
  'over.reissued': {
    en: 'This seat was taken up elsewhere: your teacher has given out a new link for it.',
    fr: 'Ce siège a été repris ailleurs : votre enseignant a donné un nouveau lien.',
  },
  'over.erased': {
    en: 'This class has ended, and its data have been erased.',
    fr: 'Cette classe est terminée, et ses données sont effacées.',
  },
  'over.again': { en: 'To the door', fr: 'Vers la porte' },
  'fault.class/no-such-code': {
    en: 'No class has this code. Look at the wall again.',
    fr: 'Aucune classe n’a ce code. Regardez encore l’affichage.',
  },
  'fault.class/wrong-pin': {
    en: 'That is not the PIN of this name. Forgotten? Your teacher can give you a link.',
    fr: 'Ce n’est pas le PIN de ce nom. Oublié ? Votre enseignant peut vous donner un lien.',
  },
  'fault.class/no-such-name': {
    en: 'This name is not on the list. Ask your teacher to add it.',
    fr: 'Ce nom n’est pas sur la liste. Demandez à votre enseignant de l’ajouter.',
  },
  'fault.class/too-many-guesses': {
    en: 'Too many attempts. Wait a minute.',
    fr: 'Trop d’essais. Attendez une minute.',
  },
  'fault.class/full': { en: 'This class is full.', fr: 'Cette classe est complète.' },
  'fault.class/none': { en: 'This class is no longer there.', fr: 'Cette classe n’existe plus.' },
  'fault.line/lost': { en: 'The connection was lost. Try again.', fr: 'La connexion a été perdue. Réessayez.' },
  'fault.message/misshapen': {
    en: 'That can’t be read as a name or PIN.',
    fr: 'Cela ne se lit ni comme un nom ni comme un PIN.',
  },
  'fault.seat/no-such-credential': {
    en: 'This place is no longer open to this device. Join again with your name and PIN.',
    fr: 'Cette place n’est plus ouverte à cet appareil. Entrez de nouveau avec votre nom et votre PIN.',
  },
  'fault.table/paused': {
    en: 'The table is paused. Your move was not taken; choose again when it goes on.',
    fr: 'La table est suspendue. Votre coup n’a pas été pris ; choisissez de nouveau à la reprise.',
  },
  'fault.move/late': {
    en: 'Your move came too late: the table had gone on. It was not taken.',
    fr: 'Votre coup est arrivé trop tard : la table avait continué. Il n’a pas été pris.',
  },
  'fault.seat/bot': {
    en: 'A bot sits here now; your move was not taken.',
    fr: 'Un robot occupe ce siège ; votre coup n’a pas été pris.',
  },
  'fault.draft/gone': {
    en: 'The proposal has changed. Read the new one first.',
    fr: 'La proposition a changé. Lisez d’abord la nouvelle.',
  },
  'fault.table/closed': { en: 'This table is closed.', fr: 'Cette table est close.' },
  'fault.store/full': {
    en: 'The teacher’s computer can save nothing at present. Your move was not taken; tell your teacher.',
    fr: 'L’ordinateur de l’enseignant ne peut rien enregistrer. Votre coup n’a pas été pris ; prévenez votre enseignant.',
  },
  'fault.other': {
    en: 'That was not taken ({code}). Nothing else is lost.',
    fr: 'Cela n’a pas été pris ({code}). Rien d’autre n’est perdu.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export const write = ownWords(MESSAGES);

/** What a refusal of the class means, in the reader's words; nothing for a code of the rules. */
export function classFault(code: string): string | undefined {
  const key = `fault.${code}`;
  return isKey(key) ? write(key) : undefined;
}

const isKey = (key: string): key is keyof typeof MESSAGES => Object.hasOwn(MESSAGES, key);
