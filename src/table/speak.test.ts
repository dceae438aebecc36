import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { isAgreed } from './life.ts';
import { randomGame } from './random-seat.fixture.ts';
import { gameOf, tableOf } from './table-of.fixture.ts';

const kinds = (events: readonly { kind: string }[]) => events.map((e) => e.kind);

describe('a word on the text', () => {
  it('puts an option in brackets and moves the public stand of its seat', () => {
    const { table, events } = tableOf('river', { after: ['1 upriver propose gauge weekly'] });
    expect(table.stands.gauge).toEqual({ upriver: 'weekly', downriver: 'daily' });
    expect(table.tabled.gauge).toEqual(['daily', 'weekly']);
    expect(kinds(events)).toContain('bracketed');
  });

  it('settles a clause in every text whose assent is complete', () => {
    const { table, events } = tableOf('river', { after: ['1 upriver support gauge daily'] });
    expect(table.lives.treaty?.gauge).toEqual({ status: 'agreed', option: 'daily' });
    expect(table.lives.note?.gauge).toEqual({ status: 'agreed', option: 'daily' });
    const agreed = events.filter((e) => e.kind === 'agreed');
    expect(agreed.map((e) => e.instrument)).toEqual(['treaty', 'note']);
    expect(agreed[0]?.reasons?.[0]).toMatchObject({ kind: 'assent', parties: ['upriver', 'downriver'] });
  });

  it('can agree to leave a clause out', () => {
    const { table } = tableOf('river', {
      after: ['1 upriver propose gauge absent', '1 downriver propose gauge absent'],
    });
    expect(table.lives.note?.gauge).toEqual({ status: 'agreed', option: 'absent' });
  });

  it('lapses with its reason when an earlier speaker has settled the clause', () => {
    const { table, events } = tableOf('river', {
      after: ['1 upriver support gauge daily', '1 downriver propose gauge weekly'],
    });
    const lapsed = events.find((e) => e.kind === 'lapsed');
    expect(lapsed).toMatchObject({ by: 'downriver', clause: 'gauge', reasons: [{ code: 'word/settled' }] });
    expect(table.stands.gauge?.downriver).toBe('daily');
  });

  it('that objects to an open clause withdraws its seat’s own stand', () => {
    const { table } = tableOf('river', { after: ['1 downriver object gauge'] });
    expect(table.stands.gauge).toEqual({});
    expect(table.tabled.gauge).toEqual(['daily']);
  });

  it('reopens a settled clause together with a second seat’s, stands kept, for the next round', () => {
    const after = ['1 upriver support gauge daily', '2 upriver propose dam open', '3 upriver object gauge'];
    const one = tableOf('river', { after });
    expect(one.table.asks.gauge).toEqual(['upriver']);
    expect(one.table.lives.note?.gauge?.status).toBe('agreed');
    const two = tableOf('river', { after: [...after, '3 un object gauge'] });
    expect(two.table.lives.note?.gauge?.status).toBe('reopened');
    expect(two.table.stands.gauge).toEqual({ upriver: 'daily', downriver: 'daily' });
    expect(kinds(two.events)).toContain('reopened');
  });

  it('cannot be said by a seat that has left, which may only return', () => {
    const { game, table } = tableOf('river', { after: ['1 downriver walk-out'] });
    expect(table.seats.downriver).toBe('out');
    expect(() => tableOf('river', { after: ['1 downriver walk-out', '2 downriver propose gauge weekly'] })).toThrow(
      'seat/out',
    );
    const back = tableOf('river', { after: ['1 downriver walk-out', '2 downriver return'] });
    expect(back.table.seats.downriver).toBe('in');
    expect(game.scenario.id).toBe('river');
  });
});

describe('the close of a round', () => {
  it('leaves nothing up for decision that every text has agreed', () => {
    const river = gameOf('river');
    for (let seed = 0; seed < 60; seed++) {
      for (const table of randomGame(river, seed, chance(seed, 'agenda')).before) {
        if (table.step !== 'offers') continue;
        expect({ seed, round: table.round, agreed: table.up.filter((c) => isAgreed(river, table, c)) }).toEqual({
          seed,
          round: table.round,
          agreed: [],
        });
      }
    }
  });

  it('reserves what was up and is not agreed, and the file’s second reading opens it again', () => {
    const { table, events } = tableOf('river', { after: ['1 upriver propose gauge weekly'] });
    expect(events.some((e) => e.kind === 'reserved' && e.clause === 'gauge')).toBe(true);
    expect(table.lives.note?.gauge?.status).toBe('reopened');
    expect(table.up).toEqual(['gauge', 'dam']);
    expect(table.cables.upriver).toBe(1);
  });

  it('leaves what is agreed alone, though the file names it again', () => {
    const { table } = tableOf('river', { after: ['1 upriver support gauge daily'] });
    expect(table.round).toBe(2);
    expect(table.lives.note?.gauge?.status).toBe('agreed');
    expect(table.up).toEqual(['dam']);
    expect(table.cables.upriver).toBe(0);
  });

  it('agrees again what the chair had reopened and nobody has changed', () => {
    const { table, events } = tableOf('river', {
      after: ['1 upriver support gauge daily', '1 upriver take-up gauge', '2 un propose gauge daily'],
    });
    expect(events.filter((e) => e.kind === 'reopened' && e.clause === 'gauge').map((e) => e.option)).toEqual([
      'daily',
      'daily',
    ]);
    expect(table.lives.note?.gauge).toEqual({ status: 'agreed', option: 'daily' });
  });

  it('puts up next what the chair took up, beside the file’s own, of which nothing is lost', () => {
    const { table } = tableOf('river', { after: ['1 un propose gauge weekly', '2 upriver take-up gauge'] });
    expect(table.round).toBe(3);
    expect(table.up).toEqual(['dam', 'gauge']);
    const { up } = tableOf('river', { after: ['1 upriver take-up dam'] }).table;
    expect(up).toEqual(['gauge', 'dam']);
    expect(() => tableOf('river', { after: ['1 un take-up dam'] })).toThrow('verb/not-yours');
  });

  it('suspends the talks when the chair asks, or two seats do', () => {
    expect(tableOf('river', { after: ['1 un suspend'] }).table.suspended).toBe(false);
    for (const after of [['1 upriver suspend'], ['1 un suspend', '1 downriver suspend']]) {
      expect(tableOf('river', { after }).table).toMatchObject({ suspended: true, ending: 'adjourned', step: 'ended' });
    }
  });
});
