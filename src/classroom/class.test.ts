import { rmSync } from 'node:fs';
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, it } from 'vitest';
import { chance, type Draw } from '../ground/chance.ts';
import { replay } from '../table/replay.ts';
import type { RosterNews, TableCard } from '../wire/class-news.ts';
import { gameFrom } from './library.ts';
import { type Connected, connectPage, type Page } from './page.fixture.ts';
import { premisesOf, RIVER, serveOn } from './premises.fixture.ts';
import { randomCommit } from './random-commit.fixture.ts';

const premises = premisesOf();
const served = await serveOn(premises);
const connections: Connected[] = [];
const page = (name: string, transports?: readonly string[]): Connected => {
  const connected = connectPage(served.url, name, transports);
  connections.push(connected);
  return connected;
};
afterAll(async () => {
  for (const { socket } of connections) socket.close();
  await served.close();
  rmSync(premises.data, { recursive: true });
});

const cardOf = (roster: RosterNews | undefined, table: string): TableCard | undefined => {
  const card = roster?.tables.find((one) => one.table === table);
  return card && 'stage' in card ? card : undefined;
};
const SEATS = ['upriver', 'downriver', 'un'];

/** Commits for a page whenever it is waited for, until `done`. Returns how many were acknowledged. */
async function playOn(one: Page, draw: Draw, done: () => boolean): Promise<number> {
  let count = 0;
  while (!done()) {
    const commit = one.shown && one.shown.stage === 'running' ? randomCommit(one.shown, draw) : undefined;
    if (!commit) {
      await one.until(
        () => done() || (one.shown?.stage === 'running' && randomCommit(one.shown, () => 0) !== undefined),
        'its turn',
        20_000,
      );
      continue;
    }
    const before = one.shown;
    const answer = await one.ask<'commit'>({ kind: 'commit', once: one.once(), commit });
    // What was refused came too late for the table as it is by now: news of that are on their way.
    if (answer.ok) count += 1;
    await one.until(() => one.shown !== before, 'news of its move');
  }
  return count;
}

it('takes a whole class from the code on the wall to the end of both tables', async () => {
  const { page: teacher } = page('teacher');
  await teacher.get<'preside'>({ kind: 'preside', key: served.key });
  const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'];
  const founded = await teacher.get<'found'>({ kind: 'found', once: teacher.once(), title: 'The river, 4B', names });
  await teacher.get<'preside'>({ kind: 'preside', key: served.key, class: founded.class });
  await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source: RIVER });
  const setting = {
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'go-on', after: 60, countdown: 60 },
    level: 'trainee',
  } as const;
  const open = (seed: number) =>
    teacher.get<'open'>({ kind: 'open', once: teacher.once(), scenario: 'river', seed, ...setting });
  const [{ table: one }, { table: two }] = [await open(1), await open(2)];
  expect([one, two]).toEqual(['t1', 't2']);

  // The wall: a page without a name that shows what everybody may see.
  const wall = page('wall', ['polling']);
  const { token } = await teacher.get<'reissue'>({ kind: 'reissue', participant: 'projector' });
  await wall.page.back(token);
  await teacher.get<'place'>({ kind: 'place', once: teacher.once(), participant: 'projector', table: one });

  const students = names.map((name, i) => page(name, i % 2 === 0 ? ['websocket'] : ['polling', 'websocket']));
  await expect(students[0]?.page.ask<'look'>({ kind: 'look', code: founded.code })).resolves.toMatchObject({
    title: 'The river, 4B',
    free: false,
    names: names.map((name) => ({ name, taken: false })),
  });
  await Promise.all(students.map(({ page: p }, i) => p.join(founded.code, names[i] ?? '', `100${i}`)));
  const roster = (): RosterNews['participants'] => teacher.roster?.participants ?? [];
  await teacher.until(() => roster().filter((p) => p.taken && p.present).length === 6, 'six students');
  for (const [i, name] of names.entries()) {
    const participant = roster().find((p) => p.name === name)?.participant ?? '';
    const as = SEATS[i % 3] ?? '';
    await teacher.get<'place'>({ kind: 'place', once: teacher.once(), participant, table: i < 3 ? one : two, as });
  }
  const [ada, bo, cy, di, ed, flo] = students.map((s) => s.page);
  if (!ada || !bo || !cy || !di || !ed || !flo) throw new Error('six');
  await flo.until((p) => p.shown?.stage === 'preparing' && p.shown.dossier.own !== undefined, 'her dossier');
  expect(flo.shown?.view).toBeUndefined();
  await expect(
    ada.ask<'commit'>({ kind: 'commit', once: ada.once(), commit: { kind: 'plenary' } }),
  ).resolves.toMatchObject({ code: 'table/preparing' });
  await teacher.get<'begin'>({ kind: 'begin', once: teacher.once() });
  await Promise.all([ada, flo, wall.page].map((p) => p.until(() => p.shown?.view !== undefined, 'the beginning')));
  expect(wall.page.shown?.view?.seat).toBe('public');
  expect(wall.page.shown?.view?.own).toBeUndefined();

  // The second table plays to its end by itself, the first until its second round.
  const isOver = (p: Page) => () => p.shown?.view?.step === 'ended';
  const draws = [ada, bo, cy, di, ed, flo].map((_, i) => chance(7, 'class', i));
  const draw = (i: number): Draw => draws[i] ?? (() => 0);
  const second = [di, ed, flo].map((p, i) => playOn(p, draw(i + 3), isOver(p)));
  const inRound = (round: number) => (p: Page) => () =>
    (p.shown?.view?.round ?? 0) >= round || p.shown?.stage === 'closed';
  await Promise.all([ada, bo, cy].map((p, i) => playOn(p, draw(i), inRound(2)(p))));
  expect(Math.min(...(await Promise.all(second)))).toBeGreaterThan(3);
  await teacher.until(() => cardOf(teacher.roster, two)?.stage === 'closed', 'the end of the second table');

  // A telephone without power: another device, the same seat.
  students[0]?.socket.close();
  const other = page('Ada-again');
  await expect(
    other.page.ask<'join'>({ kind: 'join', code: founded.code, name: 'ada', pin: '9999' }),
  ).resolves.toMatchObject({ code: 'class/wrong-pin' });
  await other.page.join(founded.code, 'ada', '1000');
  await other.page.until((p) => p.shown?.view?.seat === 'upriver', 'her seat');
  expect(other.page.shown?.events).toEqual(ada.shown?.events);
  expect(other.page.shown?.view?.digest).toBe(ada.shown?.view?.digest);

  // The network fails for a moment; what was missed comes, and no more.
  const eventsBefore = bo.shown?.events.length ?? 0;
  students[1]?.socket.close();
  await teacher.until(() => roster().some((p) => p.name === 'Bo' && !p.present), 'Bo’s absence');
  await teacher.get<'inject'>({ kind: 'inject', once: teacher.once(), table: one, inject: 'strike' });
  await other.page.until((p) => p.shown?.events.some((e) => e.inject === 'strike') ?? false, 'news of the strike');
  const everybody = { kind: 'write', table: one, to: [], title: 'A power cut', text: 'The lamps are lit.' } as const;
  await teacher.get<'write'>({ ...everybody, once: teacher.once() });
  const bobs = page('Bo-back');
  Object.assign(bobs.page, { shown: bo.shown });
  await bobs.page.back(bo.token ?? '');
  await bobs.page.until((p) => p.shown?.letters.length === 1, 'what he missed');
  const first = bobs.page.received.map((text) => JSON.parse(text)).find((news) => news.kind === 'table');
  expect(first).toMatchObject({ whole: true, from: { events: eventsBefore, letters: 0 } });
  expect(bobs.page.shown?.events.map((e) => e.n)).toEqual(bobs.page.shown?.events.map((_, n) => n));
  expect(bobs.page.received.join()).not.toContain('strike');

  // Words of the teacher's to one seat, of a seat's to another.
  await teacher.get<'write'>({ kind: 'write', once: teacher.once(), table: one, to: ['un'], text: 'Mind the clock.' });
  await cy.until((p) => p.shown?.letters.length === 2, 'a letter');
  await cy.get<'say'>({ kind: 'say', once: cy.once(), to: ['downriver'], text: 'By the lake?' });
  await bobs.page.until((p) => p.shown?.letters.length === 2, 'a word');
  expect(bobs.page.shown?.letters).toMatchObject([
    { n: 0, title: 'A power cut' },
    { n: 1, from: 'un', to: ['downriver'], text: 'By the lake?' },
  ]);
  expect(other.page.shown?.letters.map((l) => l.from)).toEqual(['facilitator']);

  // A bot takes a seat, and gives it back; a pause halts all.
  await teacher.get<'pause'>({ kind: 'pause', once: teacher.once(), table: one });
  await teacher.get<'bot'>({ kind: 'bot', once: teacher.once(), table: one, seat: 'un', level: 'trainee' });
  const botOf = (p: Page) => p.shown?.seats.find(({ party }) => party === 'un')?.bot;
  await cy.until((p) => p.shown?.stage === 'paused' && botOf(p) === 'trainee', 'the pause and the bot');
  await teacher.get<'go-on'>({ kind: 'go-on', once: teacher.once(), table: one });
  const three = [other.page, bobs.page];
  await Promise.all(three.map((p, i) => playOn(p, draw(i), inRound(3)(p))));
  await teacher.get<'bot'>({ kind: 'bot', once: teacher.once(), table: one, seat: 'un' });
  await cy.until((p) => botOf(p) === undefined, 'her seat');

  // Back to the second round; and another group goes on from there too.
  const starts = cardOf(teacher.roster, one)?.starts ?? [];
  expect(starts.length).toBeGreaterThanOrEqual(2);
  const to = starts[1] ?? 0;
  await teacher.get<'rewind'>({ kind: 'rewind', once: teacher.once(), table: one, to });
  const rewound = [other.page, bobs.page, cy, wall.page];
  await Promise.all(rewound.map((p) => p.until(() => p.shown?.epoch === 1, 'the rewind')));
  expect(rewound.map((p) => p.shown?.view?.round)).toEqual([2, 2, 2, 2]);
  const { table: fork } = await teacher.get<'fork'>({ kind: 'fork', once: teacher.once(), table: one, to });
  await teacher.until(() => cardOf(teacher.roster, fork)?.stage === 'paused', 'the fork');
  expect(cardOf(teacher.roster, fork)).toMatchObject({ origin: { table: one, to }, round: 2, entries: to });
  const digestOf = async (table: string): Promise<string | undefined> => {
    await teacher.get<'watch'>({ kind: 'watch', table, as: 'facilitator' });
    await teacher.until((p) => p.shown?.table === table, 'the table');
    return teacher.shown?.view?.digest;
  };
  expect(await digestOf(fork)).toBe(await digestOf(one));
  const flosSeat = { kind: 'place', participant: roster().find((p) => p.name === 'Flo')?.participant ?? '' } as const;
  await teacher.get<'place'>({ ...flosSeat, once: teacher.once(), table: fork, as: 'downriver' });
  await teacher.get<'go-on'>({ kind: 'go-on', once: teacher.once(), table: fork });
  await flo.until((p) => p.shown?.table === fork && p.shown.stage === 'running', 'the forked table');

  // To the end of all.
  const finishing = [other.page, bobs.page, cy].map((p, i) => playOn(p, draw(i), isOver(p)));
  await Promise.all([...finishing, playOn(flo, draw(5), isOver(flo))]);
  await teacher.until(() => [one, two, fork].every((t) => cardOf(teacher.roster, t)?.stage === 'closed'), 'the end');

  const game = gameFrom(RIVER);
  if (!game.ok) throw new Error('the river does not load');
  for (const table of [one, two, fork]) {
    const { log } = await teacher.get<'log'>({ kind: 'log', table });
    const replayed = replay(game.value, log);
    expect(replayed.ok && replayed.value.table.ending).toBe(cardOf(teacher.roster, table)?.ending);
  }
  expect(premises.notes).toEqual([]);

  await expect(teacher.ask<'erase'>({ kind: 'erase', class: founded.class, code: 'BBBBB' })).resolves.toMatchObject({
    code: founded.code === 'BBBBB' ? undefined : 'class/other-code',
  });
  const erased = await teacher.get<'erase'>({ kind: 'erase', class: founded.class, code: founded.code });
  expect(erased.unlinked.length).toBeGreaterThan(0);
  expect(erased.left).toEqual([]);
  await cy.until((p) => p.over === 'class/erased', 'the end of the class');
});

it('ends a step by the clock, also while nobody says a word', async () => {
  const { page: teacher } = page('teacher-of-the-silent');
  await teacher.get<'preside'>({ kind: 'preside', key: served.key });
  const founded = await teacher.get<'found'>({ kind: 'found', once: 'silent-class', title: 'Silence', names: [] });
  await teacher.get<'preside'>({ kind: 'preside', key: served.key, class: founded.class });
  await teacher.get<'scenario'>({ kind: 'scenario', once: 'silent-river', source: RIVER });
  const ada = page('silent-ada');
  await ada.page.join(founded.code, 'Ada', '1000');
  const { table } = await teacher.get<'open'>({
    ...{ kind: 'open', once: 'silent-open', scenario: 'river', seed: 3, level: 'trainee' },
    seconds: { corridor: 1, plenary: 60, signing: 0 },
    absent: { policy: 'go-on', after: 60, countdown: 60 },
  });
  await teacher.get<'place'>({ kind: 'place', once: 'silent-place', participant: 'p1', table, as: 'upriver' });
  await teacher.get<'begin'>({ kind: 'begin', once: 'silent-begin' });
  await ada.page.until((p) => p.shown?.view?.step === 'offers', 'the beginning');
  await ada.page.until((p) => p.shown?.view?.step === 'plenary', 'the end of the corridor');
});

it('goes on by long polling where the network lets no WebSocket through', async () => {
  const target = new URL(served.url);
  const school = createServer((request, reply) => {
    const { method, url, headers } = request;
    const on = ask({ host: target.hostname, port: target.port, method, path: url, headers }, (answer) => {
      reply.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(reply);
    });
    on.on('error', () => reply.destroy());
    request.pipe(on);
  });
  let refused = 0;
  school.on('upgrade', (_, socket) => {
    refused += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => school.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(school.address() as AddressInfo).port}`; // it listens on a port
  const { page: teacher } = page('teacher-behind-a-wall');
  await teacher.get<'preside'>({ kind: 'preside', key: served.key });
  const founded = await teacher.get<'found'>({ kind: 'found', once: 'polling-class', title: 'Behind', names: [] });
  await teacher.get<'preside'>({ kind: 'preside', key: served.key, class: founded.class });
  const students = [['polling', 'websocket'], ['polling']].map((transports, i) =>
    connectPage(url, `s${i}`, transports),
  );
  for (const [i, { page: student }] of students.entries()) {
    await student.join(founded.code, `Name ${i}`, '0000');
    await student.until((p) => p.lobby !== undefined, 'the lobby');
  }
  expect(students.map(({ socket }) => socket.io.engine.transport.name)).toEqual(['polling', 'polling']);
  await teacher.get<'enlist'>({ kind: 'enlist', once: 'polling-names', names: ['Zed'] });
  expect(refused).toBeGreaterThan(0);
  for (const { socket } of students) socket.close();
  school.close();
});
