import type { PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import type { Gesture } from '../table/move.ts';
import type { Brief } from './brief.ts';
import { plainChange } from './change.ts';

const shapes = new WeakMap<Game, Map<PartyId, readonly Gesture[]>>();
const asked = new WeakMap<Brief, Map<PartyId, readonly Gesture[]>>();

/** Verbs that are asked for or given in the corridor; the rest concern the room and the chair. */
const TRADED = ['invite', 'guarantee', 'verify', 'announce', 'change-venue', 'criticise'] as const;

/** The gestures of a party that can be traded, whether or not they are in order now. */
export function tradedBy(game: Game, party: PartyId): readonly Gesture[] {
  const known = shapes.get(game) ?? new Map<PartyId, readonly Gesture[]>();
  shapes.set(game, known);
  const before = known.get(party);
  if (before) return before;
  const found: Gesture[] = [];
  for (const verb of TRADED) {
    const use = game.verbs.get(verb);
    if (!use || (use.by && !use.by.includes(party))) continue;
    const details: readonly Omit<Gesture, 'verb'>[] =
      verb === 'change-venue'
        ? (use.places ?? []).map((place) => ({ place }))
        : (use.choices?.filter((c) => !c.by || c.by.includes(party)).map((c) => ({ choice: c.id })) ?? [{}]);
    for (const to of use.to ?? [undefined]) {
      if (to === party) continue;
      for (const detail of details) found.push({ verb, ...(to !== undefined && { to }), ...detail });
    }
  }
  known.set(party, found);
  return found;
}

/** Those of another's gestures that, by the file, touch what this seat aims at. */
export function favoursOf(game: Game, brief: Brief, by: PartyId): readonly Gesture[] {
  const known = asked.get(brief) ?? new Map<PartyId, readonly Gesture[]>();
  asked.set(brief, known);
  const before = known.get(by);
  if (before) return before;
  const found = tradedBy(game, by).filter((gesture) => {
    const { pressures, facts } = plainChange(game, gesture, by);
    return (
      Object.keys(pressures).some((path) => brief.aimed.has(`pressure.${path}`)) ||
      Object.keys(facts ?? {}).some((fact) => brief.aimed.has(fact))
    );
  });
  known.set(by, found);
  return found;
}
