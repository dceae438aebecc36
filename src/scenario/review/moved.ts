import type { ChartState, Deltas, Scenario } from '../model.ts';

/** Which ways anything in the file, or a word kept or broken, can move a pressure. */
export interface Moved {
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
}

/** By the pressure's own name: a change of one party's value counts for all. */
export function movedIn(s: Scenario): Moved {
  const [up, down] = [new Set<string>(), new Set<string>()];
  const note = (deltas: Deltas): void => {
    for (const [path, by] of Object.entries(deltas)) (by < 0 ? down : up).add(path.split('.')[0] ?? '');
  };
  const states = (state: ChartState): void => {
    note(state.entry);
    note(state.exit);
    for (const t of [...Object.values(state.on).flat(), ...state.always, ...state.onDone]) note(t.do);
    for (const inner of state.states) states(inner);
  };
  for (const { id, drift } of s.pressures) if (drift !== 0) note({ [id]: drift });
  for (const verb of s.verbs) for (const one of [verb, ...(verb.choices ?? [])]) note(one.effects);
  for (const verb of s.verbs) note(verb.cost);
  for (const inject of s.injects) note(inject.effects);
  for (const party of s.parties) {
    note(party.beyondPrice);
    states(party.chart.root);
  }
  // Words kept and broken move these of themselves.
  if (s.verbs.some((v) => v.verb === 'offer')) for (const word of [{ trust: 1 }, { trust: -1, home: -1 }]) note(word);
  return { up, down };
}
