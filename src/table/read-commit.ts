import { failed, ok, type Result } from '../ground/result.ts';
import { GESTURE_VERBS } from '../scenario/model.ts';
import type { Fault } from './fault.ts';
import {
  type Answer,
  type Commit,
  type Gesture,
  GROUNDS,
  type Ground,
  type Pen,
  type Terms,
  type Undertaking,
  type Word,
} from './move.ts';

/** No commit names more things than this in one list or record. */
const AT_MOST = 32;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with the shape, first come first; readers go on with an empty value that nobody gets to see. */
interface Shape {
  wrong?: string;
}

function misshapen<T>(shape: Shape, what: string, instead: T): T {
  shape.wrong ??= what;
  return instead;
}

/**
 * A commit from outside, rebuilt member by member: bounded, without members that it should not have, and plain.
 * What it says may still be against the rules.
 */
export function parseCommit(outside: unknown): Result<Commit, Fault> {
  const shape: Shape = {};
  const read = commit(shape, fields(shape, outside, 'commit'));
  return shape.wrong === undefined ? ok(read) : failed({ code: 'move/misshapen', detail: shape.wrong });
}

function commit(shape: Shape, f: Fields): Commit {
  switch (f.kind) {
    case 'offers':
      only(shape, f, 'kind', 'offers');
      return {
        kind: 'offers',
        offers: list(shape, f.offers, 'offers').map((one) => {
          const offer = fields(shape, one, 'offer');
          only(shape, offer, 'to', 'terms');
          return { to: name(shape, offer.to, 'to'), terms: terms(shape, offer.terms) };
        }),
      };
    case 'carriage':
      only(shape, f, 'kind', 'carry');
      return { kind: 'carriage', carry: record(shape, f.carry, 'carry', flag) };
    case 'replies':
    case 'counters':
      only(shape, f, 'kind', 'answers');
      return { kind: f.kind, answers: record(shape, f.answers, 'answers', answer) };
    case 'plenary':
      only(shape, f, 'kind', 'word', 'gesture');
      return {
        kind: 'plenary',
        ...(f.word !== undefined && { word: word(shape, f.word) }),
        ...(f.gesture !== undefined && { gesture: gesture(shape, f.gesture) }),
      };
    case 'signing':
      only(shape, f, 'kind', 'pens');
      return { kind: 'signing', pens: record(shape, f.pens, 'pens', pen) };
    default:
      return misshapen<Commit>(shape, 'kind', { kind: 'plenary' });
  }
}

function word(shape: Shape, outside: unknown): Word {
  const f = fields(shape, outside, 'word');
  if (f.verb === 'object') {
    only(shape, f, 'verb', 'clause');
    return { verb: 'object', clause: name(shape, f.clause, 'clause') };
  }
  only(shape, f, 'verb', 'clause', 'option');
  const verb = f.verb === 'propose' || f.verb === 'support' ? f.verb : misshapen(shape, 'word verb', 'propose');
  return { verb, clause: name(shape, f.clause, 'clause'), option: name(shape, f.option, 'option') };
}

function gesture(shape: Shape, outside: unknown): Gesture {
  const f = fields(shape, outside, 'gesture');
  only(shape, f, 'verb', 'to', 'choice', 'place', 'clause');
  const verb = GESTURE_VERBS.find((one) => one === f.verb) ?? misshapen(shape, 'gesture verb', 'return');
  return {
    verb,
    ...(f.to !== undefined && { to: name(shape, f.to, 'to') }),
    ...(f.choice !== undefined && { choice: name(shape, f.choice, 'choice') }),
    ...(f.place !== undefined && { place: name(shape, f.place, 'place') }),
    ...(f.clause !== undefined && { clause: name(shape, f.clause, 'clause') }),
  };
}

function terms(shape: Shape, outside: unknown): Terms {
  const f = fields(shape, outside, 'terms');
  only(shape, f, 'give', 'want');
  return { give: undertaking(shape, f.give), want: undertaking(shape, f.want) };
}

function undertaking(shape: Shape, outside: unknown): Undertaking {
  const f = fields(shape, outside, 'undertaking');
  switch (f.kind) {
    case 'support':
      only(shape, f, 'kind', 'clause', 'option', 'round');
      return {
        kind: 'support',
        clause: name(shape, f.clause, 'clause'),
        option: name(shape, f.option, 'option'),
        round: round(shape, f.round),
      };
    case 'gesture':
      only(shape, f, 'kind', 'gesture', 'round');
      return { kind: 'gesture', gesture: gesture(shape, f.gesture), round: round(shape, f.round) };
    case 'sign':
      only(shape, f, 'kind', 'instrument');
      return { kind: 'sign', instrument: name(shape, f.instrument, 'instrument') };
    default:
      return misshapen(shape, 'undertaking kind', { kind: 'sign', instrument: '' });
  }
}

function answer(shape: Shape, outside: unknown): Answer {
  const f = fields(shape, outside, 'answer');
  if (f.kind === 'counter') {
    only(shape, f, 'kind', 'terms');
    return { kind: 'counter', terms: terms(shape, f.terms) };
  }
  if (f.kind === 'decline' && f.ground !== undefined) {
    only(shape, f, 'kind', 'ground');
    return { kind: 'decline', ground: ground(shape, f.ground) };
  }
  only(shape, f, 'kind');
  return { kind: f.kind === 'accept' || f.kind === 'decline' ? f.kind : misshapen(shape, 'answer kind', 'decline') };
}

const ground = (shape: Shape, outside: unknown): Ground =>
  GROUNDS.find((one) => one === outside) ?? misshapen(shape, 'ground', 'instructions');

function pen(shape: Shape, outside: unknown): Pen {
  const f = fields(shape, outside, 'pen');
  if (f.kind === 'refuse') {
    only(shape, f, 'kind');
    return { kind: 'refuse' };
  }
  only(shape, f, 'kind', 'with', 'without');
  if (f.kind !== 'sign') return misshapen(shape, 'pen kind', { kind: 'refuse' });
  return {
    kind: 'sign',
    ...(f.with !== undefined && { with: list(shape, f.with, 'with').map((one) => name(shape, one, 'with')) }),
    ...(f.without !== undefined && {
      without: list(shape, f.without, 'without').map((one) => name(shape, one, 'without')),
    }),
  };
}

function fields(shape: Shape, outside: unknown, what: string): Fields {
  if (typeof outside !== 'object' || outside === null || Array.isArray(outside)) {
    return misshapen(shape, what, {});
  }
  if (Object.keys(outside).length > AT_MOST) return misshapen(shape, what, {});
  const from: unknown = Object.getPrototypeOf(outside);
  // Plain data is read as it is; of anything else no inherited member is ever read.
  return from === Object.prototype ? (outside as Fields) : Object.assign(Object.create(null), outside);
}

function only(shape: Shape, f: Fields, ...names: readonly string[]): void {
  for (const key of Object.keys(f)) if (!names.includes(key)) misshapen(shape, 'a member that is not known', undefined);
}

function list(shape: Shape, outside: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(outside) || outside.length > AT_MOST) return misshapen(shape, what, []);
  return Array.from(outside);
}

function record<T>(
  shape: Shape,
  outside: unknown,
  what: string,
  read: (shape: Shape, one: unknown) => T,
): Readonly<Record<string, T>> {
  const f = fields(shape, outside, what);
  const rebuilt: Record<string, T> = {};
  for (const key of Object.keys(f)) rebuilt[name(shape, key, what)] = read(shape, f[key]);
  return rebuilt;
}

function name(shape: Shape, outside: unknown, what: string): string {
  return typeof outside === 'string' && NAME.test(outside) ? outside : misshapen(shape, what, '');
}

function flag(shape: Shape, outside: unknown): boolean {
  return typeof outside === 'boolean' ? outside : misshapen(shape, 'carry', false);
}

function round(shape: Shape, outside: unknown): number {
  if (typeof outside !== 'number' || !Number.isInteger(outside) || outside < 1 || outside > 99) {
    return misshapen(shape, 'round', 1);
  }
  return outside;
}
