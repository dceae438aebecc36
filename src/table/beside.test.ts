import { describe, expect, it } from 'vitest';
import { besideOf } from './beside.ts';
import { legalMoves } from './legal.ts';
import type { Undertaking } from './move.ts';
import { tableOf } from './table-of.fixture.ts';

const word = (option: string, round = 1, clause = 'gauge'): Undertaking => ({ kind: 'support', clause, option, round });

/** What is said beside each thing that a seat could give to another at the last step of the play. */
function besideGift(after: string[], seat: string, to: string, what: Undertaking) {
  const { game, table } = tableOf('river', { after });
  const give = legalMoves(game, table, seat).offers.find((o) => o.to === to)?.give;
  return give?.find(({ move }) => JSON.stringify(move) === JSON.stringify(what))?.beside;
}

const besideAnswers = (after: string[], seat: string) => {
  const { game, table } = tableOf('river', { after });
  return Object.fromEntries(legalMoves(game, table, seat).answers.map((a) => [a.offer, a.beside]));
};

describe('a promise beside others', () => {
  const SECOND = [
    '1 upriver offers un support dam open by 2 for support gauge daily',
    '1 un accepts',
    '1 un support gauge daily',
  ];

  it('names the word already given for the same round, since a seat has one word a round', () => {
    expect(besideGift(SECOND, 'upriver', 'downriver', word('slow', 2, 'dam'))).toEqual({
      pledges: ['r1-upriver-1-give'],
      offers: [],
    });
    expect(besideGift(SECOND, 'upriver', 'downriver', word('weekly', 2))?.pledges).toEqual(['r1-upriver-1-give']);
  });

  it('is no trouble where one act keeps both, where there is another round for it, or where it is a gesture', () => {
    const free = { pledges: [], offers: [] };
    expect(besideGift(SECOND, 'upriver', 'downriver', word('open', 2, 'dam'))).toEqual(free);
    expect(besideGift(SECOND, 'upriver', 'downriver', word('slow', 3, 'dam'))).toEqual(free);
    const warn: Undertaking = { kind: 'gesture', gesture: { verb: 'warn', to: 'downriver' }, round: 2 };
    expect(besideGift(SECOND, 'upriver', 'downriver', warn)).toEqual(free);
  });

  it('names offers of its own, and others that wait for its answer, which would bind it to as much', () => {
    const after = [
      '1 un offers upriver support gauge daily for support gauge weekly',
      '1 un offers upriver support gauge weekly for support gauge daily',
      '1 upriver offers downriver support gauge daily for sign note',
      '1 un carries',
    ];
    expect(besideAnswers(after, 'upriver')).toEqual({
      'r1-un-1': { pledges: [], offers: ['r1-upriver-1', 'r1-un-2'] },
      'r1-un-2': { pledges: [], offers: ['r1-un-1'] },
    });
  });

  it('names every promise that competes, where only all together leave too few rounds', () => {
    const after = [
      '1 upriver offers un warn to downriver by 3 for support gauge daily',
      '1 upriver offers un ask-capital by 3 for sign treaty',
      '1 un accepts',
      '1 un support gauge daily',
    ];
    const { game, table } = tableOf('river', { after });
    const announce = { kind: 'gesture', gesture: { verb: 'announce', choice: 'timetable' }, round: 3 } as const;
    const { pledges } = besideOf(game, table, 'upriver', announce);
    expect(pledges.toSorted()).toEqual(['r1-upriver-1-give', 'r1-upriver-2-give']);
    expect(besideOf(game, { ...table, round: 1 }, 'upriver', announce).pledges).toEqual([]);
  });

  it('to sign cannot be kept with one to leave the room in the last round', () => {
    const after = ['3 upriver offers downriver support dam open for walk-out', '3 un carries', '3 downriver accepts'];
    const { game, table } = tableOf('river', { after });
    const pledges = table.pledges.filter((p) => p.by === 'downriver').map((p) => p.id);
    const beside = legalMoves(game, { ...table, step: 'offers', offers: [], sealed: {} }, 'downriver').offers;
    const sign = beside[0]?.give.find((g) => g.move.kind === 'sign');
    expect(sign?.beside.pledges).toEqual(pledges);
  });

  it('is shown and not forbidden', () => {
    const after = [
      '1 un offers upriver support gauge daily for support gauge weekly',
      '1 un offers upriver support gauge weekly for support gauge daily',
      '1 upriver accepts',
    ];
    const { table } = tableOf('river', { after });
    expect(table.pledges.filter((p) => p.by === 'upriver')).toHaveLength(2);
  });
});
