import { CHART_EVENTS } from '../../scenario/chart-event.ts';
import { compileChart } from '../../stance/chart-table.ts';
import { machineOf } from '../../stance/machine.ts';
import { type Bench, rate } from './subject.ts';

/** Steps of a party's chart, of remembered answers and of XState's own. */
export function charts({ game, note }: Bench): void {
  const party = game.scenario.parties[0];
  if (!party) return;
  const events = CHART_EVENTS;
  const table = compileChart(party.chart);
  let key = table.start(() => false).key;
  let i = 0;
  const answer = (): boolean => i % 3 === 0;
  const steps = (): void => {
    for (let n = 0; n < 1000; n++) {
      i += 1;
      key = table.step(key, events[i % events.length] ?? 'CLOSE', answer).key;
    }
  };
  const machine = machineOf(party.chart);
  let snapshot = machine.start(() => false).snapshot;
  const pure = (): void => {
    for (let n = 0; n < 10; n++) {
      i += 1;
      snapshot = machine.step(snapshot, events[i % events.length] ?? 'CLOSE', answer).snapshot;
    }
  };
  const [fast, slow] = [rate(steps) * 1000, rate(pure) * 10];
  note(
    'a step of a chart on its table, to one by XState',
    `${(fast / slow).toFixed(0)} : 1 (${(fast / 1e6).toFixed(1)} M/s to ${(slow / 1e6).toFixed(2)} M/s)`,
  );
}
