import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPlay } from '../scenario/load.ts';
import { logOf } from '../table/play-to-log.ts';
import { replay } from '../table/replay.ts';
import { tableOf } from '../table/table-of.fixture.ts';
import { worthOf } from '../table/worth.ts';
import { analyse } from './analyse.ts';

const RIVER = 'src/scenario/fixture/river.yaml';
const HISTORY = 'src/scenario/fixture/river-history.yaml';
const folder = mkdtempSync(join(tmpdir(), 'communique-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function said(...args: readonly string[]) {
  const lines: string[] = [];
  const faults: string[] = [];
  const code = await analyse.run(args, { line: (l) => void lines.push(l), fault: (l) => void faults.push(l) });
  return { code, lines, faults };
}
async function documentOf(...args: readonly string[]) {
  const { code, lines } = await said(...args, '--json');
  return { code, document: JSON.parse(lines.join('\n')) };
}

describe('analyse', () => {
  it('gives the deal space of a scenario, all of it and within what the charts allow', async () => {
    const { code, document } = await documentOf(RIVER);
    expect(code).toBe(0);
    expect(document).toMatchObject({
      ok: true,
      outcomes: 148,
      whole: true,
      disagreement: { upriver: 350 },
      all: { outcomes: 148 },
    });
    expect(document.withinCharts.outcomes).toBeLessThan(document.all.outcomes);
    expect(document.withinCharts.nash.length).toBeGreaterThan(0);
    expect(document.leftOut.map((one: { id: string }) => one.id)).toContain('good-neighbour');
  });

  it('judges one outcome: what it is worth, who blocks it, and what it leaves', async () => {
    const { document } = await documentOf(RIVER, '--outcome', 'gauge=daily', '--signed', 'note');
    const [asked] = document.places;
    expect(asked).toMatchObject({
      name: 'asked for',
      inForce: ['note'],
      signed: { note: ['upriver', 'downriver'] },
      options: { gauge: 'daily' },
      withinCharts: true,
    });
    expect(asked.utilities.upriver).toBe(760);
    expect(asked.left.all.onFrontier).toBe(asked.left.all.improvements === 0);
    const frozen = await documentOf(RIVER, '--outcome', 'gauge=daily,dam=freeze', '--signed', 'treaty,treaty:un');
    expect(frozen.document.places[0]).toMatchObject({
      inForce: ['treaty'],
      signed: { treaty: ['upriver', 'downriver', 'un'] },
      withinCharts: false,
      blockedBy: ['upriver'],
    });
  });

  it('says so in plain words', async () => {
    const { code, lines } = await said(RIVER, '--outcome', 'gauge=daily,dam=freeze', '--signed', 'treaty');
    expect(code).toBe(0);
    expect(lines[0]).toMatch(/^148 outcomes; \d+ within what the charts allow$/);
    expect(lines).toContain('The outcome asked for');
    expect(lines).toContain('    Treaty on the river (signed by Upriver, Downriver)');
    expect(lines).toContain('  would rather have no text: Upriver');
    expect(lines).toContain('  within what the charts allow: no');
    expect(lines.find((line) => line.startsWith('  by themselves Upriver could make sure of'))).toBeDefined();
  });

  it('without --signed takes every text that holds a named clause', async () => {
    const { document } = await documentOf(RIVER, '--outcome', 'gauge=weekly');
    expect(document.places[0]).toMatchObject({
      inForce: ['treaty', 'note'],
      options: { gauge: 'weekly', dam: 'absent', release: 'absent' },
    });
  });

  it('judges a recorded game and counts what turned on its course', async () => {
    const { document } = await documentOf(RIVER, '--log', HISTORY);
    expect(document.leftOut).toEqual([]);
    expect(document.places).toMatchObject([{ name: 'of the game', inForce: ['note'] }]);
    const { game } = tableOf('river');
    const play = loadPlay(readFileSync(HISTORY, 'utf8'), HISTORY, game.scenario);
    const log = play.ok ? logOf(play.value, game) : play;
    if (!log.ok) throw new Error(JSON.stringify(log.fault));
    const file = join(folder, 'game.json');
    writeFileSync(file, JSON.stringify(log.value));
    expect((await documentOf(RIVER, '--log', file)).document).toEqual(document);
    const last = replay(game, log.value);
    if (!last.ok) throw new Error(last.fault.code);
    const worth = game.scenario.parties.map(({ id }) => [id, worthOf(game, last.value.table, id).total]);
    expect(document.places[0].utilities).toEqual(Object.fromEntries(worth));
  });

  it.each([
    [['--outcome', 'gauge=dayly'], '"dayly" is no option of gauge here. Did you mean "daily"?'],
    [['--outcome', 'gouge=daily'], '"gouge" is no clause here. Did you mean "gauge"?'],
    [['--outcome', 'gauge'], '"gauge" is not clause=option.'],
    [['--outcome', 'gauge=daily,gauge=weekly'], '"gauge" is named twice.'],
    [['--outcome', 'dam=slow', '--signed', 'note'], '"dam" stands in no text that these signatures put in force'],
    [['--outcome', 'gauge=daily', '--signed', 'note:un'], '"un" may not sign "note"'],
    [['--outcome', 'gauge=daily', '--signed', 'uprivr'], '"uprivr" is no party or text here. Did you mean "upriver"?'],
    [['--outcome', 'gauge=daily', '--signed', 'a:b:c'], '"a:b:c" is not party, text or text:party.'],
  ])('%j is wrong usage, and told in a sentence', async (args, sentence) => {
    const { code, lines, faults } = await said(RIVER, ...args);
    expect([code, lines]).toEqual([2, []]);
    expect(faults.join()).toContain(sentence);
  });

  it('says that there is no solution where every outcome leaves somebody below the walk-away point', async () => {
    const file = join(folder, 'apart.yaml');
    const side = (values: string) => `{ reservation: 2, weights: { a: 1 }, values: { a: ${values} } }`;
    writeFileSync(
      file,
      `format: communique-model/1\nissues: { a: [l, h] }\nparties:\n  x: ${side('{ l: 3, h: 0 }')}\n  y: ${side('{ l: 0, h: 4 }')}\n`,
    );
    const { code, lines } = await said('--model', file);
    expect(code).toBe(0);
    expect(lines).toContain('Nash: none, since every outcome leaves somebody below the walk-away point');
    expect(lines.slice(-2)).toEqual(['Welfare', '  a h: x 0, y 4']);
  });

  it('wants a scenario for --outcome, and a log of that scenario', async () => {
    expect((await said('--model', 'x.yaml', '--outcome', 'a=b')).code).toBe(2);
    const other = await documentOf('scenarios/host-withdraws', '--log', HISTORY);
    expect([other.code, other.document.ok]).toEqual([1, false]);
  });
});
