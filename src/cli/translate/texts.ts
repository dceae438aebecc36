import { isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { LANGUAGES, type Words } from '../../ground/words.ts';

/** A text of a scenario file with the place of each language's version in the source. */
export interface PlacedText {
  /** Where it stands: keys, ids of list entries or else their places, with points between. */
  readonly key: string;
  readonly words: Words;
  readonly places: Readonly<Record<keyof Words, readonly [from: number, to: number]>>;
}

/** All texts of a file that loads, in its order. */
export function textsOf(source: string): readonly PlacedText[] {
  const found: PlacedText[] = [];
  const walk = (node: unknown, path: readonly string[]): void => {
    if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, idOf(item) ?? `${i}`]);
    if (!isMap(node)) return;
    const versions = LANGUAGES.map((language) => node.get(language, true));
    const [en, fr] = versions;
    if (versions.length === node.items.length && isText(en) && isText(fr)) {
      const places = { en: placeOf(en), fr: placeOf(fr) };
      found.push({ key: path.join('.'), words: { en: en.value, fr: fr.value }, places });
      return;
    }
    for (const { key, value } of node.items) walk(value, [...path, isScalar(key) ? String(key.value) : '']);
  };
  walk(parseDocument(source).contents, []);
  return found;
}

const isText = (node: unknown): node is { readonly value: string } & Node =>
  isScalar(node) && typeof node.value === 'string';
const placeOf = (node: Node): readonly [number, number] => [node.range?.[0] ?? 0, node.range?.[1] ?? 0];

function idOf(item: unknown): string | undefined {
  const id = isMap(item) ? item.get('id') : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The source with other texts at some places; everything else stays as it was written. */
export function respelt(
  source: string,
  language: keyof Words,
  changes: readonly { readonly text: PlacedText; readonly now: string }[],
): string {
  return [...changes]
    .sort((a, b) => b.text.places[language][0] - a.text.places[language][0])
    .reduce((whole, { text, now }) => {
      const [from, to] = text.places[language];
      // A block text ends with its line.
      const rest = whole.slice(from, to).endsWith('\n') ? '\n' : '';
      return whole.slice(0, from) + JSON.stringify(now) + rest + whole.slice(to);
    }, source);
}
