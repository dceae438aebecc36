import { expect, it } from 'vitest';
import { progressOn } from './progress.ts';

function told(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, ...(columns !== undefined && { columns }), write: (text: string) => written.push(text) };
  const { progress, finish } = progressOn(stream, 200, () => time);
  const at = (done: number, seconds: number): void => {
    time = seconds * 1000;
    progress(done);
  };
  return { written, at, finish };
}

it('draws a bar on a terminal and says how long the rest will take', () => {
  const { written, at, finish } = told(true);
  at(50, 10);
  expect(written.at(-1)).toBe('\r[########......................] 25 % done, about 0:30 left\x1b[K');
  at(200, 40);
  expect(written.at(-1)).toContain('100 % done\x1b[K');
  finish();
  expect(written.at(-1)).toBe('\r\x1b[K');
});

it('is never wider than the terminal', () => {
  const { written, at } = told(true, 40);
  at(20, 100);
  expect((written.at(-1) ?? '').replace('\r', '').replace('\x1b[K', '').length).toBeLessThan(40);
  const narrow = told(true, 20);
  narrow.at(20, 100);
  expect(narrow.written.at(-1)).toBe('\r10 % done, about 15:00 left\x1b[K');
});

it('takes a terminal that gives no width for an ordinary one', () => {
  const { written, at } = told(true, 0);
  at(100, 10);
  expect(written.at(-1)).toContain('[###############...............] 50 % done');
});

it('writes a line at each tenth where nobody watches', () => {
  const { written, at, finish } = told(false);
  for (let done = 0; done <= 200; done++) at(done, done);
  finish();
  expect(written).toHaveLength(11);
  expect(written[0]).toBe('0 % done\n');
  expect(written[10]).toBe('100 % done\n');
});

it('has nothing to do and says that it is done', () => {
  const written: string[] = [];
  progressOn({ write: (text) => written.push(text) }, 0, () => 0).progress(0);
  expect(written.at(-1)).toBe('100 % done\n');
});
