import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

const surface = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-content': { fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--paper-shade)', color: 'var(--ink-soft)', borderColor: 'var(--paper-line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'rgb(182 138 58 / 0.14)' },
  '.cm-panels': { backgroundColor: 'var(--paper-shade)', color: 'var(--ink)' },
  '.cm-tooltip': { backgroundColor: '#fffdf6', color: 'var(--ink)', border: '1px solid var(--paper-line)' },
  '.key-help': { margin: '0', padding: '0.4rem 0.7rem', maxWidth: '26rem', font: '0.95rem/1.4 var(--sans)' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': { backgroundColor: 'var(--baize)', color: '#fff' },
});

const words = HighlightStyle.define([
  { tag: tags.definition(tags.propertyName), color: '#24597e', fontWeight: '600' },
  { tag: tags.propertyName, color: '#24597e', fontWeight: '600' },
  { tag: tags.comment, color: '#5f5b50', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: '#87291c' },
  { tag: [tags.number, tags.bool, tags.null], color: '#1f4b3f' },
  { tag: [tags.punctuation, tags.separator, tags.squareBracket, tags.brace], color: '#4d4a45' },
]);

/** Paper and ink. */
export const paper: Extension = [surface, syntaxHighlighting(words)];
