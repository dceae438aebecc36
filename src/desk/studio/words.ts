import type { Words } from '../../ground/words.ts';
import { ownWords } from '../words/own-words.ts';

/** The studio's own messages, so that players do not load them. ICU; apostrophes are typographic. */
export const MESSAGES = {
  title: { en: 'The studio', fr: 'L’atelier' },
  lead: {
    en: 'Write a negotiation as one file, and play it while you write.',
    fr: 'Écrivez une négociation dans un seul fichier, et jouez-la en l’écrivant.',
  },
  editor: { en: 'Scenario file', fr: 'Fichier du scénario' },
  drafts: { en: 'Drafts in this browser', fr: 'Brouillons dans ce navigateur' },
  'drafts.all': { en: 'Drafts', fr: 'Brouillons' },
  'draft.none': { en: 'Nothing is being written here yet.', fr: 'Aucun brouillon pour l’instant.' },
  'draft.start': { en: 'Start from a pattern', fr: 'Partir d’un modèle' },
  'draft.start.note': {
    en: 'A file that plays at once, full of notes that teach.',
    fr: 'Un fichier qui se joue d’emblée, plein de notes qui enseignent (en anglais).',
  },
  'draft.copy': { en: 'Or from a negotiation that ships', fr: 'Ou d’une négociation fournie' },
  'template.bilateral': { en: 'Two parties, one issue', fr: 'Deux parties, un objet' },
  'template.guarantors': { en: 'Three guarantors of a truce', fr: 'Trois garants d’une trêve' },
  'template.mediator': { en: 'A mediator with a single text', fr: 'Un médiateur et son texte unique' },
  'template.invitation': { en: 'An invitation', fr: 'Une invitation' },
  'template.conference': { en: 'A conference with observers', fr: 'Une conférence avec observateurs' },
  'draft.open': { en: 'Open a file…', fr: 'Ouvrir un fichier…' },
  'draft.drop': { en: 'Delete this draft', fr: 'Supprimer ce brouillon' },
  'draft.drop.sure': { en: 'Delete “{name}” for good?', fr: 'Supprimer définitivement « {name} » ?' },
  'draft.drop.yes': { en: 'Delete', fr: 'Supprimer' },
  'draft.drop.no': { en: 'Keep it', fr: 'Garder' },
  'draft.saved': { en: 'Kept in this browser', fr: 'Conservé dans ce navigateur' },
  'draft.unsaved': {
    en: 'This browser keeps nothing more: save the file before you leave.',
    fr: 'Ce navigateur ne conserve plus rien : enregistrez le fichier avant de partir.',
  },
  'draft.name': { en: 'File name', fr: 'Nom du fichier' },
  'draft.too-large': { en: 'A scenario has at most 512 kB.', fr: 'Un scénario compte au plus 512 ko.' },
  save: { en: 'Save the file', fr: 'Enregistrer' },
  'panel.file': { en: 'File', fr: 'Fichier' },
  panels: { en: 'What becomes of it', fr: 'Ce qu’il en advient' },
  'panel.problems': { en: 'Problems', fr: 'Problèmes' },
  'panel.game': { en: 'Game', fr: 'Partie' },
  'panel.dossier': { en: 'Dossiers', fr: 'Dossiers' },
  checking: { en: 'Reading…', fr: 'Lecture…' },
  'check.late': {
    en: 'This text took too long to check and was given up. It is kept; change it and it is read again.',
    fr: 'La vérification de ce texte a été abandonnée : trop longue. Il est conservé ; modifiez-le et il sera relu.',
  },
  'check.sound': { en: 'Sound: it can be played.', fr: 'En règle : il peut être joué.' },
  'check.counts': {
    en: '{errors, plural, =0 {no error} one {# error} other {# errors}}, {warnings, plural, =0 {no warning} one {# warning} other {# warnings}}',
    fr: '{errors, plural, =0 {aucune erreur} one {# erreur} other {# erreurs}}, {warnings, plural, =0 {aucun avertissement} one {# avertissement} other {# avertissements}}',
  },
  'check.language': {
    en: 'Problems are told in English, as on the command line.',
    fr: 'Les problèmes sont énoncés en anglais, comme en ligne de commande.',
  },
  'problem.at': { en: 'line {line}', fr: 'ligne {line}' },
  'problem.error': { en: 'Error', fr: 'Erreur' },
  'problem.warning': { en: 'Warning', fr: 'Avertissement' },
  seat: { en: 'Seat', fr: 'Siège' },
  'game.frame': { en: 'The game as it stands in the file', fr: 'La partie telle que le fichier la donne' },
  'game.waits': {
    en: 'The game begins as soon as the file is sound.',
    fr: 'La partie commence dès que le fichier est en règle.',
  },
  'game.stale': {
    en: 'The file has errors: this is the game of its last sound state.',
    fr: 'Le fichier contient des erreurs : voici la partie de son dernier état en règle.',
  },
  'game.same': {
    en: 'Your moves were made again: nothing else happened.',
    fr: 'Vos coups ont été rejoués : rien d’autre ne s’est produit.',
  },
  'game.changed': {
    en: 'Your moves were made again: the course differs from round {round}.',
    fr: 'Vos coups ont été rejoués : le cours diffère à partir du tour {round}.',
  },
  'game.parted': {
    en: 'Your moves were made again up to round {round}: the next one no longer stands ({code}).',
    fr: 'Vos coups ont été rejoués jusqu’au tour {round} : le suivant n’est plus possible ({code}).',
  },
  'dossier.waits': {
    en: 'Dossiers are shown as soon as the file is sound.',
    fr: 'Les dossiers s’affichent dès que le fichier est en règle.',
  },
  'panel.charts': { en: 'Stances', fr: 'Attitudes' },
  'charts.waits': {
    en: 'The charts are drawn as soon as the file is sound.',
    fr: 'Les diagrammes sont tracés dès que le fichier est en règle.',
  },
  'charts.of': { en: 'Stances of {party}', fr: 'Attitudes : {party}' },
  'charts.note': {
    en: 'A state leads to its line in the file. The states of the running game are filled.',
    fr: 'Un état mène à sa ligne dans le fichier. Les états de la partie en cours sont remplis.',
  },
  'charts.now': { en: 'Stances now', fr: 'Attitudes en ce moment' },
} as const satisfies Readonly<Record<string, Words>>;

/** A message of the studio in the language shown. */
export const write = ownWords(MESSAGES);
