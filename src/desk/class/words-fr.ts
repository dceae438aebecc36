import type { classEn } from './words-en.ts';

/** The same in French. */
export const classFr: Readonly<Record<keyof typeof classEn, string>> = {
  // The door
  'code.title': 'Rejoindre une classe',
  'code.label': 'Le code affiché',
  'code.hint': 'Cinq lettres et chiffres.',
  'code.go': 'Continuer',
  looking: 'Recherche de la classe…',
  'knock.lead': 'Vous êtes à la porte de cette classe. Personne ne vous voit tant que vous n’entrez pas.',
  'knock.join': 'Entrer',
  'knock.again': 'Continuer sous le nom de {name}',
  'knock.other': 'Entrer sous un autre nom',
  'knock.code': 'Un autre code',
  'link.lead': 'Ce lien mène à un siège attribué par votre enseignant. Ne le prenez que s’il est le vôtre.',
  'link.go': 'Prendre mon siège',
  'names.title': 'Qui êtes-vous ?',
  'names.pin': 'Un code PIN à quatre chiffres',
  'names.pin.hint':
    'La première fois : inventez-le et retenez-le. De retour, même sur un autre appareil : les quatre mêmes chiffres.',
  'names.pin.wanted': 'D’abord quatre chiffres, puis votre nom.',
  'names.pick': 'Puis touchez votre nom',
  'names.taken': 'déjà pris ; seul son PIN l’ouvre',
  'names.free': 'Ou écrivez votre nom',
  'names.type': 'Puis écrivez votre nom',
  'names.go': 'Entrer',

  // The line
  'line.calling': 'Connexion…',
  'line.gone': 'Pas de connexion. Ce que vous avez écrit reste ici ; la page reviendra d’elle-même.',
  'line.back': 'Connexion rétablie.',
  'line.unsent': '{count, plural, one {# message attend d’être envoyé.} other {# messages attendent d’être envoyés.}}',

  // The waiting room
  'room.in': 'Bienvenue, {name}',
  'room.unseated':
    'Votre enseignant vous donnera une place. Cette page change d’elle-même ; vous pouvez poser le téléphone.',
  'room.joined': '{count, plural, one {# personne est entrée.} other {# personnes sont entrées.}}',
  'room.pin': 'Votre nom et votre PIN vous ramènent ici depuis n’importe quel appareil.',
  'room.seat': 'Votre siège',
  'room.starts':
    'Les pourparlers commencent quand votre enseignant les ouvre. Lisez votre dossier d’ici là : personne d’autre ne l’a.',
  'room.share': 'Vous partagez ce siège avec {names}.',
  'room.others': 'À cette table',
  'room.nobody': 'personne encore',
  'room.away': '{name} (hors ligne)',
  'room.bot': 'automate ({level, select, trainee {stagiaire} envoy {envoyé} other {vétéran}})',
  'room.leave': 'Ce n’est pas moi',
  guess: 'Que veulent les autres ?',
  'room.observer': 'Vous observez cette table',

  // Time
  'time.left': 'encore {time}',
  'time.up': 'temps écoulé',
  'time.paused': 'en pause',
  'time.label': 'Temps restant pour cette étape',
  'pause.teacher': 'Suspendu par votre enseignant. Rien n’est perdu ; l’horloge est arrêtée.',
  'pause.seat': 'Suspendu : {party} n’est plus en ligne. La table attend un peu.',

  // Moves
  'sent.title': 'En route',
  'sent.wait': 'Pas encore enregistré. Gardez cette page ouverte.',

  // Messages
  'letters.title': 'Messages',
  'letters.new': '{count, plural, one {nouveau message} other {nouveaux messages}}',
  'letters.none': 'On ne vous a encore rien écrit.',
  'letters.binding': 'Ce qui s’écrit ici n’engage personne : seuls les offres et les coups engagent.',
  'letters.to': 'À',
  'letters.text': 'Votre message',
  'letters.send': 'Envoyer',
  'letters.facilitator': 'L’enseignant',
  'letters.from': '{from} à {to}',
  'letters.all': 'tous',
  'letters.you': 'vous',
  'letters.unsent': 'pas encore envoyé',
  'letters.aside': 'Ranger',

  // The picture
  'stage.show': 'Montrer la salle en image',
  'stage.cost': 'charge environ 300 ko',

  // Observers
  'sheet.tab': 'Fiche',
  'sheet.lead': 'Vous voyez ce que chacun peut voir, et aucun secret. Vos notes vont à votre enseignant seul.',

  // What went wrong
  'over.reissued': 'Ce siège a été repris ailleurs : votre enseignant a donné un nouveau lien.',
  'over.dismissed': 'Vous n’êtes plus dans cette classe. Si c’est une erreur, dites-le à votre enseignant.',
  'over.erased': 'Cette classe est terminée, et ses données sont effacées.',
  'over.again': 'Vers la porte',
  'fault.class/no-such-code': 'Aucune classe n’a ce code. Regardez encore l’affichage.',
  'fault.class/wrong-pin': 'Ce n’est pas le PIN de ce nom. Oublié ? Votre enseignant peut vous donner un lien.',
  'fault.class/no-such-name': 'Ce nom n’est pas sur la liste. Demandez à votre enseignant de l’ajouter.',
  'fault.class/too-many-guesses': 'Trop d’essais. Chacun allonge l’attente.',
  'fault.class/full': 'Cette classe est complète.',
  'fault.class/none': 'Cette classe n’existe plus.',
  'fault.line/lost': 'La connexion a été perdue. Réessayez.',
  'fault.message/misshapen': 'Cela ne se lit ni comme un nom ni comme un PIN.',
  'fault.seat/no-such-credential':
    'Cette place n’est plus ouverte à cet appareil. Entrez de nouveau avec votre nom et votre PIN.',
  'fault.store/full':
    'L’ordinateur de l’enseignant ne peut rien enregistrer. Votre coup n’a pas été pris ; prévenez votre enseignant.',
  'fault.other': 'Cela n’a pas été pris ({code}). Rien d’autre n’est perdu.',
};
