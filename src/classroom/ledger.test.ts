import { expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { RULES_VERSION } from '../table/log.ts';
import { randomCommit } from '../table/random-commit.ts';
import { modelOf } from '../table/replay.ts';
import { waitingFor } from '../table/waiting.ts';
import { CLASS, type ClassMove, type Drafted, type Setup, type TableMove } from './entry.ts';
import { type Books, booked, entered, readRoster, readTable } from './ledger.ts';
import { gameFrom } from './library.ts';
import { memoryStore } from './memory-store.fixture.ts';
import { RIVER } from './premises.fixture.ts';

const game = gameFrom(RIVER);
if (!game.ok) throw new Error('the river does not load');
const SETUP: Omit<Setup, 'seed'> = {
  ...{ scenario: 'river', rules: RULES_VERSION, model: modelOf(game.value), level: 'trainee' },
  pace: { corridor: 60, plenary: 60, signing: 60 },
  absent: { policy: 'pause', after: 10, countdown: 10 },
};
const drafted = <M extends ClassMove | TableMove>(log: string, actor: string, move: M): Drafted<M> => ({
  ...{ log, actor, by: 'p1', audience: 'all' },
  move,
});

it('reads a table that was often taken back as it was when it was played', async () => {
  let rewinds = 0;
  for (let seed = 1; seed <= 25; seed += 1) {
    const draw = chance(seed, 'ledger');
    const store = memoryStore();
    await store.append(
      entered(
        await readRoster(store),
        [drafted(CLASS, 'facilitator', { kind: 'scenario', scenario: 'river', source: RIVER })],
        1,
      ),
    );
    let books: Books = await readRoster(store);
    let at = 1000;
    const enter = async (actor: string, move: TableMove): Promise<void> => {
      at += draw(5000);
      const entries = entered(books, [drafted('t1', actor, move)], at);
      for (const entry of entries) {
        const next = booked(books, entry);
        if (!next.ok) throw new Error(next.fault.code);
        books = next.value;
      }
      await store.append(entries);
    };
    await enter('facilitator', { kind: 'opened', setup: { ...SETUP, seed } });
    await enter('facilitator', { kind: 'begun', bots: ['un'] });
    for (let i = 0; i < 70; i += 1) {
      const sitting = books.sittings.get('t1');
      if (!sitting?.ok) throw new Error('it was opened');
      const { table, entries, clock } = sitting.value;
      const [seat] = waitingFor(game.value, table);
      const what = draw(16);
      if (seat === undefined || what < 2) {
        rewinds += 1;
        await enter('facilitator', { kind: 'rewind', to: draw(entries.length + 1) });
      } else if (what === 2)
        await enter('facilitator', clock.pause ? { kind: 'resumed' } : { kind: 'paused', why: 'facilitator' });
      else if (what === 3) await enter('facilitator', { kind: 'resumed', without: seat });
      else if (what === 4) await enter('facilitator', { kind: 'extended', seconds: 30 });
      else if (what === 5) await enter('facilitator', { kind: 'expire' });
      else if (what === 6) await enter('facilitator', { kind: 'restarted' });
      else if (what === 7) await enter('upriver', { kind: 'wrote', text: `words ${i}` });
      else if (what === 8) await enter(seat, { kind: 'drafted', commit: randomCommit(game.value, table, seat, draw) });
      else if (what === 9) await enter('facilitator', { kind: 'bot', seat, level: 'envoy', absent: true });
      else await enter(seat, randomCommit(game.value, table, seat, draw));
    }
    const again = await readTable(store, await readRoster(store), 't1');
    expect({ seed, sitting: again.sittings.get('t1') }).toEqual({ seed, sitting: books.sittings.get('t1') });
    expect(again.next).toEqual(books.next);
  }
  expect(rewinds).toBeGreaterThan(100);
});
