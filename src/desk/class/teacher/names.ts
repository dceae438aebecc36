import { UNSEEN } from '../../../wire/read-fields.ts';

const NAME_AT_MOST = 40;
const ALL_UNSEEN = new RegExp(UNSEEN.source, 'gu');

/** Names as they were typed or pasted, one a line, without signs that nobody sees and the host refuses. */
export const namesIn = (text: string): readonly string[] =>
  text
    .split(/[\r\n]+/)
    .map((line) => [...line.replace(/\s+/g, ' ').replace(ALL_UNSEEN, '').trim()].slice(0, NAME_AT_MOST).join('').trim())
    .filter((name) => name !== '');

const plain = (name: string): string => name.toLocaleLowerCase('und').normalize('NFKC');

/** Names that stand there more than once; the class tells people apart by them. */
export function namedTwice(names: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  for (const name of names) seen.set(plain(name), (seen.get(plain(name)) ?? 0) + 1);
  return names.filter(
    (name, i) => (seen.get(plain(name)) ?? 0) > 1 && names.findIndex((n) => plain(n) === plain(name)) === i,
  );
}

/** Those of a list that the class has already. */
export function alreadyIn(known: readonly string[], names: readonly string[]): readonly string[] {
  const there = new Set(known.map(plain));
  return names.filter((name, i) => there.has(plain(name)) && names.findIndex((n) => plain(n) === plain(name)) === i);
}
