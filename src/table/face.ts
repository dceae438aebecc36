import type { Chart, Posture } from '../scenario/model.ts';
import type { ChartTable } from '../stance/chart-table.ts';

/** What everybody sees of a delegation's temper: the name of the state whose label is shown, and its posture. */
export interface PublicFace {
  readonly stance: string;
  readonly posture: Posture;
}

/** The innermost active state with a face outside the home region, or the state that it `shows` instead. */
export function faceOf(chart: Chart, states: ChartTable, key: string): PublicFace {
  const active = states.active(key).filter((name) => !chart.home.includes(name));
  for (const name of active.toReversed()) {
    const face = states.state(name).face;
    if (!face) continue;
    const shown = face.shows ?? name;
    return { stance: shown, posture: states.state(shown).face?.posture ?? face.posture };
  }
  return { stance: active[0] ?? '', posture: 'attentive' };
}

/** The name under which others know a state of this chart. */
export function publicName(chart: Chart, states: ChartTable, name: string): string | undefined {
  if (chart.home.includes(name)) return undefined;
  return states.state(name).face?.shows ?? name;
}
