import type { Condition } from '../scenario/condition.ts';
import { type Passes, passing } from '../stance/holds.ts';
import { type EventAsked, type FactReader, readerOf } from './facts.ts';
import type { Game } from './game.ts';
import type { Table } from './state.ts';

/** A condition made ready to be asked of many tables: its facts are looked up by name once. */
export type Ready = (table: Table, event: EventAsked | undefined) => boolean;

/** Whether a condition of the scenario holds on a table; `event` is what `event.*` means. */
export function holdsOn(game: Game, condition: Condition, table: Table, event?: EventAsked): boolean {
  const ready = game.conditions.get(condition) ?? madeReady(game, condition);
  return ready(table, event);
}

function madeReady(game: Game, condition: Condition): Ready {
  const ready = readyOf(game, condition);
  game.conditions.set(condition, ready);
  return ready;
}

function readyOf(game: Game, { facts, any, not }: Condition): Ready {
  const own = allOf(facts.map(({ fact, test }) => [readerOf(game, fact), passing(test)]));
  const some = any?.map((one) => readyOf(game, one));
  const none = not && readyOf(game, not);
  if (!some && !none) return own;
  return (table, event) =>
    own(table, event) && (!some || some.some((one) => one(table, event))) && !none?.(table, event);
}

function allOf(tests: readonly (readonly [FactReader, Passes])[]): Ready {
  const [first, second] = tests;
  if (!first) return () => true;
  const [read, passes] = first;
  if (!second) return (table, event) => passes(read(table, event));
  const [readToo, passesToo] = second;
  if (tests.length === 2) return (table, event) => passes(read(table, event)) && passesToo(readToo(table, event));
  const others = allOf(tests.slice(2));
  return (table, event) => passes(read(table, event)) && passesToo(readToo(table, event)) && others(table, event);
}
