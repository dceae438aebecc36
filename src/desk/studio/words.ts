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
  'draft.start': { en: 'Start from a template', fr: 'Partir d’un modèle' },
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
  'draft.open': { en: 'Open a file of your own', fr: 'Ouvrir un de vos fichiers' },
  'draft.open.choose': { en: 'Choose a file…', fr: 'Choisir un fichier…' },
  'draft.open.place': {
    en: 'A scenario file (.yaml) from this computer. It is saved in place. You can also drop it anywhere on this page.',
    fr: 'Un fichier de scénario (.yaml) de cet ordinateur ; il est enregistré sur place. Vous pouvez aussi le déposer n’importe où sur cette page.',
  },
  'draft.open.copy': {
    en: 'A scenario file (.yaml) from this computer. It is saved as a download. You can also drop it anywhere on this page.',
    fr: 'Un fichier de scénario (.yaml) de cet ordinateur ; il est enregistré par téléchargement. Vous pouvez aussi le déposer n’importe où sur cette page.',
  },
  'draft.drop': { en: 'Delete', fr: 'Supprimer' },
  'draft.drop.of': { en: 'Delete the draft “{name}”', fr: 'Supprimer le brouillon « {name} »' },
  'draft.drop.sure': { en: 'Delete “{name}” for good?', fr: 'Supprimer définitivement « {name} » ?' },
  'draft.drop.yes': { en: 'Delete', fr: 'Supprimer' },
  'draft.drop.no': { en: 'Keep it', fr: 'Garder' },
  'draft.saved': { en: 'Kept in this browser', fr: 'Conservé dans ce navigateur' },
  'draft.unsaved': {
    en: 'This browser keeps nothing more: save the file before you leave.',
    fr: 'Ce navigateur ne conserve plus rien : enregistrez le fichier avant de partir.',
  },
  'draft.name': { en: 'File name', fr: 'Nom du fichier' },
  'file.none': { en: 'Not in a file yet', fr: 'Dans aucun fichier encore' },
  'file.bound.same': { en: 'Saved in its file', fr: 'Enregistré dans son fichier' },
  'file.bound.other': { en: 'Changed since it was saved', fr: 'Modifié depuis l’enregistrement' },
  'file.copy.same': { en: 'Same as your file', fr: 'Identique à votre fichier' },
  'file.copy.other': { en: 'Changed since your file', fr: 'Modifié depuis votre fichier' },
  save: { en: 'Save', fr: 'Enregistrer' },
  'save.key': { en: '{mod}S', fr: '{mod}S' },
  'save.as': { en: 'Save as…', fr: 'Enregistrer sous…' },
  drop: { en: 'Drop the file to open it', fr: 'Déposez le fichier pour l’ouvrir' },
  'trouble.too-large': {
    en: '“{name}” was not opened: a scenario has at most 512 kB.',
    fr: '« {name} » n’a pas été ouvert : un scénario compte au plus 512 ko.',
  },
  'trouble.not-yaml': {
    en: '“{name}” was not opened: a scenario’s name ends in .yaml or .yml.',
    fr: '« {name} » n’a pas été ouvert : le nom d’un scénario se termine par .yaml ou .yml.',
  },
  'trouble.not-text': {
    en: '“{name}” was not opened: it is not plain text (UTF-8).',
    fr: '« {name} » n’a pas été ouvert : ce n’est pas du texte brut (UTF-8).',
  },
  'trouble.unreadable': {
    en: '“{name}” was not opened: the browser could not read it.',
    fr: '« {name} » n’a pas été ouvert : le navigateur n’a pas pu le lire.',
  },
  'trouble.refused': {
    en: 'The browser may not write “{name}”. Your text is kept here as a draft; save again and allow it, or take a copy.',
    fr: 'Le navigateur n’a pas le droit d’écrire « {name} ». Votre texte reste ici en brouillon ; enregistrez de nouveau en l’autorisant, ou prenez une copie.',
  },
  'trouble.failed': {
    en: '“{name}” could not be written: it may be gone, or its disk full. Your text is kept here as a draft.',
    fr: '« {name} » n’a pas pu être écrit : il a peut-être disparu, ou le disque est plein. Votre texte reste ici en brouillon.',
  },
  'trouble.changed': {
    en: 'Another program has changed “{name}”, and so have you.',
    fr: 'Un autre programme a modifié « {name} », et vous aussi.',
  },
  'trouble.followed': {
    en: 'Another program changed “{name}”: its new text is shown. Undo brings the old one back.',
    fr: 'Un autre programme a modifié « {name} » : son nouveau texte est affiché. Annuler ramène l’ancien.',
  },
  'trouble.parted': {
    en: 'This draft was being written on another page too. Both texts are kept: yours is “{name}” from now on.',
    fr: 'Ce brouillon était aussi en cours d’écriture sur une autre page. Les deux textes sont gardés : le vôtre est désormais « {name} ».',
  },
  'trouble.understood': { en: 'Understood', fr: 'Compris' },
  'trouble.later': { en: 'Not now', fr: 'Pas maintenant' },
  'trouble.copy': { en: 'Download a copy', fr: 'Télécharger une copie' },
  'trouble.theirs': {
    en: 'Take the file’s text, keep mine as a draft',
    fr: 'Prendre le texte du fichier, garder le mien en brouillon',
  },
  'trouble.over': { en: 'Write mine over it', fr: 'Écrire le mien par-dessus' },
  'where.keys': {
    en: 'Tab indents; Escape, then Tab, leaves the text. F8: next problem. {mod}S: save.',
    fr: 'Tab décale ; Échap puis Tab quitte le texte. F8 : problème suivant. {mod}S : enregistrer.',
  },
  'where.picture': { en: 'Show “{state}” in its picture (Alt+P)', fr: 'Montrer « {state} » dans son image (Alt+P)' },
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
  'seat.play': { en: 'You play', fr: 'Vous jouez' },
  'seat.read': { en: 'Party', fr: 'Partie' },
  'game.frame': { en: 'The game as it stands in the file', fr: 'La partie telle que le fichier la donne' },
  'game.waits': {
    en: 'The game begins as soon as the file is sound.',
    fr: 'La partie commence dès que le fichier est en règle.',
  },
  'game.stale': {
    en: 'The file has errors: this is the game of its last sound state.',
    fr: 'Le fichier contient des erreurs : voici la partie de son dernier état en règle.',
  },
  'game.fresh': {
    en: 'This is the game of the changed file, from its start.',
    fr: 'Voici la partie du fichier modifié, depuis son début.',
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
  'panel.trials': { en: 'Trials', fr: 'Essais' },
  'trial.waits': {
    en: 'Games are played in the background as soon as the file is sound.',
    fr: 'Des parties se jouent en arrière-plan dès que le fichier est en règle.',
  },
  'trial.soon': {
    en: 'Games are played in the background whenever you pause.',
    fr: 'Des parties se jouent en arrière-plan dès que vous faites une pause.',
  },
  'trial.first': {
    en: 'The first games are being played in the background…',
    fr: 'Les premières parties se jouent en arrière-plan…',
  },
  'trial.playing': {
    en: '{games, plural, one {# game} other {# games}} played so far, and more in the background…',
    fr: '{games, plural, one {# partie jouée} other {# parties jouées}} jusqu’ici, et d’autres en arrière-plan…',
  },
  'trial.paused': {
    en: '{games, plural, one {# game} other {# games}} played so far; more when you pause.',
    fr: '{games, plural, one {# partie jouée} other {# parties jouées}} jusqu’ici ; d’autres à votre prochaine pause.',
  },
  'trial.done': {
    en: '{games, plural, one {# game} other {# games}} played: more would tell little.',
    fr: '{games, plural, one {# partie jouée} other {# parties jouées}} : davantage n’apprendrait guère.',
  },
  'trial.before': {
    en: '{games, plural, one {# game} other {# games}} played of the file before your last change; more when you pause.',
    fr: '{games, plural, one {# partie jouée} other {# parties jouées}} sur le fichier d’avant votre dernier changement ; d’autres à votre prochaine pause.',
  },
  'trial.stale': {
    en: 'The file has errors: this is what {games, plural, one {# game} other {# games}} of its last sound state showed.',
    fr: 'Le fichier contient des erreurs : voici ce qu’ont montré {games, plural, one {# partie} other {# parties}} de son dernier état en règle.',
  },
  'trial.nothing': {
    en: 'Nothing was amiss in {games, plural, one {# game} other {# games}}.',
    fr: 'Rien à signaler en {games, plural, one {# partie} other {# parties}}.',
  },
  'trial.note': {
    en: 'Nine games in ten are played at random, the tenth by envoys. What never happened in them may still happen to people. {command} plays more and measures the balance.',
    fr: 'Neuf parties sur dix sont jouées au hasard, la dixième par des émissaires. Ce qui n’y est jamais arrivé peut encore arriver à des joueurs. {command} en joue davantage et mesure l’équilibre.',
  },
  'trial.weight.fault': { en: 'Someone will be stuck ({count})', fr: 'Quelqu’un restera bloqué ({count})' },
  'trial.weight.doubt': { en: 'Nothing comes of it ({count})', fr: 'Il n’en sort rien ({count})' },
  'trial.weight.note': { en: 'Worth knowing ({count})', fr: 'Bon à savoir ({count})' },
  'trial.line': { en: 'Line {line}', fr: 'Ligne {line}' },
  'trial.watch.random': { en: 'Watch game {seed}', fr: 'Voir la partie {seed}' },
  'trial.watch.bots': { en: 'Watch game {seed} of envoys', fr: 'Voir la partie {seed} entre émissaires' },
  'trial.game.random': { en: 'Game {seed}, played at random', fr: 'Partie {seed}, jouée au hasard' },
  'trial.game.bots': { en: 'Game {seed}, played by envoys', fr: 'Partie {seed}, jouée par des émissaires' },
  'trial.back': { en: 'Findings', fr: 'Constats' },
  'trial.frame': { en: 'The game that shows it, round by round', fr: 'La partie qui le montre, tour par tour' },
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
    en: 'A state leads to its line in the file. Green: where the running game stands. Ringed: where your cursor is.',
    fr: 'Un état mène à sa ligne dans le fichier. En vert : où en est la partie. Cerclé : où se trouve votre curseur.',
  },
  'charts.whole': { en: 'Whole, however small', fr: 'En entier, même en petit' },
  'charts.json': { en: 'Download for Stately’s editor (JSON)', fr: 'Télécharger pour l’éditeur de Stately (JSON)' },
  'charts.svg': { en: 'Download the picture (SVG)', fr: 'Télécharger l’image (SVG)' },
  'charts.now': { en: 'Stances now', fr: 'Attitudes en ce moment' },
} as const satisfies Readonly<Record<string, Words>>;

/** A message of the studio in the language shown. */
export const write = ownWords(MESSAGES);
