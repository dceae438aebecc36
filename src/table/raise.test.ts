import { describe, expect, it } from 'vitest';
import { ALWAYS } from '../scenario/condition.ts';
import type { ChartState, Transition } from '../scenario/model.ts';
import { drive } from './drive.ts';
import { openGame } from './game.ts';
import { gameOf, tableOf, turnOf } from './table-of.fixture.ts';
import { told } from './told.ts';

describe('a delegation’s stance', () => {
  it('changes before everybody’s eyes, with the transition that was taken and why', () => {
    const { events } = tableOf('river', { after: ['1 upriver announce timetable'] });
    const changed = events.find((e) => e.kind === 'stance-changed' && e.by === 'downriver');
    const gestured = events.find((e) => e.kind === 'gestured');
    expect(changed).toMatchObject({ audience: 'all', before: 'hopeful', after: 'hardened', cause: gestured?.id });
    expect(changed?.reasons?.[0]).toMatchObject({ kind: 'transition', held: true });
    expect(changed?.reasons?.[0]?.facts.map((f) => [f.fact, f.value])).toEqual([
      ['event.by', 'upriver'],
      ['event.choice', 'timetable'],
    ]);
  });

  it('that shows another’s face changes for its own eyes alone', () => {
    const { events } = tableOf('river', { after: ['1 downriver support gauge daily'] });
    const softened = events.find((e) => e.kind === 'stance-changed' && e.after === 'softened');
    expect(softened?.audience).toEqual(['upriver']);
  });

  it('at home is its own affair', () => {
    const { events } = tableOf('river', { after: ['1 un ask-capital', '2 un propose dam slow'] });
    const restless = events.find((e) => e.kind === 'stance-changed' && e.after === 'restless');
    expect(restless?.audience).toEqual(['downriver']);
  });

  it('moved by a word in private gives its reasons to nobody else', () => {
    const { scenario } = gameOf('river');
    const upset: Transition = {
      id: 'upset',
      target: 'firm',
      if: ALWAYS,
      do: {},
      reenter: false,
      source: { basis: 'assumed' },
    };
    const hear = (state: ChartState): ChartState => ({
      ...state,
      states: state.states.map(hear),
      ...(state.name === 'guarded' && { on: { ...state.on, OFFERED: [upset] } }),
    });
    const game = openGame({
      ...scenario,
      parties: scenario.parties.map((p) =>
        p.id === 'upriver' ? { ...p, chart: { ...p.chart, root: hear(p.chart.root) } } : p,
      ),
    });
    const turns = [turnOf('1 un offers upriver support gauge daily for support gauge daily')];
    const driven = drive(game, { seed: 1, turns, toTheEnd: false });
    if (!driven.ok) throw new Error(driven.fault.code);
    const { table, events } = driven.value;
    const seen = (who: string) => told(game, table, events, who).find((e) => e.kind === 'stance-changed');
    expect(seen('upriver')).toMatchObject({ after: 'firm', reasons: [{ code: 'upset' }] });
    expect(seen('downriver')).toMatchObject({ after: 'firm', reasons: [] });
    expect(seen('public')).toMatchObject({ reasons: [] });
  });

  it('hears its own walking out and, coming back, is what it was before', () => {
    const { game, table } = tableOf('river', {
      after: ['1 upriver announce timetable', '2 downriver walk-out', '3 downriver return'],
    });
    expect(game.charts.downriver?.leaves(table.stances.downriver ?? '')).toContain('hardened');
  });
});

describe('the changes of one event', () => {
  it('are summed and clamped once, cost, effects and charts together', () => {
    const { events } = tableOf('river', { after: ['1 upriver announce timetable'] });
    const gestured = events.find((e) => e.kind === 'gestured');
    const pressed = events.filter((e) => e.kind === 'pressed' && e.cause === gestured?.id);
    expect(pressed.map((e) => [e.pressure, e.delta])).toEqual([
      ['home.upriver', 1],
      ['home.downriver', -2],
    ]);
  });

  it('take the price of a move beyond instructions, which only its seat is told', () => {
    const { table, events } = tableOf('river', { after: ['2 upriver propose dam slow'] });
    const told = events.find((e) => e.kind === 'beyond-instructions');
    expect(told).toMatchObject({ by: 'upriver', audience: ['upriver'], reasons: [{ code: 'no-slowing-yet' }] });
    expect(table.pressures['home.upriver']).toBe(3);
  });

  it('take what the move costs its actor', () => {
    const { table } = tableOf('river', { after: ['1 upriver warn to downriver'] });
    expect(table.pressures['home.upriver']).toBe(4);
    expect(table.pressures['trust.downriver.upriver']).toBe(2);
  });
});
