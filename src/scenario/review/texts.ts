import { LANGUAGES, type Words } from '../../ground/words.ts';
import type { Scenario } from '../model.ts';
import { child, entriesOf, itemsOf, type MapNode, type Node } from '../node.ts';
import { placeIn } from '../place-in.ts';
import type { Reader } from '../reader.ts';

/** Longest texts that a phone of 360 pixels shows without cutting them or pushing the rest off, by the key they stand under. */
const PHONE: Readonly<Record<string, number>> = { label: 60, title: 90 };
const SHORT_WORD = 12;

/** Texts that a phone cannot show, texts that are the same in both languages, names that are easily taken for each other. */
export function reviewTexts(r: Reader, top: MapNode, s: Scenario): void {
  walk(r, top, '');
  const kinds = { parties: s.parties, clauses: s.clauses, instruments: s.instruments, injects: s.injects };
  for (const [kind, list] of Object.entries(kinds)) alike(r, top, [kind], ids(list));
  for (const clause of s.clauses) alike(r, top, ['clauses', clause.id, 'options'], ids(clause.options));
  alike(r, top, ['endings'], ids(s.endings));
  alike(r, top, ['pressures'], ids(s.pressures));
  namesakes(r, top, ['parties'], s.parties, (p) => p.name);
  namesakes(r, top, ['instruments'], s.instruments, (i) => i.title);
  for (const { id, options } of s.clauses) namesakes(r, top, ['clauses', id, 'options'], options, (o) => o.label);
  for (const { verb, choices = [] } of s.verbs) namesakes(r, top, ['verbs', verb, 'choices'], choices, (c) => c.label);
}

/** Things among which a player chooses, and which a button calls the same. */
function namesakes<T extends { readonly id: string }>(
  r: Reader,
  top: MapNode,
  path: readonly string[],
  things: readonly T[],
  wordsOf: (thing: T) => Words,
): void {
  things.forEach((thing, i) => {
    for (const language of LANGUAGES) {
      const said = wordsOf(thing)[language];
      const twin = things.slice(0, i).find((other) => wordsOf(other)[language] === said);
      if (twin === undefined) continue;
      r.warn(
        placeIn(top, [...path, thing.id]),
        'name/alike',
        `"${twin.id}" and "${thing.id}" are both called "${said}".`,
      );
      return;
    }
  });
}

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map((one) => one.id);

function walk(r: Reader, node: Node, key: string): void {
  for (const item of itemsOf(node)) walk(r, item, key);
  const [one, other] = LANGUAGES.map((language) => textIn(node, language));
  if (one !== undefined && other !== undefined) {
    const longest = PHONE[key];
    for (const text of [one, other]) {
      if (longest !== undefined && [...text].length > longest)
        r.warn(node.at, 'words/long-for-phone', `"${text.slice(0, 40)}…" is longer than ${longest} characters.`);
    }
    if (one === other && one.includes(' ') && one.length > SHORT_WORD)
      r.warn(node.at, 'words/untranslated', `"${one.slice(0, 40)}" is the same in every language.`);
    return;
  }
  for (const entry of entriesOf(node)) if (entry.key !== 'sources') walk(r, entry.node, entry.key);
}

function textIn(node: Node, language: string): string | undefined {
  const found = child(node, language);
  return found?.kind === 'scalar' && typeof found.value === 'string' ? found.value : undefined;
}

/** Names that differ in one letter, or only in their hyphens; numbered ones are meant. */
function alike(r: Reader, top: MapNode, path: readonly string[], names: readonly string[]): void {
  names.forEach((name, i) => {
    const twin = names.slice(0, i).find((other) => similar(name, other));
    if (twin !== undefined)
      r.warn(placeIn(top, [...path, name]), 'name/alike', `"${name}" is easily taken for "${twin}".`);
  });
}

function similar(one: string, other: string): boolean {
  const [a, b] = [one.replaceAll('-', ''), other.replaceAll('-', '')];
  if (a === b) return true;
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (/\d/.test(`${short[at] ?? ''}${long[at] ?? ''}`)) return false;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}
