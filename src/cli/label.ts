import type { Gesture, Undertaking, Word } from '../scenario/deed.ts';
import { ABSENT, type ChartState, type Scenario, type Verb } from '../scenario/model.ts';
import type { Ground, Terms } from '../table/move.ts';

const stateOf = (states: readonly ChartState[], name: string): ChartState | undefined => {
  for (const state of states) {
    const found = state.name === name ? state : stateOf(state.states, name);
    if (found) return found;
  }
  return undefined;
};

/** What a refusal may be given as its reason, for a terminal. */
export const GROUND_LABELS: Readonly<Record<Ground, string>> = {
  instructions: 'It is past our instructions.',
  engaged: 'Our word on it is given already.',
  'too-little': 'It asks for more than it brings us.',
  mistrust: 'We cannot rely on the word.',
};

/** English words for ids, for a terminal; the id itself where the file has no word for it. */
export function labelsOf(scenario: Scenario) {
  const party = (id: string): string => scenario.parties.find((p) => p.id === id)?.placard.en ?? id;
  const clause = (id: string): string => scenario.clauses.find((c) => c.id === id)?.title.en ?? id;
  const option = (of: string | undefined, id: string): string =>
    id === ABSENT
      ? 'left out'
      : (scenario.clauses.find((c) => c.id === of)?.options.find((o) => o.id === id)?.label.en ?? id);
  const instrument = (id: string): string => scenario.instruments.find((i) => i.id === id)?.title.en ?? id;
  const place = (id: string): string => scenario.places.find((p) => p.id === id)?.name.en ?? id;
  const inject = (id: string): string => scenario.injects.find((i) => i.id === id)?.title.en ?? id;
  const stance = (of: string, name: string): string => {
    const chart = scenario.parties.find((p) => p.id === of)?.chart;
    return (chart && stateOf([chart.root], name)?.face?.label.en) ?? name;
  };
  const pressure = (path: string): string => {
    const [id = '', first, second] = path.split('.');
    const name = scenario.pressures.find((p) => p.id === id)?.name.en ?? id;
    const holders = [first, second].flatMap((p) => (p === undefined ? [] : [party(p)]));
    return holders.length > 0 ? `${name} (${holders.join(' → ')})` : name;
  };
  const verb = (id: Verb): string =>
    scenario.verbs.find((v) => v.verb === id)?.label?.en ??
    id.replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase());
  const choice = (of: Verb, id: string): string =>
    scenario.verbs.find((v) => v.verb === of)?.choices?.find((c) => c.id === id)?.label.en ?? id;
  const gesture = (g: Gesture): string =>
    [
      verb(g.verb),
      g.to && `→ ${party(g.to)}`,
      g.choice && choice(g.verb, g.choice),
      g.place && place(g.place),
      g.clause && clause(g.clause),
    ]
      .filter(Boolean)
      .join(' ');
  const word = (w: Word): string =>
    `${verb(w.verb)} ${clause(w.clause)}${w.verb === 'object' ? '' : `: ${option(w.clause, w.option)}`}`;
  /** `now`: the round in which nothing need be said of the date. */
  const deed = (u: Undertaking, now?: number): string => {
    if (u.kind === 'sign') return `${verb('sign')} ${instrument(u.instrument)}`;
    const what = u.kind === 'gesture' ? gesture(u.gesture) : word({ ...u, verb: 'support' });
    return now === undefined || u.round === now ? what : `${what}, by round ${u.round}`;
  };
  const terms = (t: Terms, now?: number): string => `${deed(t.give, now)}, for ${deed(t.want, now)}`;
  const names = { party, clause, option, instrument, place, inject, stance, pressure, verb };
  return { ...names, choice, gesture, word, deed, terms };
}

export type Labels = ReturnType<typeof labelsOf>;
