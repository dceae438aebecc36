import { failed, ok, type Result } from '../ground/result.ts';
import { GESTURE_VERBS } from '../scenario/model.ts';
import type { Fault } from './fault.ts';
import type { Answer, Commit, Gesture, Pen, Terms, Undertaking, Word } from './move.ts';

/** No commit names more things than this in one list or record. */
const AT_MOST = 32;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;

type Fields = Readonly<Record<string, unknown>>;
class Misshapen extends Error {}

/**
 * A commit from outside, rebuilt member by member: bounded, without members that it should not have, and plain.
 * What it says may still be against the rules.
 */
export function parseCommit(outside: unknown): Result<Commit, Fault> {
  try {
    return ok(commit(fields(outside, 'commit')));
  } catch (error) {
    if (error instanceof Misshapen) return failed({ code: 'move/misshapen', detail: error.message });
    throw error;
  }
}

function commit(f: Fields): Commit {
  switch (f.kind) {
    case 'offers':
      only(f, 'kind', 'offers');
      return {
        kind: 'offers',
        offers: list(f.offers, 'offers').map((one) => {
          const offer = fields(one, 'offer');
          only(offer, 'to', 'terms');
          return { to: name(offer.to, 'to'), terms: terms(offer.terms) };
        }),
      };
    case 'carriage':
      only(f, 'kind', 'carry');
      return { kind: 'carriage', carry: record(f.carry, 'carry', (one) => flag(one)) };
    case 'replies':
    case 'counters':
      only(f, 'kind', 'answers');
      return { kind: f.kind, answers: record(f.answers, 'answers', answer) };
    case 'plenary':
      only(f, 'kind', 'word', 'gesture');
      return {
        kind: 'plenary',
        ...(f.word !== undefined && { word: word(f.word) }),
        ...(f.gesture !== undefined && { gesture: gesture(f.gesture) }),
      };
    case 'signing':
      only(f, 'kind', 'pens');
      return { kind: 'signing', pens: record(f.pens, 'pens', pen) };
    default:
      throw new Misshapen('kind');
  }
}

function word(outside: unknown): Word {
  const f = fields(outside, 'word');
  if (f.verb === 'object') {
    only(f, 'verb', 'clause');
    return { verb: 'object', clause: name(f.clause, 'clause') };
  }
  only(f, 'verb', 'clause', 'option');
  if (f.verb !== 'propose' && f.verb !== 'support') throw new Misshapen('word verb');
  return { verb: f.verb, clause: name(f.clause, 'clause'), option: name(f.option, 'option') };
}

function gesture(outside: unknown): Gesture {
  const f = fields(outside, 'gesture');
  only(f, 'verb', 'to', 'choice', 'place', 'clause');
  const verb = GESTURE_VERBS.find((one) => one === f.verb);
  if (!verb) throw new Misshapen('gesture verb');
  return {
    verb,
    ...(f.to !== undefined && { to: name(f.to, 'to') }),
    ...(f.choice !== undefined && { choice: name(f.choice, 'choice') }),
    ...(f.place !== undefined && { place: name(f.place, 'place') }),
    ...(f.clause !== undefined && { clause: name(f.clause, 'clause') }),
  };
}

function terms(outside: unknown): Terms {
  const f = fields(outside, 'terms');
  only(f, 'give', 'want');
  return { give: undertaking(f.give), want: undertaking(f.want) };
}

function undertaking(outside: unknown): Undertaking {
  const f = fields(outside, 'undertaking');
  switch (f.kind) {
    case 'support':
      only(f, 'kind', 'clause', 'option', 'round');
      return {
        kind: 'support',
        clause: name(f.clause, 'clause'),
        option: name(f.option, 'option'),
        round: round(f.round),
      };
    case 'gesture':
      only(f, 'kind', 'gesture', 'round');
      return { kind: 'gesture', gesture: gesture(f.gesture), round: round(f.round) };
    case 'sign':
      only(f, 'kind', 'instrument');
      return { kind: 'sign', instrument: name(f.instrument, 'instrument') };
    default:
      throw new Misshapen('undertaking kind');
  }
}

function answer(outside: unknown): Answer {
  const f = fields(outside, 'answer');
  if (f.kind === 'counter') {
    only(f, 'kind', 'terms');
    return { kind: 'counter', terms: terms(f.terms) };
  }
  only(f, 'kind');
  if (f.kind !== 'accept' && f.kind !== 'decline') throw new Misshapen('answer kind');
  return { kind: f.kind };
}

function pen(outside: unknown): Pen {
  const f = fields(outside, 'pen');
  if (f.kind === 'refuse') {
    only(f, 'kind');
    return { kind: 'refuse' };
  }
  only(f, 'kind', 'with', 'without');
  if (f.kind !== 'sign') throw new Misshapen('pen kind');
  return {
    kind: 'sign',
    ...(f.with !== undefined && { with: list(f.with, 'with').map((one) => name(one, 'with')) }),
    ...(f.without !== undefined && { without: list(f.without, 'without').map((one) => name(one, 'without')) }),
  };
}

function fields(outside: unknown, what: string): Fields {
  if (typeof outside !== 'object' || outside === null || Array.isArray(outside)) throw new Misshapen(what);
  const own = Object.entries(outside);
  if (own.length > AT_MOST) throw new Misshapen(what);
  return Object.assign(Object.create(null), Object.fromEntries(own)); // no inherited member is ever read
}

function only(f: Fields, ...names: readonly string[]): void {
  for (const key of Object.keys(f)) if (!names.includes(key)) throw new Misshapen('a member that is not known');
}

function list(outside: unknown, what: string): readonly unknown[] {
  if (!Array.isArray(outside) || outside.length > AT_MOST) throw new Misshapen(what);
  return Array.from(outside);
}

function record<T>(outside: unknown, what: string, read: (one: unknown) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(fields(outside, what)).map(([key, value]): [string, T] => [name(key, what), read(value)]),
  );
}

function name(outside: unknown, what: string): string {
  if (typeof outside !== 'string' || !NAME.test(outside)) throw new Misshapen(what);
  return outside;
}

function flag(outside: unknown): boolean {
  if (typeof outside !== 'boolean') throw new Misshapen('carry');
  return outside;
}

function round(outside: unknown): number {
  if (typeof outside !== 'number' || !Number.isInteger(outside) || outside < 1 || outside > 99) {
    throw new Misshapen('round');
  }
  return outside;
}
