import { mapIn, remembered } from '../ground/remembered.ts';
import type { PartyId, PressurePath } from '../scenario/model.ts';
import type { Sum } from './deltas.ts';
import type { Game } from './game.ts';
import { change, type Proceedings, tell } from './proceedings.ts';

type Audience = 'all' | readonly PartyId[];
const audiences = new WeakMap<Game['pressures'], Map<PressurePath, Audience>>();

/** Who is told when a pressure moves. */
function audienceOf(game: Game, path: PressurePath): Audience {
  return remembered(mapIn(audiences, game.pressures), path, () => reckoned(game, path));
}

function reckoned(game: Game, path: PressurePath): Audience {
  const seen = game.pressures.get(path)?.seen ?? 'none';
  const [, first, second] = path.split('.');
  switch (seen) {
    case 'all':
      return 'all';
    case 'none':
      return [];
    case 'own':
      return first === undefined ? [] : [first];
    case 'pair':
      return [first, second].filter((half) => half !== undefined);
    default:
      return seen;
  }
}

/** Applies the sum of one event's changes, each value clamped once. Order of the sum is the order of the telling. */
export function press(p: Proceedings, sum: Sum, cause: number | undefined): void {
  let pressures: Record<PressurePath, number> | undefined;
  for (const [path, delta] of sum) {
    const pressure = p.game.pressures.get(path);
    const was = (pressures ?? p.table.pressures)[path];
    if (!pressure || was === undefined) continue;
    const value = Math.max(pressure.min, Math.min(pressure.max, was + delta));
    if (value === was) continue;
    pressures ??= { ...p.table.pressures };
    pressures[path] = value;
    tell(p, {
      kind: 'pressed',
      audience: audienceOf(p.game, path),
      pressure: path,
      delta: value - was,
      value,
      ...(cause !== undefined && { cause }),
    });
  }
  if (pressures) change(p, { pressures });
}
