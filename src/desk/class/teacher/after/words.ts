import type { Words } from '../../../../ground/words.ts';
import { ownWords } from '../../../words/own-words.ts';

/** What the teacher's desk says of tables that are over, of papers and of files. ICU; apostrophes are typographic. */
export const MESSAGES = {
  'tables.title': { en: 'Table by table', fr: 'Table par table' },
  'tables.lead': {
    en: 'Until you open the cards, each student sees only what their own delegation knew. Opened, all at that table see every hand.',
    fr: 'Tant que vous n’ouvrez pas les cartes, chaque élève ne voit que ce que savait sa délégation. Ouvertes, tous à cette table voient toutes les mains.',
  },
  'tables.none': { en: 'No table is over yet.', fr: 'Aucune table n’est encore terminée.' },
  'closed.unbegun': {
    en: 'Nothing was played there: there is nothing to look back at.',
    fr: 'On n’y a rien joué : il n’y a rien sur quoi revenir.',
  },
  look: { en: 'Look back', fr: 'Revoir la partie' },
  'look.at': { en: 'Look back at table {table}', fr: 'Revoir la partie de la table {table}' },
  'look.back': { en: 'Back to the class', fr: 'Retour à la classe' },
  disclose: { en: 'Open the cards', fr: 'Ouvrir les cartes' },
  'disclose.all': { en: 'Open the cards of all', fr: 'Ouvrir toutes les cartes' },
  'disclose.sure': {
    en: 'All at this table will read every confidential instruction. Open them?',
    fr: 'Tous à cette table liront toutes les instructions confidentielles. Les ouvrir ?',
  },
  'disclose.sure.all': {
    en: 'All will read every confidential instruction of their table. Open them?',
    fr: 'Tous liront toutes les instructions confidentielles de leur table. Les ouvrir ?',
  },
  'cards.open': { en: 'cards open', fr: 'cartes ouvertes' },
  'cards.closed': { en: 'cards closed', fr: 'cartes fermées' },
  renegotiate: { en: 'Five minutes, cards open', fr: 'Cinq minutes, cartes ouvertes' },
  'renegotiate.all': { en: 'Five minutes for all', fr: 'Cinq minutes pour tous' },
  'renegotiate.sure': {
    en: 'The cards are opened, and all at this table look for one text that is better for everybody. Begin?',
    fr: 'Les cartes s’ouvrent, et toute la table cherche un texte meilleur pour chacun. Commencer ?',
  },
  'redraft.left': { en: '{time} left', fr: 'encore {time}' },
  'redraft.content': {
    en: '{count, plural, =0 {nobody could live with it yet} one {one could live with it} other {# could live with it}}',
    fr: '{count, plural, =0 {personne ne pourrait encore vivre avec} one {une pourrait vivre avec} other {# pourraient vivre avec}}',
  },
  settle: { en: 'End it now', fr: 'Terminer maintenant' },
  'wall.show': { en: 'Show on the projector', fr: 'Montrer à l’écran' },
  'wall.shown': { en: 'On the projector', fr: 'À l’écran' },

  'space.title': {
    en: 'Where the tables lie among all that was possible',
    fr: 'Où se situent les tables parmi tout le possible',
  },
  'space.lead': {
    en: 'Every dot is something that could have been agreed, by what it is worth to two delegations; gold: nobody could gain without another losing. The numbers are your tables, the diamond is history. What turns on the course of a game (trust, home) is left out.',
    fr: 'Chaque point est un accord possible, selon ce qu’il vaut pour deux délégations ; en or : nul n’y gagne sans qu’un autre perde. Les numéros sont vos tables, le losange l’histoire. Ce qui dépend du déroulement (confiance, capitale) n’est pas compté.',
  },
  'space.counting': { en: 'Counting what was possible…', fr: 'Dénombrement du possible…' },
  'space.failed': { en: 'It could not be counted here.', fr: 'Le dénombrement a échoué ici.' },
  'space.plot': {
    en: 'Outcomes by their worth to {x} and {y}, with {count, plural, one {one table} other {# tables}} among them',
    fr: 'Issues selon leur valeur pour {x} et {y}, dont {count, plural, one {une table} other {# tables}}',
  },
  'space.left': {
    en: 'Could have been better for some and worse for nobody',
    fr: 'Aurait pu être meilleur pour certains, pire pour personne',
  },
  'space.left.none': { en: 'Nothing better for all', fr: 'Rien de meilleur pour tous' },
  'space.left.ways': {
    en: '{count, plural, one {one other text} other {# other texts}}',
    fr: '{count, plural, one {un autre texte} other {# autres textes}}',
  },
  'space.table': { en: 'what each table left on the table', fr: 'ce que chaque table a laissé sur la table' },

  'found.title': { en: 'With the cards open', fr: 'Cartes ouvertes' },
  'found.lead': {
    en: 'The one text of each table, beside what it had come to.',
    fr: 'Le texte commun de chaque table, à côté de son résultat.',
  },

  present: { en: 'Present full screen', fr: 'Présenter en plein écran' },
  'present.leave': { en: 'Leave', fr: 'Quitter' },
  'present.next': { en: 'Next', fr: 'Suivant' },
  'present.back': { en: 'Back', fr: 'Précédent' },
  'present.place': { en: '{now} of {all}', fr: '{now} sur {all}' },
  'present.waits': {
    en: 'Left out while a table still plays it: {scenarios}.',
    fr: 'Omis tant qu’une table y joue encore : {scenarios}.',
  },

  'papers.title': { en: 'Papers to print', fr: 'Documents à imprimer' },
  'papers.lead': {
    en: 'On A4, in the language shown. The browser’s print window also makes a PDF.',
    fr: 'En A4, dans la langue affichée. La fenêtre d’impression du navigateur produit aussi un PDF.',
  },
  'papers.scenario': { en: 'Negotiation', fr: 'Négociation' },
  'papers.making': { en: 'Setting it…', fr: 'Mise en page…' },
  'papers.dossiers': { en: 'Dossiers', fr: 'Dossiers' },
  'papers.dossiers.lead': {
    en: 'One general page for all, and a confidential one for each delegation.',
    fr: 'Une page générale pour tous, et une confidentielle par délégation.',
  },
  'papers.sheet': { en: 'Observation sheet', fr: 'Fiche d’observation' },
  'papers.rubric': { en: 'Rubric', fr: 'Grille' },
  'papers.own': { en: 'Personal notes of table {table}', fr: 'Notes personnelles, table {table}' },
  'papers.own.lead': {
    en: 'A page for each student: what they did, and two questions. Nothing of the others’ secrets.',
    fr: 'Une page par élève : ce qu’il a fait, et deux questions. Rien des secrets des autres.',
  },
  'general.stamp': { en: 'For all delegations', fr: 'Pour toutes les délégations' },
  'general.who': { en: 'Who is there', fr: 'Qui est là' },
  'general.colon': { en: ':', fr: ' :' },
  'general.what': { en: 'What is to be decided', fr: 'Ce qui est à décider' },
  'general.texts': { en: 'The texts, and who must sign them', fr: 'Les textes, et qui doit les signer' },
  'general.text': { en: '{text}: {required}', fr: '{text} : {required}' },
  'general.text.others': { en: '{text}: {required}; open to {others}', fr: '{text} : {required} ; ouvert à {others}' },
  'general.rounds': { en: 'The rounds', fr: 'Les tours' },
  'general.up': { en: 'up: {clauses}', fr: 'à décider : {clauses}' },
  'general.round': { en: '{title} ({when})', fr: '{title} ({when})' },
  'general.bot': { en: 'played by a bot', fr: 'tenu par un automate' },
  'sheet.observer': { en: 'Observer', fr: 'Observateur' },
  'sheet.delegation': { en: 'Delegation', fr: 'Délégation' },
  'sheet.table': { en: 'Table', fr: 'Table' },
  'sheet.lead': {
    en: 'Observe one delegation. Write what you see and hear, not what you think of it.',
    fr: 'Observez une délégation. Notez ce que vous voyez et entendez, non ce que vous en pensez.',
  },
  'sheet.round': { en: 'Round {round}', fr: 'Tour {round}' },
  'sheet.row.said': { en: 'What did it say in the plenary?', fr: 'Qu’a-t-elle dit en plénière ?' },
  'sheet.row.whom': { en: 'Whom did it speak with?', fr: 'Avec qui a-t-elle parlé ?' },
  'sheet.row.stance': {
    en: 'Did its stance change? What came just before?',
    fr: 'Son attitude a-t-elle changé ? Qu’est-ce qui a précédé ?',
  },
  'sheet.row.deal': { en: 'What did it give, what did it get?', fr: 'Qu’a-t-elle donné, qu’a-t-elle obtenu ?' },
  'sheet.q1': {
    en: 'Its interest, in one sentence, as far as one could tell from outside',
    fr: 'Son intérêt, en une phrase, autant qu’on pût le voir du dehors',
  },
  'sheet.q2': {
    en: 'A moment when it could have done otherwise',
    fr: 'Un moment où elle aurait pu agir autrement',
  },
  'sheet.q3': { en: 'A question that I would put to it', fr: 'Une question que je lui poserais' },
  'rubric.lead': {
    en: 'For the conversation or the written reflection after the game, never for the ending reached. One row at a time; no sum.',
    fr: 'Pour l’entretien ou la réflexion écrite après le jeu, jamais pour l’issue atteinte. Une ligne à la fois ; pas de total.',
  },
  'rubric.beginning': { en: 'beginning', fr: 'débute' },
  'rubric.way': { en: 'on the way', fr: 'en chemin' },
  'rubric.secure': { en: 'secure', fr: 'maîtrise' },
  'rubric.interests': { en: 'interests', fr: 'intérêts' },
  'rubric.interests.1': { en: 'repeats what the delegation said', fr: 'répète ce qu’a dit la délégation' },
  'rubric.interests.2': { en: 'names what it needed', fr: 'nomme ce dont elle avait besoin' },
  'rubric.interests.3': {
    en: 'names what it and another needed, with a passage of the dossier or a move for each',
    fr: 'nomme ce dont elle et une autre avaient besoin, avec pour chacune un passage du dossier ou un coup',
  },
  'rubric.without': { en: 'no agreement', fr: 'sans accord' },
  'rubric.without.1': { en: 'treats every text as better than none', fr: 'tient tout texte pour meilleur que rien' },
  'rubric.without.2': { en: 'says what there would have been without one', fr: 'dit ce qu’il y aurait eu sans texte' },
  'rubric.without.3': { en: 'explains a decision by it', fr: 'explique par là une décision' },
  'rubric.cause': { en: 'cause', fr: 'cause' },
  'rubric.cause.1': { en: 'tells what happened in order', fr: 'raconte les faits dans l’ordre' },
  'rubric.cause.2': { en: 'gives a reason for a turn', fr: 'donne la raison d’un tournant' },
  'rubric.cause.3': {
    en: 'sets a turn against another table, where it did not come',
    fr: 'compare un tournant à une autre table, où il n’a pas eu lieu',
  },
  'rubric.text': { en: 'text', fr: 'texte' },
  'rubric.text.1': { en: 'tells brackets from agreed words', fr: 'distingue les crochets des mots convenus' },
  'rubric.text.2': { en: 'says whose consent a paragraph needed', fr: 'dit de qui un paragraphe exigeait l’accord' },
  'rubric.text.3': {
    en: 'shows how a wording made consent possible',
    fr: 'montre comment une formule a rendu l’accord possible',
  },
  'rubric.history': { en: 'history', fr: 'histoire' },
  'rubric.history.1': { en: 'takes the game for what happened', fr: 'prend le jeu pour ce qui s’est passé' },
  'rubric.history.2': { en: 'separates the two', fr: 'sépare les deux' },
  'rubric.history.3': {
    en: 'uses a source to say where the simulation is right, wrong or silent',
    fr: 'dit, source à l’appui, où la simulation a raison, se trompe ou se tait',
  },
  'rubric.role': { en: 'role', fr: 'rôle' },
  'rubric.role.1': { en: 'speaks of the delegation as “I” afterwards', fr: 'dit encore « je » pour la délégation' },
  'rubric.role.2': { en: 'speaks of it as “they”', fr: 'dit « ils »' },
  'rubric.role.3': {
    en: 'says where own opinion and instruction differed, and how that was',
    fr: 'dit où son opinion et l’instruction différaient, et ce que cela faisait',
  },

  'files.title': { en: 'Files', fr: 'Fichiers' },
  'files.lead': {
    en: 'A zip of tables for a spreadsheet (participants, tables, moves, stances, texts, signatures, pledges, worth, observers’ notes) and the log of each table, in two folders: to show, and to keep to yourself. Students stand in it by codes that are the same in all files.',
    fr: 'Un zip de tableaux pour un tableur (participants, tables, coups, attitudes, textes, signatures, engagements, valeurs, notes d’observation) et le journal de chaque table, en deux dossiers : à montrer, et à garder pour vous. Les élèves y figurent par des codes, les mêmes dans tous les fichiers.',
  },
  'files.note.name': { en: 'read-me', fr: 'lisez-moi' },
  'files.note': {
    en: '{show}: what everybody at the table saw. It may be shown to the class.\r\n{keep}: every offer and pledge made in private, what the outcome was worth to whom (of a table closed early: as if what was agreed had been signed, or as without a text where that was not enough for one), observers’ notes, and who sat where. For you; show none of it while the cards of its table are closed.',
    fr: '{show} : ce que toute la table a vu. On peut le montrer à la classe.\r\n{keep} : les offres et engagements privés, ce que l’issue valait pour chacun (pour une table close avant son terme : comme si ce qui était convenu avait été signé, ou comme sans texte si cela n’y suffisait pas), les notes d’observation, et qui siégeait où. Pour vous ; n’en montrez rien tant que les cartes de la table sont fermées.',
  },
  'files.names': { en: 'With the students’ names', fr: 'Avec les noms des élèves' },
  'files.names.hint': {
    en: 'Only if you must: whoever has the file then knows who did what.',
    fr: 'Seulement s’il le faut : qui a le fichier sait alors qui a fait quoi.',
  },
  'files.go': { en: 'Download the zip', fr: 'Télécharger le zip' },
  'files.making': { en: 'Gathering…', fr: 'Préparation…' },
  'files.done': {
    en: '{count, plural, one {# file} other {# files}} in the zip.',
    fr: '{count, plural, one {# fichier} other {# fichiers}} dans le zip.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** A message of the desk's last hour, in the language shown. */
export const write = ownWords(MESSAGES);
