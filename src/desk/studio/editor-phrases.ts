import type { Words } from '../../ground/words.ts';
import { languageShown } from '../words/say.ts';

/** CodeMirror's own words by its English ones, which it shows where a language has none. */
const PHRASES: Readonly<Record<string, Omit<Words, 'en'>>> = {
  Completions: { fr: 'Propositions' },
  'Control character': { fr: 'Caractère de contrôle' },
  Diagnostics: { fr: 'Problèmes' },
  'No diagnostics': { fr: 'Aucun problème' },
  'Go to line': { fr: 'Aller à la ligne' },
  go: { fr: 'aller' },
  'Selection deleted': { fr: 'Sélection supprimée' },
  close: { fr: 'fermer' },
  'current match': { fr: 'occurrence actuelle' },
  'folded code': { fr: 'lignes repliées' },
  'on line': { fr: 'à la ligne' },
  'replaced $ matches': { fr: '$ occurrences remplacées' },
  'replaced match on line $': { fr: 'occurrence remplacée à la ligne $' },
  to: { fr: 'à' },
  unfold: { fr: 'déplier' },
  'Fold line': { fr: 'Replier la ligne' },
  'Unfold line': { fr: 'Déplier la ligne' },
  'Folded lines': { fr: 'Lignes repliées' },
  'Unfolded lines': { fr: 'Lignes dépliées' },
  Find: { fr: 'Chercher' },
  Replace: { fr: 'Remplacer par' },
  next: { fr: 'suivant' },
  previous: { fr: 'précédent' },
  all: { fr: 'tous' },
  'match case': { fr: 'casse exacte' },
  'by word': { fr: 'mots entiers' },
  regexp: { fr: 'expression régulière' },
  replace: { fr: 'remplacer' },
  'replace all': { fr: 'tout remplacer' },
};

/** The editor's words in the language shown. */
export function editorPhrases(): Readonly<Record<string, string>> {
  const language = languageShown();
  return language === 'en'
    ? {}
    : Object.fromEntries(Object.entries(PHRASES).map(([en, words]) => [en, words[language]]));
}
