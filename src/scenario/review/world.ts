import { treeOf } from '../chart-tree.ts';
import { ABSENT, type Instrument, type PartyId, type Scenario, type Verb } from '../model.ts';
import { verbsInPlay } from '../verb-family.ts';
import { type Moved, movedIn } from './moved.ts';
import { reachedIn } from './reach.ts';

export type Value = string | number | boolean;

/** What can be told of every game of a scenario before any is played: bounds from outside, never narrower than play is. */
export interface World {
  /** All values that a fact can ever have; undefined where they can't be told (an event's facts), or are too many. */
  values(fact: string): readonly Value[] | undefined;
  /** Whether two states of a party can never be active at once. */
  apart(party: PartyId, one: string, other: string): boolean;
  readonly instruments: readonly Instrument[];
  /** Rounds after which a signing can come. */
  readonly signedAfter: readonly number[];
}

/** Numbers with more values than this are not listed. */
const LISTED = 400;
const STATUSES = ['untabled', 'bracketed', 'agreed', 'reserved', 'reopened'];

/** `states`: those that each party can reach, where more is known than that its chart has them. */
export function worldOf(s: Scenario, states?: ReadonlyMap<PartyId, readonly string[]>): World {
  const verbs = verbsInPlay(s.verbs.map((v) => v.verb));
  const moved = movedIn(s);
  const does = (party: PartyId, verb: Verb): boolean => {
    const use = s.verbs.find((v) => v.verb === verb);
    return verbs.includes(verb) && (use?.by === undefined || use.by.includes(party));
  };
  const trees = new Map(s.parties.map((p) => [p.id, treeOf(p.chart.root)]));
  const all = new Map(s.parties.map((p) => [p.id, reachedIn(p.chart, () => true)]));
  const stances = (party: PartyId): readonly string[] => (states ?? all).get(party) ?? [];
  const known = new Map<string, readonly Value[] | undefined>();
  const values = (fact: string): readonly Value[] | undefined => {
    const [area, first = '', second = ''] = fact.split('.');
    const clause = s.clauses.find((c) => c.id === first);
    switch (area) {
      case 'round':
        return s.rounds.map((_, i) => i + 1);
      case 'phase':
        return ['corridor', 'plenary', 'signing', 'ended', ...(verbs.includes('suspend') ? ['suspended'] : [])];
      case 'venue': {
        const use = s.verbs.find((v) => v.verb === 'change-venue');
        return use ? [s.room.venue, ...(use.places ?? s.places.map((p) => p.id))] : [s.room.venue];
      }
      case 'pressure':
        return pressureValues(s, moved, fact.slice('pressure.'.length));
      case 'clause': {
        const settles = s.instruments.some((i) => i.clauses.includes(first));
        if (second === 'status') return settles ? STATUSES : ['untabled', 'bracketed'];
        return settles ? clause?.options.map((o) => o.id) : [ABSENT];
      }
      case 'instrument':
        return ['in-force', 'void', 'open'];
      case 'seat':
        return [
          'in',
          ...(does(first, 'walk-out') ? ['out'] : []),
          ...(does(first, 'withdraw-as-host') ? ['withdrawn'] : []),
        ];
      case 'signed':
        return s.instruments
          .filter((i) => [...i.required, ...i.others].includes(first) && does(first, 'sign'))
          .map((i) => i.id);
      case 'stance':
        return stances(first);
      case 'kept':
      case 'broken':
        return verbs.includes('offer') ? undefined : [0];
      case 'used':
        return [true, false];
      default:
        return undefined;
    }
  };
  return {
    instruments: s.instruments,
    // Never in the first round, by the rules.
    signedAfter: s.rounds
      .map((_, i) => i + 1)
      .filter((round) => round === s.rounds.length || (round > 1 && verbs.includes('call-to-sign'))),
    values(fact) {
      if (!known.has(fact)) known.set(fact, values(fact));
      return known.get(fact);
    },
    apart(party, one, other) {
      const tree = trees.get(party);
      if (!tree || one === other) return false;
      const above = (name: string): readonly string[] => {
        const parent = tree.parent(name);
        return parent === undefined ? [name] : [name, ...above(parent)];
      };
      const [a, b] = [above(one), above(other)];
      if (a.includes(other) || b.includes(one)) return false;
      const meet = a.find((name) => b.includes(name));
      return meet !== undefined && tree.state(meet)?.type === 'compound';
    },
  };
}

function pressureValues(s: Scenario, moved: Moved, path: string): readonly Value[] | undefined {
  const pressure = s.pressures.find((p) => p.id === path.split('.')[0]);
  const start = pressure?.start[path];
  if (!pressure || start === undefined) return undefined;
  const min = moved.down.has(pressure.id) ? pressure.min : start;
  const max = moved.up.has(pressure.id) ? pressure.max : start;
  return max - min > LISTED ? undefined : Array.from({ length: max - min + 1 }, (_, i) => min + i);
}
