import {
  type Completion,
  type CompletionContext,
  type CompletionResult,
  completeAnyWord,
} from '@codemirror/autocomplete';
import { EditorState, type Extension } from '@codemirror/state';
import { type EditorView, hoverTooltip, type Tooltip } from '@codemirror/view';
import { scenarioSchema } from '../../scenario/schema.ts';
import { keysAt, saidAt, wordsAt } from './schema-path.ts';
import { yamlPlace } from './yaml-path.ts';

const SCHEMA = scenarioSchema();

/** What the format allows at the cursor: keys with what they are for, and the words that a value may be. */
function formatWords(context: CompletionContext): CompletionResult | null {
  const { path, writes, from } = yamlPlace(context.state, context.pos);
  if (from === context.pos && !context.explicit) return null;
  const options: readonly Completion[] =
    writes === 'key'
      ? keysAt(SCHEMA, path).map(({ key, says, needed }) => ({
          label: key,
          apply: `${key}: `,
          type: 'property',
          info: says,
          boost: needed ? 1 : 0,
        }))
      : wordsAt(SCHEMA, path).map((word) => ({ label: word, type: 'enum' }));
  return options.length === 0 ? null : { from, options, validFor: /^[\w-]*$/ };
}

/** A name that stands elsewhere in the file, where a value begins with a letter: never in the middle of a sentence. */
function fileWords(context: CompletionContext): CompletionResult | null | Promise<CompletionResult | null> {
  const { writes, from } = yamlPlace(context.state, context.pos);
  const line = context.state.doc.lineAt(context.pos);
  const begins = /[:,[]\s*$/.test(line.text.slice(0, from - line.from));
  const isName = /^[a-z][\w-]*$/.test(context.state.sliceDoc(from, context.pos));
  return context.explicit || (writes === 'value' && begins && isName) ? completeAnyWord(context) : null;
}

/** What the key under the pointer is for. */
function keyUnder({ state }: EditorView, at: number): Tooltip | null {
  const line = state.doc.lineAt(at);
  const [from, to] = wordAround(line.text, at - line.from);
  if (from === to || !/^\s*:/.test(line.text.slice(to))) return null;
  const { path } = yamlPlace(state, line.from + to);
  const says = saidAt(SCHEMA, [...path, line.text.slice(from, to)]);
  if (says === undefined) return null;
  const dom = document.createElement('p');
  dom.className = 'key-help';
  dom.lang = 'en';
  dom.textContent = says;
  return { pos: line.from + from, end: line.from + to, above: true, create: () => ({ dom }) };
}

function wordAround(text: string, at: number): readonly [number, number] {
  const before = /[\w-]*$/.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[\w-]*/.exec(text.slice(at))?.[0].length ?? 0;
  return [at - before, at + after];
}

/** Completion and hover by the scenario's own schema, then by the words that stand in the file. */
export const keyHelp: Extension = [
  EditorState.languageData.of(() => [{ autocomplete: formatWords }, { autocomplete: fileWords }]),
  hoverTooltip(keyUnder),
];
