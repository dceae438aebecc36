import { describe, expect, it } from 'vitest';
import { legalMoves } from './legal.ts';
import { play } from './play.ts';
import { tableOf } from './table-of.fixture.ts';

const plenary = (after: string[]) => {
  const { game, table } = tableOf('river', { after });
  return { game, table: { ...table, step: 'plenary' as const, sealed: {}, awaited: ['upriver', 'downriver', 'un'] } };
};

describe('a hidden clause', () => {
  it('is nobody’s to speak of but those who know it', () => {
    const { game, table } = plenary(['1 upriver propose gauge weekly']);
    const clauses = (seat: string) => new Set(legalMoves(game, table, seat).words.map(({ move }) => move.clause));
    expect(clauses('upriver').has('release')).toBe(true);
    expect(clauses('un').has('release')).toBe(true);
    expect(clauses('downriver').has('release')).toBe(false);
  });

  it('is unknown to a seat that guesses its name, as if there were no such clause', () => {
    const { game, table } = plenary(['1 upriver propose gauge weekly']);
    const propose = (clause: string) =>
      play(game, table, {
        actor: 'downriver',
        move: { kind: 'plenary', word: { verb: 'propose', clause, option: 'seasonal' } },
      });
    expect(propose('release')).toEqual(propose('no-such-clause'));
  });

  it('is not to be had in an offer before it is on the table', () => {
    const { game, table } = tableOf('river', { after: ['1 upriver propose gauge weekly'] });
    expect(JSON.stringify(legalMoves(game, table, 'upriver').offers)).not.toContain('release');
  });

  it('comes to the table with the word of one who knows it, and is up in the next round too', () => {
    const { table, events } = tableOf('river', { after: ['1 un propose release seasonal'] });
    expect(events.find((e) => e.kind === 'revealed')).toMatchObject({ clause: 'release', by: 'un', audience: 'all' });
    expect(table.revealed).toEqual(['release']);
    expect(table.up).toEqual(['gauge', 'dam', 'release']);
    expect(table.lives.treaty?.release?.status).toBe('bracketed');
    const later = tableOf('river', {
      after: ['1 un propose release seasonal', '2 downriver support release seasonal'],
    });
    expect(later.table.stands.release).toEqual({ un: 'seasonal', downriver: 'seasonal' });
    expect(later.table.lives.treaty?.release?.status).toBe('reserved');
  });

  it('comes with an inject that reveals it', () => {
    const { table } = tableOf('river', { after: ['2 inject flood'] });
    expect(table.revealed).toEqual(['release']);
    expect(table.up).toContain('release');
  });
});
