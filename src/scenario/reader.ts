import type { Complaints } from './complaints.ts';
import type { Names } from './names.ts';
import { nearest } from './nearest.ts';
import { type Entry, kindOf, type MapNode, type Node, short } from './node.ts';
import type { ProblemCode } from './problem-code.ts';

/**
 * What every reader of a part takes: where to complain, and all names of the file. Readers always return a value of
 * their type; one that came with a complaint is never handed out, since `loadScenario` then fails.
 */
export interface Reader extends Complaints {
  readonly names: Names;
}

/** A remedy that says what was probably meant, or else what is possible. */
export function suggest(r: Reader, word: string, possible: readonly string[]): string | undefined {
  if (r.enough()) return undefined;
  const meant = nearest(word, possible);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  if (possible.length === 0 || possible.length > 24) return undefined;
  return `Possible here: ${possible.join(', ')}.`;
}

/** A map's members by key; those that the format does not know have been complained of. */
export interface Fields {
  readonly at: number;
  get(key: string): Node | undefined;
  /** Complains where it is missing. */
  need(key: string): Node | undefined;
}

const NO_ENTRIES: readonly Entry[] = [];

export function mapOf(r: Reader, node: Node | undefined): MapNode | undefined {
  if (node === undefined || node.kind === 'map') return node;
  r.tell(node.at, 'value/kind', `A map of keys to values belongs here, not ${kindOf(node)}.`);
  return undefined;
}

export function fields(r: Reader, node: Node | undefined, known: readonly string[]): Fields {
  const map = mapOf(r, node);
  const entries = map?.entries ?? NO_ENTRIES;
  for (const { key, keyAt } of entries) {
    if (!known.includes(key)) r.tell(keyAt, 'key/unknown', `"${short(key)}" is no key here.`, suggest(r, key, known));
  }
  const get = (key: string): Node | undefined => entries.find((e) => e.key === key)?.node;
  const at = node?.at ?? 0;
  return {
    at,
    get,
    need(key) {
      const found = get(key);
      if (!found && map) r.tell(at, 'key/missing', `"${key}" is missing here.`, `Add "${key}".`);
      return found;
    },
  };
}

/** The entries of a map whose keys are names that the author chose. */
export function named(r: Reader, node: Node | undefined): readonly { id: string; at: number; node: Node }[] {
  return (mapOf(r, node)?.entries ?? NO_ENTRIES).map(({ key, keyAt, node: value }) => {
    checkName(r, key, keyAt);
    return { id: key, at: keyAt, node: value };
  });
}

export const NAME = /^[a-z][a-z0-9-]*$/;
export const LONGEST_NAME = 40;
/** Words of the format itself, and one that every JavaScript object answers to. */
export const RESERVED: readonly string[] = [
  ...['self', 'by', 'to', 'others', 'all', 'own', 'pair', 'none', 'any', 'not', 'en', 'fr', 'facilitator'],
  ...['absent', 'status', 'chart', 'stance', 'constructor'],
];

export function checkName(r: Reader, name: string, at: number): void {
  if (!NAME.test(name) || name.length > LONGEST_NAME) {
    r.tell(at, 'name/malformed', `"${short(name)}" is no name, or is longer than ${LONGEST_NAME} characters.`);
  } else if (RESERVED.includes(name)) {
    r.tell(at, 'name/reserved', `"${name}" has a meaning of its own.`);
  }
}

/** The items of a list, read one by one; empty where the key is not there. */
export function list<T>(r: Reader, node: Node | undefined, read: (item: Node) => T): readonly T[] {
  if (!node) return [];
  if (node.kind === 'list') return node.items.map(read);
  r.tell(
    node.at,
    'value/kind',
    `A list belongs here, not ${kindOf(node)}.`,
    'Begin each entry with a hyphen, or use [ ].',
  );
  return [];
}

export function string(r: Reader, node: Node | undefined): string {
  if (!node) return '';
  if (node.kind === 'scalar' && typeof node.value === 'string') return node.value;
  r.tell(
    node.at,
    'value/kind',
    `Text belongs here, not ${kindOf(node)}.`,
    'Write text; put it in quotes if it looks like a number.',
  );
  return '';
}

export function integer(r: Reader, node: Node | undefined, min: number, max: number, otherwise = min): number {
  if (!node) return otherwise;
  if (node.kind !== 'scalar' || typeof node.value !== 'number' || !Number.isSafeInteger(node.value)) {
    r.tell(
      node.at,
      'value/kind',
      `A whole number belongs here, not ${kindOf(node)}.`,
      `Use a whole number from ${min} to ${max}.`,
    );
    return otherwise;
  }
  if (node.value < min || node.value > max) {
    r.tell(
      node.at,
      'value/range',
      `${node.value} is outside ${min} to ${max}.`,
      `Use a whole number from ${min} to ${max}.`,
    );
  }
  return node.value === 0 ? 0 : node.value;
}

export function flag(r: Reader, node: Node | undefined): boolean {
  if (!node) return false;
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  r.tell(node.at, 'value/kind', `true or false belongs here, not ${kindOf(node)}.`, 'Write true or false.');
  return false;
}

/** One of a fixed list of words of the format. */
export function oneOf<T extends string>(r: Reader, node: Node | undefined, words: readonly [T, ...T[]]): T {
  if (!node) return words[0];
  const word = string(r, node);
  const found = words.find((w) => w === word);
  if (found === undefined && word !== '') {
    r.tell(node.at, 'value/unknown', `"${short(word)}" is not one of ${words.join(', ')}.`, suggest(r, word, words));
  }
  return found ?? words[0];
}

/** A name that must be defined elsewhere in the file; `what` says of which kind, e.g. `party`. */
export function reference(
  r: Reader,
  node: Node | undefined,
  what: string,
  known: readonly string[],
  code: ProblemCode = 'name/unknown',
): string {
  if (!node) return '';
  const name = string(r, node);
  if (name !== '' && !known.includes(name)) {
    r.tell(node.at, code, `"${short(name)}" is no ${what} here.`, suggest(r, name, known));
  }
  return name;
}

/** A list of such names, each at most once. */
export function references(
  r: Reader,
  node: Node | undefined,
  what: string,
  known: readonly string[],
): readonly string[] {
  const seen = new Set<string>();
  return list(r, node, (item) => {
    const name = reference(r, item, what, known);
    if (seen.has(name) && name !== '') r.tell(item.at, 'name/twice', `"${short(name)}" stands twice in this list.`);
    seen.add(name);
    return name;
  });
}

/** Complains of a list that is too long or too short. */
export function count(r: Reader, at: number, what: string, found: number, min: number, max: number): void {
  if (found >= min && found <= max) return;
  const bounds = min === max ? `${min}` : `${min} to ${max}`;
  r.tell(at, 'limit/count', `There are ${found} ${what}; there can be ${bounds}.`, `Have ${bounds} ${what}.`);
}

/** Reads a list whose entries have ids, and complains of an id that comes twice. */
export function distinct<T extends { readonly id: string }>(
  r: Reader,
  node: Node | undefined,
  read: (item: Node) => T,
): readonly T[] {
  const seen = new Set<string>();
  return list(r, node, (item) => {
    const one = read(item);
    if (one.id !== '' && seen.has(one.id)) r.tell(item.at, 'name/twice', `"${one.id}" stands twice in this list.`);
    seen.add(one.id);
    return one;
  });
}

export function name(r: Reader, node: Node | undefined): string {
  const text = string(r, node);
  if (node && text !== '') checkName(r, text, node.at);
  return text;
}
