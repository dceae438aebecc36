import type { Language, Words } from '../../ground/words.ts';
import type { Chart, ChartState, Transition } from '../../scenario/model.ts';
import { conditionLine } from './condition-line.ts';

/** An arrow of a chart as pictures draw it. Without a target the state stays, and only pressures move. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  /** The event, `always` or `done`. */
  readonly on: string;
  readonly guard: string;
  readonly effects: string;
}

const effectsOf = (t: Transition): string =>
  Object.entries(t.do)
    .map(([path, by]) => `${path} ${by > 0 ? `+${by}` : by}`)
    .join(', ');

export function arrowsOf(state: ChartState): readonly Arrow[] {
  const arrow =
    (on: string) =>
    (t: Transition): Arrow => ({
      from: state.name,
      to: t.target ?? state.name,
      on,
      guard: conditionLine(t.if),
      effects: effectsOf(t),
    });
  return [
    ...Object.entries(state.on).flatMap(([event, list]) => list.map(arrow(event))),
    ...state.always.map(arrow('always')),
    ...state.onDone.map(arrow('done')),
    ...state.states.flatMap(arrowsOf),
  ];
}

/** One arrow from a state to another, with all events that lead there; those that stay are left out. */
export function briefly(arrows: readonly Arrow[]): readonly Arrow[] {
  const ways = new Map<string, { readonly first: Arrow; readonly events: Set<string> }>();
  for (const arrow of arrows) {
    if (arrow.from === arrow.to) continue;
    const way = ways.get(`${arrow.from} ${arrow.to}`) ?? { first: arrow, events: new Set<string>() };
    way.events.add(arrow.on);
    ways.set(`${arrow.from} ${arrow.to}`, way);
  }
  return [...ways.values()].map(({ first, events }) => ({
    ...first,
    on: [...events].join(', '),
    guard: '',
    effects: '',
  }));
}

export const captionOf = ({ on, guard, effects }: Arrow): string =>
  [on, guard && `[${guard}]`, effects && `/ ${effects}`].filter((part) => part !== '').join(' ');

const HISTORY: Words = { en: 'history', fr: 'historique' };

/** What stands on a state: its public label where it has one, or its name. */
export const titleOf = (state: ChartState, language: Language): string => {
  const label = state.face?.label[language];
  if (state.type === 'history') return `${state.name} (${HISTORY[language]})`;
  return label === undefined || label === '' ? state.name : label;
};

/** The regions that are drawn: a chart with a home region has two. */
export const regionsOf = (chart: Chart): readonly ChartState[] =>
  chart.home.length > 0 ? chart.root.states : [chart.root];
