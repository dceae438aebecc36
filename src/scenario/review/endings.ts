import type { Condition } from '../condition.ts';
import { asksNothing } from '../first-match.ts';
import type { Ending, Scenario } from '../model.ts';
import type { MapNode } from '../node.ts';
import { placeIn } from '../place-in.ts';
import type { Reader } from '../reader.ts';
import { tellShadowed } from './conditions.ts';
import type { Moment } from './fits.ts';
import { implies } from './implies.ts';
import { judgeOf } from './judged.ts';
import { possible } from './possible.ts';
import type { World } from './world.ts';

/** A collapse is asked for at every close; all others once, when the talks are over. */
const momentOf = ({ kind }: Ending): Moment => (kind === 'collapse' ? 'close' : 'end');

/** Endings that no game reaches, by themselves or because of those before them, and failures that hide a text in force. */
export function reviewEndings(r: Reader, top: MapNode, s: Scenario, world: World): void {
  const judge = judgeOf(r, s, world);
  const placed = s.endings.map((ending) => ({ ending, at: placeIn(top, ['endings', ending.id]), if: ending.if }));
  placed.forEach((one, i) => {
    const moment = momentOf(one.ending);
    if (judge.alone(one, moment)) return;
    const before = placed.slice(0, i).filter((e) => !asksNothing(e.if));
    const earlier = before.find((e) => implies(one.if, e.if));
    const others = before.map(({ if: condition }) => ({ condition, holds: false }));
    const goals = [{ condition: one.if, holds: true }, ...others];
    if (earlier) tellShadowed(r, one, earlier);
    else if (before.length > 0 && !possible(goals, world, moment)) tellShadowed(r, one);
    else {
      const hiding = before.find((e) => hides(e.ending, one.ending, world));
      if (hiding)
        r.warn(
          hiding.at,
          'ending/hides-text',
          `This comes first even where a text is in force and "${one.ending.id}" would fit as well.`,
        );
    }
  });
}

/**
 * Whether a game that ended with a text in force may be told as a failure that never asked for texts. That two endings
 * fit at once is usual, and their order the author's tool; this order is one that hardly anybody means.
 */
function hides(one: Ending, other: Ending, world: World): boolean {
  const fails = one.kind === 'impasse' || one.kind === 'suspended';
  const succeeds = other.kind === 'agreement' || other.kind === 'partial';
  if (!fails || !succeeds || asks(one.if, /^(?:instrument|signed)\.|^phase$/) || !asks(other.if, /^instrument\./))
    return false;
  return possible(
    [
      { condition: one.if, holds: true },
      { condition: other.if, holds: true },
    ],
    world,
    'end',
  );
}

const asks = ({ facts, any = [], not }: Condition, area: RegExp): boolean =>
  facts.some((f) => area.test(f.fact)) || [...any, ...(not ? [not] : [])].some((one) => asks(one, area));
