import type { Condition } from '../condition.ts';
import { contradict } from '../contradiction.ts';
import { asksNothing } from '../first-match.ts';
import type { Scenario } from '../model.ts';
import type { Reader } from '../reader.ts';
import type { Moment } from './fits.ts';
import { possible } from './possible.ts';
import type { World } from './world.ts';

export interface Placed {
  readonly at: number;
  readonly if: Condition;
}

/** Asks of conditions one by one whether they can ever hold, or ever fail. */
export interface Judge {
  /** Whether the condition was told never to hold. */
  alone(one: Placed, moment?: Moment): boolean;
  readonly world: World;
}

export function judgeOf(r: Reader, s: Scenario, world: World): Judge {
  return {
    world,
    alone({ at, if: condition }, moment = 'play') {
      if (asksNothing(condition)) return false;
      if (contradict([condition])) {
        r.warn(at, 'condition/contradiction', 'This condition contradicts itself, so that it never holds.');
        return true;
      }
      if (!possible([{ condition, holds: true }], world, moment)) {
        // Where a number lies outside its bounds, that has been told at its own place.
        const why = whyNever(condition, world, moment);
        if (!beyondBounds(condition, s)) {
          if (moment === 'play') r.warn(at, 'condition/impossible', why);
          else r.warn(at, 'ending/never', why);
        }
        return true;
      }
      if (!possible([{ condition, holds: false }], world, moment) && !beyondBounds(condition, s))
        r.warn(at, 'condition/always', 'This holds in every game, so that it asks nothing.');
      return false;
    },
  };
}

function whyNever(condition: Condition, world: World, moment: Moment): string {
  const alone = condition.facts.find(
    (fact) => !possible([{ condition: { facts: [fact] }, holds: true }], world, moment),
  );
  return alone
    ? `No game comes here: "${alone.fact}" is never so.`
    : 'No game comes here: the parts of this condition exclude each other.';
}

function beyondBounds({ facts, any = [], not }: Condition, s: Scenario): boolean {
  const outside = facts.some(({ fact, test }) => {
    if (test.kind !== 'range') return false;
    const pressure = s.pressures.find((p) => fact.startsWith('pressure.') && p.id === fact.split('.')[1]);
    const [least, most] = pressure ? [pressure.min, pressure.max] : fact === 'round' ? [1, s.rounds.length] : [0, 99];
    const { min = least, max = most } = test;
    return min > most || max < least || (min <= least && max >= most);
  });
  return outside || [...any, ...(not ? [not] : [])].some((one) => beyondBounds(one, s));
}
