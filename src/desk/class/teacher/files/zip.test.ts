import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { houseOf } from '../../../../classroom/house.fixture.ts';
import type { Page } from '../../../../classroom/page.fixture.ts';
import { premisesOf, RIVER } from '../../../../classroom/premises.fixture.ts';
import { replay } from '../../../../cli/replay.ts';
import { cardsOf } from '../seating.ts';
import type { Kept } from './sheets.ts';
import { zipOf } from './zip.ts';

const NAMES = ['=HYPERLINK("http://evil")', 'Ada, the "first"', 'Élise'];
const folder = mkdtempSync(join(tmpdir(), 'communique-files-'));
const premises = premisesOf();
let teacher: Page;
let kept: readonly Kept[];
let close: () => Promise<void>;

/** A class with one table of the river that bots have played to its end, and one that was closed early. */
beforeAll(async () => {
  const { secretariat, visit } = await houseOf(premises);
  close = secretariat.close;
  teacher = visit('teacher').page;
  const { key } = secretariat;
  await teacher.get<'preside'>({ kind: 'preside', key });
  const founded = await teacher.get<'found'>({ kind: 'found', once: 'files-1234', title: 'C', names: NAMES });
  await teacher.get<'preside'>({ kind: 'preside', key, class: founded.class });
  await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source: RIVER });
  for (const seed of [3, 4])
    await teacher.get<'open'>({
      ...{ kind: 'open', once: teacher.once(), scenario: 'river', seed, level: 'trainee' },
      seconds: { corridor: 0, plenary: 0, signing: 0 },
      absent: { policy: 'go-on', after: 60, countdown: 60 },
    });
  const place = { kind: 'place', participant: 'p1', table: 't2', as: 'upriver' } as const;
  await teacher.get<'place'>({ ...place, once: teacher.once() });
  for (const table of ['t1', 't2']) await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });
  const stages = () => teacher.roster && cardsOf(teacher.roster).map(({ stage }) => stage);
  await teacher.until(() => stages()?.[0] === 'closed', 'the end of the first table');
  await teacher.get<'close'>({ kind: 'close', once: teacher.once(), table: 't2' });
  await teacher.get<'watch'>({ kind: 'watch', table: 't1', as: 'facilitator' });
  await teacher.until((p) => p.shown?.table === 't1', 'the texts');
  const { dossier } = teacher.shown ?? {};
  if (!teacher.roster || !dossier) throw new Error('a class');
  const all: Kept[] = [];
  for (const card of cardsOf(teacher.roster))
    all.push({ card, dossier, record: await teacher.get<'record'>({ kind: 'record', table: card.table }) });
  kept = all;
});
afterAll(async () => {
  await close();
  rmSync(premises.data, { recursive: true });
  rmSync(folder, { recursive: true });
});

const toKeep = (name: string): string => `to-keep/${name}`;

function filesOf(named: boolean): ReadonlyMap<string, string> {
  if (!teacher.roster) throw new Error('a class');
  const { bytes, count } = zipOf({ roster: teacher.roster, kept, named });
  const packed = Object.entries(unzipSync(bytes));
  for (const [name, file] of packed)
    if (name.endsWith('.csv')) expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  // Its decoder leaves the mark out, as a spreadsheet does.
  const files = packed.map(([name, file]) => [name, strFromU8(file).replace(/^\ufeff/, '')] as const);
  expect(files).toHaveLength(count);
  return new Map(files);
}

/** By RFC 4180: cells in quotes may hold commas, quotes doubled and ends of lines. */
function rowsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

it('every file is a table with one head and rows of as many cells, and begins with the mark of UTF-8', () => {
  const files = filesOf(false);
  expect([...files.keys()].sort()).toEqual([
    'read-me.txt',
    ...[
      'logs/table-1.json',
      'logs/table-2.json',
      'moves.csv',
      'observations.csv',
      'participants.csv',
      'pledges.csv',
    ].map(toKeep),
    toKeep('worth.csv'),
    ...['signatures.csv', 'stances.csv', 'tables.csv', 'texts.csv'].map((name) => `to-show/${name}`),
  ]);
  for (const [name, text] of files) {
    if (!name.endsWith('.csv')) continue;
    const rows = rowsOf(text);
    expect({ name, widths: [...new Set(rows.map((row) => row.length))] }).toEqual({ name, widths: [rows[0]?.length] });
    expect({ name, some: rows.length > 1 || /pledges|observations/.test(name) }).toEqual({
      name,
      some: true,
    });
  }
  // What ended, and what was closed early as the class's pictures count it.
  const [head, ...worths] = rowsOf(files.get(toKeep('worth.csv')) ?? '');
  expect(head?.at(-1)).toBe('counted as');
  expect(new Set(worths.map((row) => `${row[0]} ${row.at(-1)}`))).toEqual(new Set(['1 ended', '2 no-text']));
  expect(worths.every((row) => /^-?\d+$/.test(row[3] ?? ''))).toBe(true);
});

it('names nobody unless it was asked to, and then lets no name be a formula', () => {
  const plain = [...filesOf(false).values()].join('\n');
  for (const name of ['HYPERLINK', 'Ada', 'Élise']) expect(plain).not.toContain(name);
  const codes = rowsOf(filesOf(false).get(toKeep('participants.csv')) ?? '').map(([code]) => code);
  expect(codes).toEqual(['participant', 'S01', 'S02', 'S03']);
  const named = rowsOf(filesOf(true).get(toKeep('participants.csv')) ?? '').map((row) => row[1]);
  expect(named).toEqual(['name', `'${NAMES[0]}`, NAMES[1], NAMES[2]]);
});

it('takes along what observers wrote, by code', () => {
  if (!teacher.roster) throw new Error('a class');
  const observed = [{ participant: 'p2', table: 't1', watched: 'un', notes: ['=1+1', '', 'Deux fois, « oui ».'] }];
  const files = unzipSync(zipOf({ roster: teacher.roster, kept, observed, named: false }).bytes);
  const [, ...rows] = rowsOf(strFromU8(files[toKeep('observations.csv')] ?? new Uint8Array()));
  expect(rows).toEqual([
    ['1', 'S02', 'un', '1', "'=1+1"],
    ['1', 'S02', 'un', '3', 'Deux fois, « oui ».'],
  ]);
});

it('tells who moved by the codes of the list', () => {
  const [head = [], ...rows] = rowsOf(filesOf(false).get(toKeep('moves.csv')) ?? '');
  const by = head.indexOf('made by');
  const makers = new Set(rows.map((row) => row[by]));
  expect([...makers].every((maker) => maker === 'bot' || maker === 'S01')).toBe(true);
  expect(rows.some((row) => row[head.indexOf('act')] === 'propose' || row[head.indexOf('act')] === 'support')).toBe(
    true,
  );
});

it('every log in it is one that `communique replay` plays to the same end', async () => {
  writeFileSync(join(folder, 'river.yaml'), RIVER);
  for (const { card, record } of kept) {
    const { source: _, ...bare } = record.log;
    const packed = filesOf(false).get(toKeep(`logs/table-${card.table.slice(1)}.json`)) ?? '';
    expect(JSON.parse(packed)).toEqual(record.log);
    // With the scenario's file in it, and with the file beside it.
    for (const [name, log] of [
      ['own.json', packed],
      ['bare.json', JSON.stringify(bare)],
    ] as const) {
      const file = join(folder, name);
      writeFileSync(file, log);
      const lines: string[] = [];
      const out = { line: (text: string) => void lines.push(text), fault: (text: string) => void lines.push(text) };
      const code = await replay.run([file, '--scenario', join(folder, 'river.yaml'), '--quiet'], out);
      // A table that was closed early is played as far as it went, and that is said.
      const told = lines.join('\n');
      expect({ name, code, told: told.includes(card.ending ?? 'has not ended') }).toEqual({
        ...{ name, code: card.ending === undefined ? 1 : 0, told: true },
      });
    }
  }
});
