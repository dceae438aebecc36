import { yaml } from '@codemirror/lang-yaml';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import type { Problem } from '../../scenario/problem.ts';
import { paper } from './editor-look.ts';
import { keyHelp } from './key-help.ts';

export interface Editor {
  readonly show: (problems: readonly Problem[]) => void;
  /** Puts the cursor at a place, counted from 1, and into view; a place past the end is its end. */
  readonly goTo: (line: number, column: number) => void;
  readonly end: () => void;
}

interface Options {
  readonly text: string;
  /** Name for those who can't see it. */
  readonly label: string;
  readonly onChange: (text: string) => void;
}

/** CodeMirror in a shadow root of `host`: the page's policy lets no library write styles into the document. */
export function mountEditor(host: HTMLElement, { text, label, onChange }: Options): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  const view = new EditorView({
    doc: text,
    extensions: [
      basicSetup,
      yaml(),
      keyHelp,
      lintGutter(),
      paper,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ 'aria-label': label, spellcheck: 'false' }),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onChange(update.state.doc.toString());
      }),
    ],
    parent: root,
    root,
  });
  return {
    show: (problems) => view.dispatch(setDiagnostics(view.state, marksOf(view.state.doc, problems))),
    goTo(line, column) {
      const at = placeIn(view.state.doc, line, column);
      view.dispatch({ selection: { anchor: at }, effects: EditorView.scrollIntoView(at, { y: 'center' }) });
      view.focus();
    },
    end: () => view.destroy(),
  };
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
