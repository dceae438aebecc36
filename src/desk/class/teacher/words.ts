import { IntlMessageFormat } from 'intl-messageformat';
import type { Words } from '../../../ground/words.ts';
import { languageShown, type Slots } from '../../words/say.ts';

/** The teacher's and the projector's own messages, so that players do not load them. ICU; apostrophes are typographic. */
export const MESSAGES = {
  desk: { en: 'The teacher’s desk', fr: 'Le bureau de l’enseignant' },
  'desk.lead': {
    en: 'One class, several tables, on this machine. Nothing leaves it.',
    fr: 'Une classe, plusieurs tables, sur cet ordinateur. Rien n’en sort.',
  },
  calling: { en: 'Calling the class server…', fr: 'Appel du serveur de classe…' },
  gone: {
    en: 'The line to the host is lost. It is tried again by itself; what you ask is kept until then.',
    fr: 'La liaison avec l’hôte est perdue. Elle se rétablira d’elle-même ; vos demandes sont gardées d’ici là.',
  },
  'shut.class/not-yours': {
    en: 'This key is not the host’s. Open the address that the terminal has printed.',
    fr: 'Cette clé n’est pas celle de l’hôte. Ouvrez l’adresse que le terminal a affichée.',
  },
  'shut.none': {
    en: 'The key is missing. Open the whole address that the terminal has printed.',
    fr: 'La clé manque. Ouvrez l’adresse complète que le terminal a affichée.',
  },
  shut: { en: 'The desk cannot be opened ({code}).', fr: 'Le bureau ne peut s’ouvrir ({code}).' },

  'classes.title': { en: 'Your classes', fr: 'Vos classes' },
  'classes.open': { en: 'Open {title}', fr: 'Ouvrir {title}' },
  erased: {
    en: '“{title}” is erased. Files removed: {files}. Left of it in the data folder: {left, plural, =0 {nothing} one {# file} other {# files}}.',
    fr: '« {title} » est effacée. Fichiers supprimés : {files}. Il en reste dans le dossier des données : {left, plural, =0 {rien} one {# fichier} other {# fichiers}}.',
  },

  'new.title': { en: 'A new class', fr: 'Une nouvelle classe' },
  'new.name': { en: 'Title', fr: 'Intitulé' },
  'new.name.default': { en: 'Class of {date}', fr: 'Classe du {date}' },
  'new.heads': { en: 'How many students', fr: 'Nombre d’élèves' },
  'new.names': { en: 'Or their names, one a line', fr: 'Ou leurs noms, un par ligne' },
  'new.names.hint': {
    en: 'Only these may then join. Left empty, everybody types a name of their own.',
    fr: 'Eux seuls pourront entrer. Laissé vide, chacun écrit le nom de son choix.',
  },
  'new.names.count': {
    en: '{count, plural, one {# name} other {# names}}',
    fr: '{count, plural, one {# nom} other {# noms}}',
  },
  'new.names.twice': {
    en: 'Twice in the list: {names}. Tell them apart.',
    fr: 'Deux fois dans la liste : {names}. Distinguez-les.',
  },
  'new.scenario': { en: 'Negotiation', fr: 'Négociation' },
  'new.scenario.facts': {
    en: '{seats, plural, one {# delegation} other {# delegations}}, {rounds, plural, one {# round} other {# rounds}}',
    fr: '{seats, plural, one {# délégation} other {# délégations}}, {rounds, plural, one {# tour} other {# tours}}',
  },
  'new.file': {
    en: 'Or drop a scenario file here, or choose one',
    fr: 'Ou déposez ici un fichier de scénario, ou choisissez-en un',
  },
  'new.file.taken': { en: 'From your file: {name}', fr: 'D’après votre fichier : {name}' },
  'new.file.unsound': { en: 'This file cannot be played:', fr: 'Ce fichier ne peut être joué :' },
  'new.plan': { en: 'Time and tables', fr: 'Temps et tables' },
  'new.minutes': { en: 'Minutes in all', fr: 'Minutes en tout' },
  'new.tables': { en: 'Tables', fr: 'Tables' },
  'new.plan.says': {
    en: 'About {reading} minutes to read, {playing} to play, {talking} to talk it over. A step of the corridor takes at most {corridor}, a plenary {plenary}. {bots, plural, =0 {Every seat has a person.} one {A bot takes the seat that is left.} other {Bots take the # seats that are left.}}',
    fr: 'Environ {reading} minutes pour lire, {playing} pour jouer, {talking} pour en parler. Une étape de couloir dure au plus {corridor}, une plénière {plenary}. {bots, plural, =0 {Chaque siège a quelqu’un.} one {Un automate prend le siège qui reste.} other {Des automates prennent les # sièges qui restent.}}',
  },
  'new.deadlines': { en: 'With time limits', fr: 'Avec des limites de temps' },
  'new.absent': { en: 'If someone’s line is lost', fr: 'Si quelqu’un perd la liaison' },
  'absent.pause': { en: 'the table pauses', fr: 'la table fait une pause' },
  'absent.bot': { en: 'a bot takes over until then', fr: 'un automate le relaie d’ici là' },
  'absent.go-on': { en: 'the table waits', fr: 'la table attend' },
  'new.level': { en: 'Bots play as', fr: 'Les automates jouent en' },
  'new.go': { en: 'Set up the class', fr: 'Préparer la classe' },
  'new.dry': { en: 'Dry run with bots', fr: 'Répétition avec des automates' },
  'new.dry.name': { en: 'Dry run', fr: 'Répétition' },
  'new.dry.hint': {
    en: 'A class of its own in which bots play one table to its end, to see what a debrief looks like.',
    fr: 'Une classe à part, où des automates jouent une table jusqu’au bout, pour voir un bilan.',
  },
  'new.busy': { en: 'Setting up…', fr: 'Préparation…' },

  'tab.seats': { en: 'Seats', fr: 'Sièges' },
  'tab.tables': { en: 'Tables', fr: 'Tables' },
  'tab.debrief': { en: 'Debrief', fr: 'Bilan' },
  'tab.end': { en: 'Keep and erase', fr: 'Garder et effacer' },
  'tab.label': { en: 'Parts of the desk', fr: 'Parties du bureau' },
  'back.classes': { en: 'All classes', fr: 'Toutes les classes' },
  code: { en: 'Code', fr: 'Code' },
  trouble: {
    en: 'Nothing can be stored at present ({code}). Nothing is lost, and nothing new is taken. Make room on the disk.',
    fr: 'Rien ne peut être enregistré pour l’instant ({code}). Rien n’est perdu, rien de nouveau n’est accepté. Libérez de la place sur le disque.',
  },
  saving: {
    en: '{count, plural, =0 {All saved} one {# request on its way} other {# requests on their way}}',
    fr: '{count, plural, =0 {Tout est enregistré} one {# demande en route} other {# demandes en route}}',
  },

  join: { en: 'How they join', fr: 'Comment entrer' },
  'join.lead': {
    en: 'Students open this address and tap “Join”.',
    fr: 'Les élèves ouvrent cette adresse et touchent « Entrer ».',
  },
  'join.address': { en: 'This machine’s address in the network', fr: 'Adresse de cet ordinateur dans le réseau' },
  'join.address.wanted': {
    en: 'Only this machine can reach the page as it was opened. Put in the address that the terminal prints under “In the local network”.',
    fr: 'Ouverte ainsi, la page n’est accessible que d’ici. Indiquez l’adresse que le terminal affiche sous « In the local network ».',
  },
  'join.test': { en: 'Try it as a student', fr: 'Essayer comme élève' },
  'join.count': {
    en: '{joined} of {expected} have joined',
    fr: '{joined} sur {expected} sont entrés',
  },
  'join.count.free': {
    en: '{joined, plural, =0 {Nobody has joined yet} one {# student has joined} other {# students have joined}}',
    fr: '{joined, plural, =0 {Personne n’est encore entré} one {# élève est entré} other {# élèves sont entrés}}',
  },
  'wall.open': { en: 'Open the projector', fr: 'Ouvrir l’écran de projection' },
  'wall.link': { en: 'Make the projector’s page', fr: 'Créer la page de projection' },
  'wall.code': { en: 'Show the code', fr: 'Montrer le code' },
  'wall.shows': { en: 'The projector shows', fr: 'L’écran montre' },
  'wall.show': { en: 'Show on the projector', fr: 'Montrer à l’écran' },
  'wall.shown': { en: 'On the projector', fr: 'À l’écran' },

  'seats.list': { en: 'Class list', fr: 'Liste de la classe' },
  'seats.lead': {
    en: 'Choose a place in the list, or drag a name to a seat. Two may share one.',
    fr: 'Choisissez une place dans la liste, ou glissez un nom vers un siège. On peut s’y asseoir à deux.',
  },
  'seats.newcomers': { en: 'Seat newcomers by themselves', fr: 'Asseoir d’office les nouveaux venus' },
  'seats.all': { en: 'Seat everybody', fr: 'Asseoir tout le monde' },
  'seats.nobody': {
    en: 'Names appear here as students join.',
    fr: 'Les noms apparaissent ici à mesure que les élèves entrent.',
  },
  'seats.add': { en: 'Add names, one a line', fr: 'Ajouter des noms, un par ligne' },
  'seats.add.go': { en: 'Add', fr: 'Ajouter' },
  'seat.of': { en: 'Place of {name}', fr: 'Place de {name}' },
  'seat.none': { en: 'no place yet', fr: 'pas encore de place' },
  'seat.watch': { en: 'watches', fr: 'observe' },
  'seat.at': { en: 'Table {table}, {party}', fr: 'Table {table}, {party}' },
  'seat.free': { en: 'free: a bot if nobody comes', fr: 'libre : un automate si personne ne vient' },
  'seat.bot': { en: 'bot', fr: 'automate' },
  'person.present': { en: 'present', fr: 'présent' },
  'person.away': { en: 'away', fr: 'absent' },
  'person.expected': { en: 'expected', fr: 'attendu' },
  'person.reissue': { en: 'New link', fr: 'Nouveau lien' },
  'person.reissue.of': { en: 'New link for {name}', fr: 'Nouveau lien pour {name}' },
  'person.link': {
    en: 'This link is {name}’s seat, on any device. The ones before are void. Give it to nobody else.',
    fr: 'Ce lien est le siège de {name}, sur tout appareil. Les précédents ne valent plus. Ne le donnez à personne d’autre.',
  },
  'person.copy': { en: 'Copy the link', fr: 'Copier le lien' },
  'person.copied': { en: 'Copied', fr: 'Copié' },
  close: { en: 'Close', fr: 'Fermer' },

  table: { en: 'Table {table}', fr: 'Table {table}' },
  'table.fork': { en: 'Table {table}, from table {origin}', fr: 'Table {table}, issue de la table {origin}' },
  'tables.none': { en: 'No table is open yet.', fr: 'Aucune table n’est encore ouverte.' },
  'tables.more': { en: 'Open more tables', fr: 'Ouvrir d’autres tables' },
  'tables.more.go': { en: 'Open', fr: 'Ouvrir' },
  'table.fault': {
    en: 'This table can’t be read by this version ({code}).',
    fr: 'Cette table ne peut être lue par cette version ({code}).',
  },
  'stage.preparing': { en: 'not begun', fr: 'pas commencée' },
  'stage.running': { en: 'running', fr: 'en cours' },
  'stage.paused': { en: 'paused', fr: 'en pause' },
  'stage.closed': { en: 'over', fr: 'terminée' },
  'paused.for': { en: 'paused for {party}', fr: 'en pause pour {party}' },
  'table.where': { en: 'Round {round}, {step}', fr: 'Tour {round}, {step}' },
  'table.waits': { en: 'Waits for {parties}', fr: 'Attend {parties}' },
  'table.left': { en: '{time} left', fr: 'encore {time}' },
  'table.unlimited': { en: 'no time limit', fr: 'sans limite de temps' },
  'table.ended': { en: 'Ended: {ending}', fr: 'Issue : {ending}' },
  'table.ended.early': { en: 'Closed before its end', fr: 'Close avant son terme' },

  'all.begin': { en: 'Begin at all tables', fr: 'Commencer à toutes les tables' },
  'all.pause': { en: 'Pause all', fr: 'Tout mettre en pause' },
  'all.go-on': { en: 'All go on', fr: 'Tout reprendre' },
  begin: { en: 'Begin', fr: 'Commencer' },
  pause: { en: 'Pause', fr: 'Pause' },
  'go-on': { en: 'Go on', fr: 'Reprendre' },
  extend: { en: 'Two minutes more', fr: 'Deux minutes de plus' },
  advance: { en: 'Next step', fr: 'Étape suivante' },
  'advance.sure': {
    en: 'Whoever has not decided will be silent. Go to the next step?',
    fr: 'Qui n’a pas décidé se taira. Passer à l’étape suivante ?',
  },
  'close.table': { en: 'Close the table', fr: 'Fermer la table' },
  'close.sure': { en: 'Close it for good?', fr: 'La fermer définitivement ?' },
  rewind: { en: 'Go back', fr: 'Revenir' },
  'rewind.to': { en: 'Go back to the start of', fr: 'Revenir au début de' },
  'rewind.sure': {
    en: 'What was played since then is set aside. Go back?',
    fr: 'Ce qui a été joué depuis sera écarté. Revenir ?',
  },
  fork: { en: 'Open a second table from there', fr: 'Ouvrir une seconde table à partir de là' },
  round: { en: 'round {round}', fr: 'tour {round}' },
  yes: { en: 'Yes', fr: 'Oui' },
  no: { en: 'No', fr: 'Non' },
  'log.save': { en: 'Download the log', fr: 'Télécharger le journal' },

  'detail.people': { en: 'Who sits there', fr: 'Qui y siège' },
  'bot.in': { en: 'Bot takes the seat', fr: 'Mettre un automate' },
  'bot.in.of': { en: 'A bot takes {party}’s seat', fr: 'Mettre un automate au siège : {party}' },
  'bot.out': { en: 'Give the seat back', fr: 'Rendre le siège' },
  'bot.out.of': { en: 'Give {party}’s seat back', fr: 'Rendre le siège : {party}' },
  'detail.time': { en: 'Time and course', fr: 'Temps et cours' },
  'detail.event': { en: 'Events and words', fr: 'Événements et messages' },
  inject: { en: 'An event of the scenario', fr: 'Un événement du scénario' },
  'inject.go': { en: 'Let it happen', fr: 'Le faire survenir' },
  'inject.none': { en: 'None is left.', fr: 'Il n’en reste aucun.' },
  'letter.to': { en: 'To', fr: 'À' },
  'letter.all': { en: 'everybody at this table', fr: 'toute la table' },
  'letter.every': { en: 'everybody at all tables', fr: 'toutes les tables' },
  'letter.public': { en: 'observers and the projector', fr: 'observateurs et écran' },
  'letter.title': { en: 'Heading, if it is news', fr: 'Titre, si c’est une nouvelle' },
  'letter.text': { en: 'In your own words', fr: 'Dans vos propres termes' },
  'letter.send': { en: 'Send', fr: 'Envoyer' },
  'letter.sent': { en: 'Sent.', fr: 'Envoyé.' },
  'read.side': { en: 'Read the table as', fr: 'Lire la table comme' },
  'read.facilitator': { en: 'you: everything', fr: 'vous : tout' },
  'read.public': { en: 'the public', fr: 'le public' },
  'read.before': { en: 'The table has not begun.', fr: 'La table n’a pas commencé.' },
  'read.wire': { en: 'What happened, newest first', fr: 'Ce qui s’est passé, du plus récent' },
  'read.letters': { en: 'Words', fr: 'Messages' },
  'read.from': { en: '{from} to {to}', fr: '{from} à {to}' },
  'read.you': { en: 'You', fr: 'Vous' },
  'read.everybody': { en: 'everybody', fr: 'tous' },
  'read.none': { en: 'Nothing yet.', fr: 'Rien encore.' },

  'debrief.lead': {
    en: 'All tables with their cards open. Show it on the wall only when every table is over.',
    fr: 'Toutes les tables, cartes ouvertes. À ne montrer au mur que lorsque toutes ont fini.',
  },
  'debrief.waits': {
    en: 'A table stands here as soon as it has ended. Still playing: {tables}.',
    fr: 'Une table figure ici dès qu’elle a fini. Jouent encore : {tables}.',
  },
  'debrief.none': { en: 'No table has ended yet.', fr: 'Aucune table n’a encore fini.' },
  'debrief.reading': { en: 'Reading the logs…', fr: 'Lecture des journaux…' },
  'debrief.refused': {
    en: 'Table {table} can’t be read here ({code}). Its scenario file may have been brought in another browser.',
    fr: 'La table {table} ne peut être lue ici ({code}). Son fichier a peut-être été apporté dans un autre navigateur.',
  },
  'debrief.endings': { en: 'How it ended', fr: 'Comment cela s’est terminé' },
  'debrief.where': { en: 'Table', fr: 'Table' },
  'debrief.ending': { en: 'Ending', fr: 'Issue' },
  'debrief.signed': { en: 'Who signed', fr: 'Qui a signé' },
  'debrief.signed.text': { en: '{text}: {parties}', fr: '{text} : {parties}' },
  'debrief.signed.nobody': { en: 'Nobody put a name under anything.', fr: 'Personne n’a rien signé.' },
  'debrief.agreed': { en: 'Agreed', fr: 'Convenu' },
  'debrief.agreed.count': { en: '{agreed} of {clauses} clauses', fr: '{agreed} clauses sur {clauses}' },
  'debrief.history': { en: 'What really happened', fr: 'Ce qui s’est réellement passé' },
  'debrief.history.short': { en: 'History', fr: 'Histoire' },
  'debrief.worth': { en: 'What it was worth to each delegation', fr: 'Ce que cela valait pour chaque délégation' },
  'debrief.worth.lead': {
    en: 'A row for each delegation, from the least to the most that any of these outcomes was worth to it; a dot for each table, a square for history. Rows can’t be compared with one another.',
    fr: 'Une ligne par délégation, du moins au plus que l’une de ces issues valait pour elle ; un point par table, un carré pour l’histoire. Les lignes ne se comparent pas entre elles.',
  },
  'debrief.worth.table': { en: 'the worth in figures', fr: 'les valeurs en chiffres' },
  'debrief.less': { en: 'less', fr: 'moins' },
  'debrief.more': { en: 'more', fr: 'plus' },
  'debrief.stances': { en: 'How stances changed', fr: 'Comment les attitudes ont changé' },
  'debrief.stances.lead': {
    en: 'The same delegation at every table, and in history.',
    fr: 'La même délégation à chaque table, et dans l’histoire.',
  },
  'debrief.ask': { en: 'To ask the class', fr: 'À demander à la classe' },
  'debrief.ask.1': {
    en: 'Where did two tables part, and what did somebody do there that nobody did at the other?',
    fr: 'Où deux tables se sont-elles séparées, et qu’y a-t-on fait que l’autre n’a pas fait ?',
  },
  'debrief.ask.2': {
    en: 'Whose consent was needed, and what did it cost to get it?',
    fr: 'De qui fallait-il l’accord, et à quel prix l’a-t-on obtenu ?',
  },
  'debrief.ask.3': {
    en: 'What could your delegation not say aloud?',
    fr: 'Qu’est-ce que votre délégation ne pouvait dire tout haut ?',
  },
  'debrief.ask.4': {
    en: 'Who was not in the room?',
    fr: 'Qui n’était pas dans la salle ?',
  },
  'note.title': { en: 'Leaving the role', fr: 'Quitter le rôle' },
  'note.lead': {
    en: 'Sent to everybody, also at tables that have ended. Change it as you like.',
    fr: 'Envoyé à tous, aussi aux tables terminées. Changez-le à votre gré.',
  },
  'note.heading': { en: 'Thank you. Here the roles end.', fr: 'Merci. Ici s’arrêtent les rôles.' },
  'note.text': {
    en: 'You have spoken for others, and perhaps said things that you would not say. Put the placard down, and say your own name to the person beside you. What you defended was a delegation’s instruction, not your opinion. Behind this scenario are people who live with its outcome. If something has stayed with you, tell me, today or later.',
    fr: 'Vous avez parlé pour d’autres, et peut-être dit ce que vous ne diriez pas. Posez le carton, et dites votre propre nom à votre voisin. Ce que vous avez défendu était l’instruction d’une délégation, non votre opinion. Derrière ce scénario, il y a des gens qui vivent avec ses suites. Si quelque chose vous est resté, dites-le-moi, aujourd’hui ou plus tard.',
  },
  'note.send': { en: 'Send the closing note', fr: 'Envoyer le mot de la fin' },

  'end.logs': { en: 'Logs', fr: 'Journaux' },
  'end.logs.lead': {
    en: 'A file for each table: every move that counts, without names of students. “communique replay” plays it again, and so does the title page.',
    fr: 'Un fichier par table : tous les coups qui comptent, sans les noms des élèves. « communique replay » le rejoue, la page d’accueil aussi.',
  },
  'end.close': { en: 'Close all tables', fr: 'Fermer toutes les tables' },
  'end.erase': { en: 'Erase the class', fr: 'Effacer la classe' },
  'end.erase.lead': {
    en: 'Names, moves and letters are removed from this machine for good. Logs that you have downloaded stay yours. To confirm, type the code of the class: {code}.',
    fr: 'Noms, coups et messages sont supprimés de cet ordinateur, sans retour. Les journaux téléchargés restent à vous. Pour confirmer, tapez le code de la classe : {code}.',
  },
  'end.erase.go': { en: 'Erase for good', fr: 'Effacer définitivement' },

  refused: { en: 'That was not done ({code}).', fr: 'Cela n’a pas été fait ({code}).' },
  'refused.seat/full': { en: 'Two already share this seat.', fr: 'Deux personnes partagent déjà ce siège.' },
  'refused.table/nothing-to-do': {
    en: 'There is nothing to do at this table as it stands now.',
    fr: 'Il n’y a rien à faire à cette table dans son état présent.',
  },
  'refused.table/closed': { en: 'This table is closed.', fr: 'Cette table est fermée.' },
  'refused.class/other-code': {
    en: 'That is not the code of this class. Nothing was erased.',
    fr: 'Ce n’est pas le code de cette classe. Rien n’a été effacé.',
  },
  'refused.scenario/unsound': { en: 'This scenario cannot be played:', fr: 'Ce scénario ne peut être joué :' },
  'refused.line/lost': {
    en: 'The line was lost. Try again when it is back.',
    fr: 'La liaison a été perdue. Réessayez quand elle sera rétablie.',
  },
  'refused.store/full': {
    en: 'The disk is full: nothing was changed. Make room and try again.',
    fr: 'Le disque est plein : rien n’a été changé. Libérez de la place et réessayez.',
  },

  'wall.title': { en: 'The projector', fr: 'L’écran de projection' },
  'wall.join': { en: 'Open', fr: 'Ouvrez' },
  'wall.or': { en: 'or point your camera here', fr: 'ou visez ici avec l’appareil photo' },
  'wall.address.none': { en: 'and the address on the board', fr: 'et l’adresse au tableau' },
  'wall.round': { en: 'Round {round} of {rounds}', fr: 'Tour {round} sur {rounds}' },
  'wall.paused': { en: 'Pause', fr: 'Pause' },
  'wall.over': { en: 'This page’s link is no longer good.', fr: 'Le lien de cette page ne vaut plus.' },
  'wall.view': { en: 'What this page shows', fr: 'Ce que montre cette page' },
  'wall.view.text': { en: 'Text', fr: 'Texte' },
  'wall.view.room': { en: 'Room', fr: 'Salle' },
  'wall.view.both': { en: 'Both', fr: 'Les deux' },
  'wall.texts': { en: 'Which text', fr: 'Quel texte' },
  'wall.begins': { en: 'The tables are about to begin.', fr: 'Les tables vont commencer.' },
} as const satisfies Readonly<Record<string, Words>>;

export type ClassKey = keyof typeof MESSAGES;

/** A message of the teacher's pages in the language shown. */
export function write(key: ClassKey, slots?: Slots): string {
  const language = languageShown();
  const text = MESSAGES[key][language];
  return slots ? String(new IntlMessageFormat(text, language).format(slots)) : text;
}

/** A key made of a code; undefined where there are no words for it. */
export const writable = (key: string): ClassKey | undefined =>
  Object.hasOwn(MESSAGES, key) ? (key as ClassKey) : undefined; // it has just been looked up
