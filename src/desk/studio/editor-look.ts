import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** As quiet buttons are on paper everywhere. */
const buttonLook = {
  minHeight: '36px',
  padding: '0.2rem 0.8rem',
  border: '1px solid #8d7f60',
  borderRadius: '6px',
  color: 'var(--ink)',
  backgroundImage: 'none',
  backgroundColor: 'transparent',
  font: '600 0.9375rem/1.2 var(--sans)',
  cursor: 'pointer',
} as const;

const surface = EditorView.theme({
  '&': { height: '100%', color: 'var(--ink)', backgroundColor: 'var(--paper)', fontSize: '0.9375rem' },
  '&.cm-focused': { outline: '3px solid var(--focus)', outlineOffset: '-3px' },
  '.cm-content': { fontFamily: 'ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace', lineHeight: '1.5' },
  '.cm-gutters': { backgroundColor: 'var(--paper-shade)', color: 'var(--ink-soft)', borderColor: 'var(--paper-line)' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'rgb(182 138 58 / 0.14)' },
  '.cm-panels': { backgroundColor: 'var(--paper-shade)', color: 'var(--ink)', colorScheme: 'light' },
  '.cm-panels-bottom': { borderTop: '1px solid var(--paper-line)' },
  '.cm-button': buttonLook,
  '.cm-button:active': { backgroundImage: 'none' },
  '.cm-button:hover': { backgroundColor: 'rgb(108 77 18 / 0.1)' },
  '.cm-textfield': {
    minHeight: '36px',
    padding: '0.2rem 0.6rem',
    border: '1px solid #8d7f60',
    borderRadius: '6px',
    color: 'var(--ink)',
    backgroundColor: '#fffdf6',
    font: '0.9375rem/1.3 ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace',
  },
  '.cm-panels :is(button, input):focus-visible': { outline: '3px solid var(--sky-ink)', outlineOffset: '1px' },
  '.cm-panel.cm-gotoLine': { padding: '0.5rem 3.2rem 0.5rem 0.7rem', font: '0.9375rem/1.3 var(--sans)' },
  '.cm-panel.cm-search': {
    padding: '0.5rem 3.2rem 0.5rem 0.7rem',
    font: '0.9375rem/1.3 var(--sans)',
    '& input, & button, & label': { margin: '0.15rem 0.4rem 0.15rem 0' },
    '& label': {
      display: 'inline-flex',
      verticalAlign: 'middle',
      alignItems: 'center',
      gap: '0.35rem',
      minHeight: '36px',
      fontSize: '0.9375rem',
    },
    '& input[type=checkbox]': { width: '1.1rem', height: '1.1rem', margin: '0', accentColor: 'var(--baize)' },
    '& [name=close]': {
      top: '0.3rem',
      right: '0.4rem',
      width: '40px',
      height: '40px',
      margin: '0',
      borderRadius: '6px',
      color: 'var(--ink)',
      fontSize: '1.6rem',
      lineHeight: '1',
      cursor: 'pointer',
    },
    '& [name=close]:hover': { backgroundColor: 'rgb(108 77 18 / 0.1)' },
  },
  '.cm-searchMatch': { backgroundColor: 'rgb(226 189 118 / 0.6)', outline: '1px solid #8b6724' },
  '.cm-searchMatch.cm-searchMatch-selected': { backgroundColor: '#f1c04f', outline: '2px solid #6c4d12' },
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
