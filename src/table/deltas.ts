import { mapIn } from '../ground/remembered.ts';
import type { Deltas, PartyId, PressurePath } from '../scenario/model.ts';
import type { Game } from './game.ts';

/** Who is meant by the words `self`, `by` and `to` in the paths of a file. */
export interface Named {
  readonly self: PartyId;
  readonly by?: PartyId | undefined;
  readonly to?: PartyId | undefined;
}

/** Changes by full path, as they add up. */
export type Sum = Map<PressurePath, number>;

type Pressures = Game['pressures'];

/** A path of a file with its words for persons, and the full paths that it came to so far, by the halves filled in. */
interface PathOnFile {
  readonly id: string;
  readonly halves: readonly string[];
  readonly full: Map<PartyId, Map<PartyId, PressurePath | undefined>>;
}

const onFile = new WeakMap<Pressures, Map<PressurePath, PathOnFile>>();

function pathOnFile(pressures: Pressures, path: PressurePath): PathOnFile {
  const paths = mapIn(onFile, pressures);
  const known = paths.get(path);
  if (known) return known;
  const [id = '', ...halves] = path.split('.');
  const fresh: PathOnFile = { id, halves, full: new Map() };
  paths.set(path, fresh);
  return fresh;
}

const filled = (half: string, named: Named): PartyId | undefined =>
  half === 'self' ? named.self : half === 'by' ? named.by : half === 'to' ? named.to : half;

/** Full path, or `undefined` where it names somebody whom this event does not have, or a pair of one with itself. */
function fullPath({ pressures }: Game, path: PressurePath, named: Named): PressurePath | undefined {
  if (pressures.has(path)) return path;
  const { id, halves, full } = pathOnFile(pressures, path);
  const [one, other] = halves;
  const first = one === undefined ? undefined : filled(one, named);
  if (first === undefined) return undefined;
  const second = other === undefined ? '' : filled(other, named);
  if (second === undefined) return undefined;
  const seconds = mapIn(full, first);
  if (seconds.has(second)) return seconds.get(second);
  const name = [id, first, ...(second === '' ? [] : [second])].join('.');
  const found = pressures.has(name) ? name : undefined;
  seconds.set(second, found);
  return found;
}

export function addUp(game: Game, sum: Sum, deltas: Deltas, named: Named): void {
  for (const path in deltas) {
    const full = fullPath(game, path, named);
    if (full !== undefined) sum.set(full, (sum.get(full) ?? 0) + (deltas[path] ?? 0));
  }
}

const NOTHING: Deltas = {};

function isNothing(deltas: Deltas): boolean {
  for (const _ in deltas) return false;
  return true;
}

/** The same changes with every name filled in. */
export function filledIn(game: Game, deltas: Deltas, named: Named): Deltas {
  if (isNothing(deltas)) return NOTHING;
  const sum: Sum = new Map();
  addUp(game, sum, deltas, named);
  return Object.fromEntries(sum);
}
