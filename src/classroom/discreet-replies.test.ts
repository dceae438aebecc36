import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { SONG, sings, withCanaries } from './canaries.fixture.ts';
import { openConference } from './conference.ts';
import { CLASS } from './entry.ts';
import { memoryStore } from './memory-store.fixture.ts';
import { connectPage } from './page.fixture.ts';
import { premisesOf, RIVER } from './premises.fixture.ts';
import { serve } from './serve.ts';
import type { Store } from './store.ts';

it('answers nobody who merely asks with a word of a class, and writes none into its log', async () => {
  const premises = premisesOf();
  const site = join(premises.data, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>Communiqué</title>');
  const logged = vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const data = join(premises.data, 'classes');
  const serving = await serve({ port: 0, host: '127.0.0.1', data, pages: site, scenarios: 'scenarios' });
  if (!serving.ok) throw new Error(serving.fault.code);
  const { own, teacher: link, close } = serving.value;
  const key = link.split('=')[1] ?? '';
  const teacher = connectPage(own, 'teacher');
  await teacher.page.get<'preside'>({ kind: 'preside', key });
  const title = `${SONG}999`;
  const { class: id, code } = await teacher.page.get<'found'>({ kind: 'found', once: 'reply-class', title, names: [] });
  await teacher.page.get<'preside'>({ kind: 'preside', key, class: id });
  await teacher.page.get<'scenario'>({ kind: 'scenario', once: 'reply-river', source: withCanaries(RIVER).source });
  await teacher.page.get<'open'>({
    ...{ kind: 'open', once: 'reply-open', scenario: 'river', seed: 1, level: 'trainee' },
    seconds: { corridor: 0, plenary: 0, signing: 0 },
    absent: { policy: 'go-on', after: 600, countdown: 60 },
  });
  await teacher.page.get<'begin'>({ kind: 'begin', once: 'reply-begin', table: 't1' });
  await teacher.page.get<'watch'>({ kind: 'watch', table: 't1', as: 'facilitator' });
  await teacher.page.until((p) => p.shown?.stage === 'closed', 'the end');
  expect(sings(teacher.page.received.join('\n'))).toBe(true);
  const { log } = await teacher.page.get<'log'>({ kind: 'log', table: 't1' });
  // Of a class's own scenario the log has the source: whoever opens it must be able to play it again.
  expect(log.source).toContain(SONG);

  const paths = [
    '/',
    `/${code}`,
    '/join',
    '/teacher.key',
    `/${id}.db`,
    `/classes/${id}.db`,
    '/..%2fclasses',
    '/%00',
    '/scenario.yaml',
    `/class/?EIO=4&transport=polling&sid=${id}`,
    '/class/',
    `/t1`,
    `/${'x'.repeat(5000)}`,
  ];
  const heard: string[] = [];
  for (const path of paths) {
    for (const method of ['GET', 'POST', 'PUT', 'OPTIONS', 'DELETE']) {
      const reply = await fetch(own + path, {
        method,
        ...(method === 'POST' && { body: '{"kind":"log","table":"t1"}' }),
      });
      heard.push(JSON.stringify([...reply.headers]), await reply.text());
    }
  }
  const stranger = connectPage(own, 'stranger');
  const asked: readonly object[] = [
    { kind: 'log', table: 't1' },
    { kind: 'record', table: 't1' },
    { kind: 'sides', table: 't1' },
    { kind: 'watch', table: 't1', as: 'facilitator' },
    { kind: 'debrief' },
    { kind: 'survey' },
    { kind: 'preside', key: 'A'.repeat(22), class: id },
    { kind: 'return', token: 'A'.repeat(22), have: { table: 't1', as: 'upriver', epoch: 0, events: 0, letters: 0 } },
    { kind: 'join', code: 'BBBBB', name: 'x', pin: '0000' },
    { kind: 'erase', class: id, code },
    { kind: 'found', once: 'reply-found', title: 'x', names: [] },
  ];
  for (const message of asked) expect(await stranger.page.ask(message as never)).toMatchObject({ ok: false }); // none is a stranger's
  heard.push(...stranger.page.received, ...logged.mock.calls.map(([text]) => String(text)));
  expect(heard.filter((one) => sings(one))).toEqual([]);
  expect(logged).not.toHaveBeenCalled();
  for (const { socket } of [teacher, stranger]) socket.close();
  await close();
  logged.mockRestore();
  rmSync(premises.data, { recursive: true });
});

it('notes of a fault of its own where it was, and nothing of what it was about', async () => {
  const secret = `${SONG}998`;
  const store: Store = {
    ...memoryStore(),
    find: () => Promise.reject(new Error(`could not find ${secret}`)),
  };
  const founding = { log: CLASS, seq: 0, at: 0, actor: 'facilitator', by: 'teacher', audience: [] };
  await store.append([{ ...founding, move: { kind: 'founded', title: 'C', code: 'BCDFG', free: true } }]);
  const premises = premisesOf();
  const conference = await openConference('c', store, premises);
  const line = { send: () => undefined, who: { kind: 'teacher' } as const };
  conference.admit(line);
  const answer = await conference.desk(line, { kind: 'enlist', once: 'a-secret', names: [secret] });
  expect(answer).toEqual({ ok: false, code: 'host/fault' });
  expect(premises.notes).toHaveLength(1);
  expect(premises.notes[0]).toMatch(/^c host\/fault Error at .*discreet-replies/);
  expect(sings(premises.notes.join())).toBe(false);
  await conference.adjourn();
});
