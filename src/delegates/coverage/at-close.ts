import { unreachable } from '../../ground/result.ts';
import type { Scenario } from '../../scenario/model.ts';
import type { Undertaking } from '../../table/move.ts';
import type { Table } from '../../table/state.ts';
import { cableName } from './cable-name.ts';
import type { Ledger, Numbering } from './ledger.ts';
import type { Tick } from './subject.ts';

/** Counts what a round came to: papers put and taken, gauges at their bounds, cables sent. */
export function closeCounter(scenario: Scenario, { number }: Numbering, ledger: Ledger) {
  const gauges = scenario.pressures.flatMap((p) =>
    Object.entries(p.start).map(([path, start]) => ({
      path,
      start,
      min: p.min,
      max: p.max,
      low: number('pressure', path, 'low') ?? 0,
    })),
  );
  const [HIGH, BETWEEN, MOVED] = [1, 2, 3]; // the order of a pressure's ticks

  function deed(what: Undertaking, tick: Tick): void {
    switch (what.kind) {
      case 'support':
        ledger.tick(number('option', `${what.clause}=${what.option}`, tick));
        return;
      case 'sign':
        ledger.tick(number('instrument', what.instrument, tick));
        return;
      case 'gesture': {
        const { verb, choice, place } = what.gesture;
        const detail = choice ?? place;
        ledger.tick(number('verb', detail === undefined ? verb : `${verb} ${detail}`, tick));
        return;
      }
      default:
        unreachable(what);
    }
  }

  return (table: Table): void => {
    for (const { state, terms } of table.offers) {
      deed(terms.want, 'asked');
      deed(terms.give, 'promised');
      if (state !== 'accepted') continue;
      deed(terms.want, 'granted');
      deed(terms.give, 'taken');
    }
    for (const { path, start, min, max, low } of gauges) {
      const value = table.pressures[path] ?? start;
      ledger.tick(low + (value <= min ? 0 : value >= max ? HIGH : BETWEEN));
      if (value !== start) ledger.tick(low + MOVED);
    }
    for (const [party, place] of Object.entries(table.cables)) {
      for (let i = 0; i <= place; i++) {
        const name = cableName(table.round, party, i);
        ledger.tick(number('condition', `cable ${name}`, i === place ? 'held' : 'failed'));
        if (i === place) ledger.tick(number('cable', name, 'sent'));
      }
    }
  };
}
