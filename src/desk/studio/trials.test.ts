import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadScenario } from '../../scenario/load.ts';
import { openGame } from '../../table/game.ts';
import { readLog } from '../../table/read-log.ts';
import { replay } from '../../table/replay.ts';
import { asking, beginning, clearBoard, found, heed, isPlaying, watched } from './trial-board.ts';
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
  trial.take({ kind: 'play', text, file: 'river.yaml', turn: 1 });
  return { ...trial, steps, last, news };
}

/** A river whose values differ. */
const otherGame = river.replace('values: { absent: 6,', 'values: { absent: 5,');

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

  t.take({ kind: 'show', play: never.play, seed: never.seed, turn: 1, ask: 1 });
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
  t.take({ kind: 'play', text: `bogus: 1\n${river}`, file: 'river.yaml', turn: 2 });
  expect(t.steps(1)).toBe(false);
});

it('keeps what it found where only words changed, and begins anew where the game did', () => {
  const t = atTrial(river);
  t.steps(160);
  expect(t.last()?.games).toBe(160);
  const first = t.last()?.findings[0];
  t.take({ kind: 'play', text: `# a line more\n${river}`, file: 'river.yaml', turn: 2 });
  expect(t.last()?.games).toBe(160);
  expect(t.last()?.findings[0]?.line).toBe((first?.line ?? 0) + 1);
  t.take({ kind: 'play', text: otherGame, file: 'river.yaml', turn: 3 });
  expect(t.steps(1)).toBe(true);
  const before = t.news.length;
  t.tell();
  expect(t.news.length).toBe(before);
});

/** The board before an author, with its worker, which answers when it is let. */
function atBoard(most: number) {
  clearBoard();
  const said: TrialNews[] = [];
  const trial = trials((one) => said.push(one), most);
  /** What the worker said reaches the board. */
  const arrive = (): void => said.splice(0).forEach(heed);
  const play = (): void => {
    while (trial.step());
    trial.tell();
    arrive();
  };
  return { ...trial, arrive, play, said, begin: (text: string) => trial.take(beginning(text, 'river.yaml')) };
}

it('of a file that plays otherwise nothing is found, and it is played, however much was played of the one before', () => {
  const t = atBoard(200);
  t.begin(river);
  t.play();
  expect([found.value?.isDone, isPlaying.value]).toEqual([true, false]);
  t.begin(otherGame);
  expect(isPlaying.value).toBe(true);
  t.arrive();
  expect([found.value, isPlaying.value]).toEqual([undefined, true]);
  t.play();
  expect([found.value?.games, isPlaying.value]).toEqual([200, false]);
});

it('a file that was played enough is not played on: after other words, after a pause', () => {
  const t = atBoard(200);
  t.begin(river);
  t.play();
  t.begin(`# a line more\n${river}`);
  t.arrive();
  expect([found.value?.games, isPlaying.value]).toEqual([200, false]);
  t.take({ kind: 'rest' });
  t.begin(`# a line more\n${river}`);
  t.play();
  expect([found.value?.games, isPlaying.value]).toEqual([200, false]);
});

it('a finding’s game is never played on a file that plays otherwise', () => {
  const t = atBoard(200);
  t.begin(withDeadEnding);
  t.play();
  const [one] = found.value?.findings ?? [];
  if (!one) throw new Error('nothing found');
  t.begin(otherGame); // on its way while the author asks
  const order = asking(one);
  if (order) t.take(order);
  expect(t.said.map((n) => n.kind)).toEqual(['anew']);
  t.arrive();
  expect(watched.value).toBeUndefined();
  expect(asking(one)).toBeUndefined();
});

it('a game that comes late does not fill another finding', () => {
  const t = atBoard(200);
  t.begin(withDeadEnding);
  t.play();
  const [one, other] = found.value?.findings ?? [];
  if (!one || !other) throw new Error('too little found');
  const first = asking(one);
  if (first) t.take(first);
  watched.value = undefined;
  const second = asking(other);
  t.arrive();
  expect(watched.value).toEqual({ finding: other, ask: expect.any(Number) });
  if (second) t.take(second);
  t.arrive();
  expect(watched.peek()?.log?.seed).toBe(other.seed);
});
