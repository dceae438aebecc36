import { readFileSync } from 'node:fs';
import { loadScenario } from '../scenario/load.ts';
import { GESTURE_VERBS } from '../scenario/model.ts';
import type { PlayAct } from '../scenario/play-file.ts';
import { type Driven, drive, type Turn } from './drive.ts';
import { type Game, openGame } from './game.ts';
import type { Gesture, Pen, Undertaking, Word } from './move.ts';

const games = new Map<string, Game>();

/** A scenario of `src/scenario/fixture/`, loaded and opened once a test file. */
export function gameOf(name: string): Game {
  const known = games.get(name);
  if (known) return known;
  const file = new URL(`../scenario/fixture/${name}.yaml`, import.meta.url);
  const read = loadScenario(readFileSync(file, 'utf8'), `${name}.yaml`);
  if (!read.ok) throw new Error(`${name} does not load: ${JSON.stringify(read.fault)}`);
  const game = openGame(read.value.scenario);
  games.set(name, game);
  return game;
}

export interface At extends Driven {
  readonly game: Game;
}

/**
 * The table after turns written as lines, stopped at the step that follows the last of them:
 * `2 upriver propose gauge weekly`, `1 upriver warn to downriver`, `1 upriver offers downriver support gauge daily for
 * sign note`, `1 un carries`, `1 un holds`, `1 downriver accepts`, `1 downriver declines`, `3 upriver pens note sign with
 * downriver`, `2 inject flood`.
 */
export function tableOf(name: string, { seed = 1, after = [] as readonly string[], toTheEnd = false } = {}): At {
  const game = gameOf(name);
  const driven = drive(game, { seed, turns: after.map((line) => turnOf(line)), toTheEnd });
  if (!driven.ok) throw new Error(`${after[driven.fault.turn ?? -1] ?? '(silence)'}: ${JSON.stringify(driven.fault)}`);
  return { game, ...driven.value };
}

export function turnOf(line: string): Turn {
  const [number = '', seat = '', what = '', ...rest] = line.split(' ');
  const round = Number(number);
  return { round, act: seat === 'inject' ? { kind: 'inject', inject: what } : actOf(round, seat, what, rest) };
}

function actOf(round: number, seat: string, what: string, rest: readonly string[]): PlayAct {
  switch (what) {
    case 'offers': {
      const [to = '', ...terms] = rest;
      const [give = '', want = ''] = terms.join(' ').split(' for ');
      return { kind: 'offer', seat, to, give: undertakingOf(give, round), want: undertakingOf(want, round) };
    }
    case 'carries':
    case 'holds':
      return { kind: 'carriage', seat, carries: what === 'carries' };
    case 'accepts':
    case 'declines':
      return { kind: 'answers', seat, answer: what === 'accepts' ? 'accept' : 'decline' };
    case 'pens': {
      const [instrument = '', ...pen] = rest;
      return { kind: 'signing', seat, pens: { [instrument]: penOf(pen) } };
    }
    case 'propose':
    case 'support':
    case 'object':
      return { kind: 'plenary', seat, word: wordOf([what, ...rest]) };
    default:
      return { kind: 'plenary', seat, gesture: gestureOf([what, ...rest]) };
  }
}

function wordOf([verb, clause = '', option = '']: readonly string[]): Word {
  if (verb === 'object') return { verb, clause };
  if (verb !== 'propose' && verb !== 'support') throw new Error(`no word ${verb}`);
  return { verb, clause, option };
}

function gestureOf([name, ...rest]: readonly string[]): Gesture {
  const verb = GESTURE_VERBS.find((one) => one === name);
  if (!verb) throw new Error(`no gesture ${name}`);
  const [to, detail] = rest[0] === 'to' ? [rest[1], rest[2]] : [undefined, rest[0]];
  const member = verb === 'take-up' ? 'clause' : verb === 'change-venue' ? 'place' : 'choice';
  return { verb, ...(to !== undefined && { to }), ...(detail !== undefined && { [member]: detail }) };
}

function undertakingOf(text: string, now: number): Undertaking {
  const words = text.split(' ');
  const by = words.indexOf('by');
  const round = by < 0 ? now : Number(words[by + 1]);
  const said = by < 0 ? words : words.slice(0, by);
  const [verb, one = '', other = ''] = said;
  if (verb === 'support') return { kind: 'support', clause: one, option: other, round };
  if (verb === 'sign') return { kind: 'sign', instrument: one };
  return { kind: 'gesture', gesture: gestureOf(said), round };
}

function penOf([verb, preposition, ...names]: readonly string[]): Pen {
  if (verb === 'refuse') return { kind: 'refuse' };
  const parties = names.map((name) => name.replace(',', ''));
  if (preposition === 'with') return { kind: 'sign', with: parties };
  if (preposition === 'without') return { kind: 'sign', without: parties };
  return { kind: 'sign' };
}
