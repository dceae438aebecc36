import { describe, expect, it } from 'vitest';
import { tableOf } from '../table/table-of.fixture.ts';
import { barredIn, firstText, redrafted, worthNow, worthOfText } from './one-text.ts';

const SIGNED = ['1 upriver support gauge daily', '3 upriver pens note sign', '3 downriver pens note sign'];
const { game, table } = tableOf('river', { after: SIGNED, toTheEnd: true });

describe('the one text', () => {
  it('begins as it was signed, and is then worth what the table itself came to', () => {
    const first = firstText(game, table);
    expect(first.texts).toEqual(table.inForce);
    expect(first.options.gauge).toBe('daily');
    expect(worthOfText(game, table, first)).toEqual(worthNow(game, table));
  });

  it('begins in the weightiest text where none was signed', () => {
    const silent = tableOf('river', { toTheEnd: true });
    const first = firstText(game, silent.table);
    const [weightiest] = game.scenario.instruments.toSorted((a, b) => a.rank - b.rank);
    expect([silent.table.inForce, first.texts]).toEqual([[], [weightiest?.id]]);
  });

  it('takes nobody’s side where as many stand behind one option as behind another', () => {
    const split = (stands: Record<string, string>) =>
      firstText(game, {
        ...tableOf('river', { toTheEnd: true }).table,
        tabled: { gauge: ['weekly', 'daily'] },
        stands: { gauge: stands },
      }).options.gauge;
    expect(split({ upriver: 'weekly', downriver: 'daily' })).toBe('absent');
    expect(split({ downriver: 'daily' })).toBe('daily');
    expect(split({ upriver: 'weekly', downriver: 'daily', un: 'daily' })).toBe('daily');
    expect(split({})).toBe('absent');
  });

  it('counts an option by its weight, and without any text what each falls back on', () => {
    const first = firstText(game, table);
    const weekly = redrafted(game, first, 'un', { kind: 'option', clause: 'gauge', option: 'weekly' });
    if (!weekly) throw new Error('there is such an option');
    const [before, now] = [worthOfText(game, table, first), worthOfText(game, table, weekly)];
    // Upriver: weight 20, weekly 10, daily 4.
    expect((now.upriver ?? 0) - (before.upriver ?? 0)).toBe(120);
    const [id = ''] = first.texts;
    const none = redrafted(game, first, 'un', { kind: 'text', instrument: id, taken: false });
    expect(none && worthOfText(game, table, none)).toEqual(worthNow(game, { ...table, inForce: [], signatures: {} }));
  });

  it('says whose red line a clause would cross, and of no clause that is left out', () => {
    const first = firstText(game, table);
    const of = (option: string) => {
      const other = redrafted(game, first, 'un', { kind: 'option', clause: 'dam', option });
      const treaty = game.scenario.instruments.find(({ clauses }) => clauses.includes('dam'));
      return other && barredIn(game, table, { ...other, texts: [treaty?.id ?? ''] });
    };
    expect(of('freeze')).toEqual({ dam: ['upriver'] });
    expect([of('slow'), of('absent')]).toEqual([{}, {}]);
  });

  it('forgets who could live with it once it reads otherwise, and takes no word of whoever has no seat', () => {
    const first = firstText(game, table);
    const one = redrafted(game, first, 'un', { kind: 'content', content: true });
    expect(one?.content).toEqual(['un']);
    const other = one && redrafted(game, one, 'upriver', { kind: 'option', clause: 'dam', option: 'open' });
    expect(other?.content).toEqual([]);
    expect(redrafted(game, first, 'public', { kind: 'content', content: true })).toBeUndefined();
    expect(redrafted(game, first, 'un', { kind: 'option', clause: 'dam', option: 'no-such' })).toBeUndefined();
  });
});
