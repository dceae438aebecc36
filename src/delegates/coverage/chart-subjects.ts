import type { Path } from '../../scenario/line-finder.ts';
import type { ChartState, Party, Transition } from '../../scenario/model.ts';
import { asked, type Subject } from './subject.ts';

/** Stances, transitions and instructions of a chart. Regions and history states are no stances. */
export function chartSubjects({ id: party, chart }: Party): readonly Subject[] {
  const transitions = (list: readonly Transition[], path: Path): readonly Subject[] =>
    list.flatMap((t, i): Subject[] => {
      const at = [...path, `${i}`];
      const name = `${party}.${t.id}`;
      return [{ kind: 'transition', name, path: at }, ...asked('transition', name, [...at, 'if'], t.if)];
    });
  const within = (state: ChartState, path: Path, region: boolean): readonly Subject[] => [
    ...(region || state.type === 'history' ? [] : [{ kind: 'stance' as const, name: `${party}.${state.name}`, path }]),
    ...(state.face?.beyond ?? []).flatMap((b, i) =>
      asked('beyond', `${party}.${state.name}/${b.id}`, [...path, 'beyond', `${i}`, 'if'], b.if),
    ),
    ...Object.entries(state.on).flatMap(([event, list]) => transitions(list, [...path, 'on', event])),
    ...transitions(state.always, [...path, 'always']),
    ...transitions(state.onDone, [...path, 'on-done']),
    ...state.states.flatMap((inner) => within(inner, [...path, 'states', inner.name], false)),
  ];
  const regions = chart.home.length > 0 ? chart.root.states : [chart.root];
  return regions.flatMap((region, i) => within(region, ['parties', party, i === 0 ? 'stance' : 'home'], true));
}
