import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadScenario } from '../../scenario/load.ts';
import { openGame } from '../../table/game.ts';
import { readLog } from '../../table/read-log.ts';
import { replay } from '../../table/replay.ts';
import type { TrialNews } from './trial-message.ts';
import { trials } from './trials.ts';

const river = readFileSync('src/scenario/fixture/river.yaml', 'utf8');

function atTrial(text: string) {
  const news: TrialNews[] = [];
  const trial = trials((one) => news.push(one));
  const steps = (count: number): boolean => Array.from({ length: count }, () => trial.step()).every(Boolean);
  const last = () => {
    trial.tell();
    const one = news.at(-1);
    return one?.kind === 'found' ? one : undefined;
  };
  trial.take({ kind: 'play', text, file: 'river.yaml' });
  return { ...trial, steps, last, news };
}

/** The river with an ending that nothing can bring about. */
const withDeadEnding = river.replace(
  /^ {2}adjourned:\n/m,
  `  never:
    kind: collapse
    title: { en: Never, fr: Jamais }
    text: { en: It never comes., fr: Cela n'arrive jamais. }
    if: { pressure.water: { max: 0 } }
    basis: assumed
  adjourned:
`,
);

it('says nothing of a few games, then what never happened, with its line and a game that can be watched', () => {
  const t = atTrial(withDeadEnding);
  t.steps(5);
  expect(t.last()).toBeUndefined();
  t.steps(150);
  const never = t.last()?.findings.find((f) => f.name === 'never');
  if (never?.line === undefined) throw new Error('not found');
  expect(withDeadEnding.split('\n')[never.line - 1]).toBe('  never:');

  t.take({ kind: 'show', play: never.play, seed: never.seed });
  const shown = t.news.at(-1);
  const log = readLog(JSON.parse(JSON.stringify(shown?.kind === 'shown' ? shown.log : undefined)));
  const loaded = loadScenario(withDeadEnding);
  if (!log.ok || !loaded.ok) throw new Error('no log');
  const again = replay(openGame(loaded.value.scenario), log.value);
  expect(again.ok && again.value.table.step).toBe('ended');
});

it('rests when it is told to, and on a text that can’t be played', () => {
  const t = atTrial(river);
  expect(t.steps(2)).toBe(true);
  t.take({ kind: 'rest' });
  expect(t.steps(1)).toBe(false);
  t.take({ kind: 'go' });
  expect(t.steps(1)).toBe(true);
  t.take({ kind: 'play', text: `bogus: 1\n${river}`, file: 'river.yaml' });
  expect(t.steps(1)).toBe(false);
});

it('keeps what it found where only words changed, and begins anew where the game did', () => {
  const t = atTrial(river);
  t.steps(160);
  expect(t.last()?.games).toBe(160);
  const first = t.last()?.findings[0];
  t.take({ kind: 'play', text: `# a line more\n${river}`, file: 'river.yaml' });
  expect(t.last()?.games).toBe(160);
  expect(t.last()?.findings[0]?.line).toBe((first?.line ?? 0) + 1);
  t.take({ kind: 'play', text: river.replace('values: { absent: 6,', 'values: { absent: 5,'), file: 'river.yaml' });
  expect(t.steps(1)).toBe(true);
  const before = t.news.length;
  t.tell();
  expect(t.news.length).toBe(before);
});
