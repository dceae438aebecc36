import { join } from 'node:path';
import { chance } from '../../ground/chance.ts';
import { RULES_VERSION } from '../../table/log.ts';
import { randomCommit } from '../../table/random-commit.ts';
import { modelOf } from '../../table/replay.ts';
import { waitingFor } from '../../table/waiting.ts';
import { freshSecret, hashOf } from '../credentials.ts';
import { CLASS, type Drafted, type Setup, type TableMove } from '../entry.ts';
import { gameFrom, shippedSource } from '../library.ts';
import { openLibsql } from '../libsql-store.ts';
import { advance, openSitting, type Sitting } from '../sitting.ts';
import { nameOf, type Past, type PastOrder } from './orders.ts';

/** Writes the file of a class that has had a long day: every table played to its last round, often taken back, and forked. */
async function write({ data, scenario, tables, rewinds, seats, forked }: PastOrder): Promise<Past> {
  const source = shippedSource('scenarios', scenario) ?? '';
  const game = gameFrom(source);
  const id = '0123456789abcdef';
  const opened = openLibsql(join(data, `${id}.db`));
  if (!game.ok || !opened.ok) throw new Error('nothing to write');
  const store = opened.value;
  let entries = 0;
  const append = async (drafts: readonly Drafted[]): Promise<void> => {
    entries += drafts.length;
    const stored = await store.append(drafts.map((draft, seq) => ({ ...draft, seq, at: seq })));
    if (!stored.ok) throw new Error(stored.fault.code);
  };
  const token = freshSecret();
  const inClass = { log: CLASS, actor: 'facilitator', by: 'teacher', audience: [] };
  const parties = [...game.value.parties.keys()];
  await append([
    { ...inClass, move: { kind: 'founded', title: 'Long', code: 'BCDFG', free: true } },
    { ...inClass, move: { kind: 'scenario', scenario, source } },
    ...Array.from({ length: tables * seats }, (_, i): Drafted[] => [
      { ...inClass, move: { kind: 'enlisted', participant: `p${i + 1}`, name: nameOf(i) } },
      {
        ...inClass,
        move: {
          ...{ kind: 'placed', participant: `p${i + 1}` },
          place: { table: `t${1 + Math.floor(i / seats)}`, as: parties[i % seats] ?? '' },
        },
      },
    ]).flat(),
    // The last of all to be read.
    { ...inClass, move: { kind: 'device', participant: `p${tables * seats}`, token: hashOf(token), alone: true } },
  ]);
  for (let t = 1; t <= (forked ? 2 : 1) * tables; t += 1) {
    const setup: Setup = {
      ...{ scenario, rules: RULES_VERSION, model: modelOf(game.value), seed: t, level: 'envoy' },
      pace: { corridor: 600, plenary: 600, signing: 600 },
      absent: { policy: 'go-on', after: 60, countdown: 60 },
    };
    // Every second table is a fork, whose log begins with all that it was forked from.
    await append(logged(openSitting(`t${t}`, game.value, setup), setup, t <= tables ? rewinds : 0));
  }
  return { class: id, token, entries };
}

function logged(opened: ReturnType<typeof openSitting>, setup: Setup, rewinds: number): readonly Drafted[] {
  if (!opened.ok) throw new Error(opened.fault.code);
  let sitting: Sitting = opened.value;
  const { id, game } = sitting;
  const draw = chance(setup.seed, 'past');
  const drafts: Drafted[] = [];
  const enter = (actor: string, move: TableMove): void => {
    drafts.push({ log: id, actor, by: 'p1', audience: [actor], move });
    const next = advance(sitting, { log: id, seq: 0, at: 0, actor, by: 'p1', audience: [], move });
    if (!next.ok) throw new Error(next.fault.code);
    sitting = next.value;
  };
  enter('facilitator', { kind: 'opened', setup });
  enter('facilitator', { kind: 'begun', bots: [] });
  for (let back = 0; ; ) {
    const [seat] = waitingFor(game, sitting.table);
    const last = sitting.table.round === game.scenario.rounds.length;
    if (seat === undefined || last) {
      if (back >= rewinds) return drafts;
      back += 1;
      enter('facilitator', { kind: 'rewind', to: draw(sitting.entries.length) });
    } else enter(seat, randomCommit(game, sitting.table, seat, draw));
  }
}

process.on('message', async (order: PastOrder) => process.send?.(await write(order)));
