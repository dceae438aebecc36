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

/** Full path, or `undefined` where it names somebody whom this event does not have, or a pair of one with itself. */
function fullPath(game: Game, path: PressurePath, named: Named): PressurePath | undefined {
  if (game.pressures.has(path)) return path;
  const [id, ...halves] = path.split('.');
  const full: (string | undefined)[] = halves.map((half) =>
    half === 'self' ? named.self : half === 'by' ? named.by : half === 'to' ? named.to : half,
  );
  if (full.includes(undefined)) return undefined;
  const name = [id, ...full].join('.');
  return game.pressures.has(name) ? name : undefined;
}

export function addUp(game: Game, sum: Sum, deltas: Deltas, named: Named): void {
  for (const path in deltas) {
    const full = fullPath(game, path, named);
    if (full !== undefined) sum.set(full, (sum.get(full) ?? 0) + (deltas[path] ?? 0));
  }
}

const NOTHING: Deltas = {};

/** The same changes with every name filled in. */
export function filledIn(game: Game, deltas: Deltas, named: Named): Deltas {
  if (Object.keys(deltas).length === 0) return NOTHING;
  const sum: Sum = new Map();
  addUp(game, sum, deltas, named);
  return Object.fromEntries(sum);
}
