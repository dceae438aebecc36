import { unreachable } from '../../ground/result.ts';
import type { Scenario } from '../../scenario/model.ts';
import type { Undertaking } from '../../table/move.ts';
import type { Table } from '../../table/state.ts';
import { cableName } from './cable-name.ts';
import type { Ledger, Numbering } from './ledger.ts';

/** Places of ticks after the first, in the order of `TICKS`: of a gauge, of a condition, of a deed in trade. */
const [HIGH, BETWEEN, MOVED] = [1, 2, 3] as const;
const FAILED = 1;
const [ASKED, GRANTED, PROMISED, TAKEN] = [0, 1, 2, 3] as const;

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

  const deeds = new WeakMap<Undertaking, number>();
  const cables = scenario.rounds.map((round, i) =>
    Object.entries(round.cables).map(([party, list]) => ({
      party,
      list: list.map((_, place) => {
        const name = cableName(i + 1, party, place);
        return { sent: number('cable', name, 'sent'), held: number('condition', `cable ${name}`, 'held') };
      }),
    })),
  );

  /** The first of the four numbers of a deed in trade; the same deed is the same object most times. */
  function deedOf(what: Undertaking): number | undefined {
    const known = deeds.get(what);
    if (known !== undefined) return known;
    const fresh = lookedUp(what);
    if (fresh !== undefined) deeds.set(what, fresh);
    return fresh;
  }

  function lookedUp(what: Undertaking): number | undefined {
    switch (what.kind) {
      case 'support':
        return number('option', `${what.clause}=${what.option}`, 'asked');
      case 'sign':
        return number('instrument', what.instrument, 'asked');
      case 'gesture': {
        const { verb, choice, place } = what.gesture;
        const detail = choice ?? place;
        return number('verb', detail === undefined ? verb : `${verb} ${detail}`, 'asked');
      }
      default:
        return unreachable(what);
    }
  }

  function trade(what: Undertaking, put: number, got: number | undefined): void {
    const first = deedOf(what);
    if (first === undefined) return;
    ledger.tick(first + put);
    if (got !== undefined) ledger.tick(first + got);
  }

  return (table: Table): void => {
    for (const { state, terms } of table.offers) {
      const done = state === 'accepted';
      trade(terms.want, ASKED, done ? GRANTED : undefined);
      trade(terms.give, PROMISED, done ? TAKEN : undefined);
    }
    for (const { path, start, min, max, low } of gauges) {
      const value = table.pressures[path] ?? start;
      ledger.tick(low + (value <= min ? 0 : value >= max ? HIGH : BETWEEN));
      if (value !== start) ledger.tick(low + MOVED);
    }
    for (const { party, list } of cables[table.round - 1] ?? []) {
      const place = table.cables[party];
      if (place === undefined) continue;
      for (let i = 0; i <= place; i++) {
        const cable = list[i];
        if (cable?.held !== undefined) ledger.tick(i === place ? cable.held : cable.held + FAILED);
        if (i === place) ledger.tick(cable?.sent);
      }
    }
  };
}
