import { indentWithTab } from '@codemirror/commands';
import { yaml } from '@codemirror/lang-yaml';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, type Text, Transaction } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import type { Problem } from '../../scenario/problem.ts';
import { paper } from './editor-look.ts';
import { editorPhrases } from './editor-phrases.ts';
import { keyHelp } from './key-help.ts';
import { yamlPlace } from './yaml-path.ts';

export interface Editor {
  readonly show: (problems: readonly Problem[]) => void;
  /** Puts another text in place of this one, as one change that undo takes back; the cursor stays where it can. */
  readonly take: (text: string) => void;
  /** Puts the cursor at a place, counted from 1, and into view; a place past the end is its end. */
  readonly goTo: (line: number, column: number) => void;
  /** Says everything in the language that is shown now; `label` is its name for those who can't see it. */
  readonly speak: (label: string) => void;
  readonly end: () => void;
}

interface Options {
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** The keys from the top of the file to where the cursor has come to rest, the cursor's own line with them. */
  readonly onRest: (path: readonly string[]) => void;
}

/** Milliseconds after which a cursor rests. */
const REST = 120;

/** CodeMirror in a shadow root of `host`: the page's policy lets no library write styles into the document. */
export function mountEditor(host: HTMLElement, { text, onChange, onRest }: Options): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const spoken = new Compartment();
  let known = text;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const view = new EditorView({
    doc: text,
    extensions: [
      basicSetup,
      keymap.of([indentWithTab]),
      yaml(),
      keyHelp,
      lintGutter(),
      paper,
      EditorView.lineWrapping,
      spoken.of([]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          known = update.state.doc.toString();
          onChange(known);
        }
        if (!update.docChanged && !update.selectionSet) return;
        clearTimeout(rest);
        rest = setTimeout(() => onRest(pathOfLine(view.state)), REST);
      }),
    ],
    parent: root,
    root,
  });
  return {
    show: (problems) => view.dispatch(setDiagnostics(view.state, marksOf(view.state.doc, problems))),
    take(next) {
      if (next === known) return;
      view.dispatch({ changes: changeBetween(known, next), annotations: Transaction.userEvent.of('input.replace') });
    },
    goTo(line, column) {
      const at = placeIn(view.state.doc, line, column);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    speak(label) {
      const attributes = EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false', tabindex: '0' });
      view.dispatch({ effects: spoken.reconfigure([attributes, EditorState.phrases.of(editorPhrases())]) });
    },
    end() {
      clearTimeout(rest);
      view.destroy();
    },
  };
}

function pathOfLine(state: EditorState): readonly string[] {
  const { to } = state.doc.lineAt(state.selection.main.head);
  return yamlPlace(state, to).path;
}

/** The one stretch in which two texts differ. */
function changeBetween(before: string, after: string) {
  let from = 0;
  const shorter = Math.min(before.length, after.length);
  while (from < shorter && before[from] === after[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

function placeIn(doc: Text, line: number, column: number): number {
  const { from, length } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return from + Math.min(Math.max(column - 1, 0), length);
}

const marksOf = (doc: Text, problems: readonly Problem[]): Diagnostic[] =>
  problems.map((p) => {
    const from = placeIn(doc, p.line, p.column);
    const rest = doc.lineAt(from).text.slice(from - doc.lineAt(from).from);
    const word = /^[^\s:,[\]{}]+/.exec(rest)?.[0].length ?? rest.length;
    return { from, to: from + word, severity: p.severity, source: p.code, message: `${p.message} ${p.remedy}` };
  });
