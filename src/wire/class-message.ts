import { failed, ok, type Result } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import type { Commit } from '../table/move.ts';
import { LEVELS } from '../table/player.ts';
import { parseCommit } from '../table/read-commit.ts';
import type { Redraft } from './one-text.ts';
import {
  count,
  type FieldsOf,
  jotting,
  line,
  listOf,
  Misshapen,
  matching,
  maybe,
  oneOf,
  prose,
  type Read,
  type Shape,
  shaped,
  yesOrNo,
} from './read-fields.ts';

/** Letters and digits that nobody mistakes for one another when they stand on a wall. */
export const CODE_LETTERS = 'BCDFGHJKMNPQRTVWXY346789';
/** What happens when a seat that is waited for has nobody connected. */
export const ABSENT_POLICIES = ['pause', 'bot', 'go-on'] as const;
/** The place of a participant who watches: an observer, the projector. */
export const PUBLIC = 'public';
/** Instead of a seat that a table has paused for: nobody is left there. No party can have this name. */
export const EVERYBODY = 'all';

const name = matching(/^[a-z][a-z0-9-]{0,63}$/);
const code = matching(new RegExp(`^[${CODE_LETTERS}]{5}$`));
/** 128 random bits. */
const secret = matching(/^[A-Za-z0-9_-]{22}$/);
const klass = matching(/^[0-9a-f]{16}$/);
/** The sender's own name for a message that changes something: sent again, it is done once. */
const once = matching(/^[A-Za-z0-9_-]{8,64}$/);
const table = matching(/^t[0-9]{1,4}$/);
const participant = matching(/^(?:p[0-9]{1,4}|projector|test)$/);
const seconds = count(0, 24 * 3600);
const scenarioSource = (outside: unknown): string => {
  if (typeof outside !== 'string' || outside.length > 512 * 1024) throw new Misshapen();
  return outside;
};
const commit: Read<Commit> = (outside) => {
  const read = parseCommit(outside);
  if (!read.ok) throw new Misshapen();
  return read.value;
};

/** A change of the one text: one of its kinds, each with its own members. */
const change: Read<Redraft> = (outside) => {
  const { kind, ...rest } = Object(outside) as Readonly<Record<string, unknown>>; // read by its members only
  switch (kind) {
    case 'option':
      return { kind, ...shaped({ clause: name, option: name })(rest) };
    case 'text':
      return { kind, ...shaped({ instrument: name, taken: yesOrNo })(rest) };
    case 'content':
      return { kind, ...shaped({ content: yesOrNo })(rest) };
    default:
      throw new Misshapen();
  }
};

/** Anybody's. */
const ANYONE = {
  /** What is behind a code. Joins nobody. */
  look: { code },
  /** Takes a name, or a name's place again from another device: then the PIN must be the one first given. */
  join: { code, name: line(40), pin: matching(/^[0-9]{4}$/) },
  /** The page has its credential still. `have` says what it holds of its table, so that only the rest is sent. */
  return: {
    token: secret,
    have: maybe(shaped({ table, as: name, epoch: count(0, 1e6), events: count(0, 1e6), letters: count(0, 1e6) })),
  },
  /** The teacher's page; with a class, it is told of it from now on. */
  preside: { key: secret, class: maybe(klass) },
} as const satisfies Record<string, Shape>;

/** A participant's, once it joined or returned. */
const DELEGATE = {
  /** Of a shared seat it is a draft until the other confirms it. */
  commit: {
    once,
    commit,
    /** Where the table stood for the sender: what comes late, after a loss of the line, is not done in another round. */
    at: maybe(shaped({ epoch: count(0, 1e6), round: count(0, 100) })),
  },
  /** `draft` is the draft's digest. */
  confirm: { once, draft: klass },
  /** To delegations, or to the facilitator. */
  say: { once, to: listOf(name, 12), text: prose(500) },
  /** An observer's sheet, as far as it is filled in: the delegation observed and an answer to each question, or ''. */
  observe: { once, watched: maybe(name), notes: listOf(jotting(1500), 8) },
  /** With the cards open and while the time for it lasts. */
  redraft: { once, change },
  /** What came of its table, as far as it may know: asked for when it is opened, since it is large. */
  debrief: {},
  /** Where its table's outcome lies among all that was possible; only with the cards open. */
  survey: {},
  /** All of them as two parties see it, by their places in the survey. */
  cloud: { x: count(0, 31), y: count(0, 31), realm: oneOf(['all', 'allowed'] as const) },
  /** One of them, by its row. */
  outcome: { row: count(0, 1e7) },
} as const satisfies Record<string, Shape>;

/** How a table goes. */
const SETTING = {
  /** For each step of the corridor, the plenary and the signing; 0: as long as it takes. */
  seconds: shaped({ corridor: seconds, plenary: seconds, signing: seconds }),
  /** `after` is the patience, `countdown` how long the table then pauses. */
  absent: shaped({ policy: oneOf(ABSENT_POLICIES), after: seconds, countdown: seconds }),
  /** Of bots that take seats. */
  level: oneOf(LEVELS),
} as const satisfies Shape;

/** The teacher's, after `preside`. Without a table, to all tables that it can concern. */
const DESK = {
  /** With names, only those may join. The class's id comes from `once`. */
  found: { once, title: line(80), names: listOf(line(40), 400) },
  enlist: { once, names: listOf(line(40), 400) },
  rename: { once, participant, name: line(40) },
  /** Out of the class: the name is free again, its devices are let go. */
  dismiss: { once, participant },
  /** A shipped scenario by its id, or any other by its source. Kept in the class's file. */
  scenario: { once, shipped: maybe(name), source: maybe(scenarioSource) },
  open: {
    once,
    scenario: name,
    ...SETTING,
    seed: count(0, 2 ** 31 - 1),
  },
  /**
   * A seat, or `public`; without a table the participant stands up. `unasked`: by a page and not by the teacher; refused unless
   * newcomers are to be seated and this one still is one.
   */
  place: { once, participant, table: maybe(table), as: maybe(name), unasked: maybe(yesOrNo) },
  /** Whether the teacher's pages give newcomers seats of their own accord. */
  seating: { once, newcomers: yesOrNo },
  /** Without a table: those at which somebody was placed. */
  begin: { once, table: maybe(table) },
  /** From now on; the time of a step that is open stays as it is. */
  set: { once, table: maybe(table), ...SETTING },
  /** Without a level the seat is its people's again. */
  bot: { once, table, seat: name, level: maybe(oneOf(LEVELS)) },
  pause: { once, table: maybe(table) },
  'go-on': { once, table: maybe(table) },
  extend: { once, table: maybe(table), seconds: count(1, 24 * 3600) },
  /** Ends the step; who has not committed is silent. */
  advance: { once, table: maybe(table) },
  inject: { once, table, inject: name },
  /** Free words to some at a table (parties, `public`), or with nobody named to all. A title makes it an event. */
  write: {
    once,
    table: maybe(table),
    to: listOf(name, 12),
    title: maybe(line(120)),
    text: prose(2000),
    /** The same for whoever reads French, where the words above are English. */
    french: maybe(shaped({ title: line(120), text: prose(2000) })),
  },
  /** `to`: how many of the entries that count stay. */
  rewind: { once, table, to: count(0, 1e6) },
  /** A new table that goes on from the first `to` entries that count; paused, its seats free. */
  fork: { once, table, to: count(0, 1e6) },
  close: { once, table: maybe(table) },
  /** Opens the cards of tables that are over, when no other table of their scenario is still at it. */
  disclose: { once, table: maybe(table) },
  /** Opens the cards and, for so many seconds, one text that all at the table may change. */
  renegotiate: { once, table: maybe(table), seconds: count(10, 3600) },
  /** Ends it before its time. */
  settle: { once, table: maybe(table) },
  /** A fresh credential for a participant or the projector; the ones before are void. */
  reissue: { participant },
  /** What the teacher's page is shown: a table as the facilitator, a seat or the public sees it; nothing without one. */
  watch: { table: maybe(table), as: maybe(name) },
  /** What observers have written so far. */
  sheets: {},
  /** A table's log, as `communique replay` takes it. */
  log: { table },
  /** All that a table's files are made of: its log, its course and who moved when. */
  record: { table },
  /** What each seat of a table was shown, in its own eyes: for the notes on paper. */
  sides: { table },
  /** For good. The class's code is asked for, lest it be the wrong one. */
  erase: { class: klass, code },
} as const satisfies Record<string, Shape>;

const SHAPES = { ...ANYONE, ...DELEGATE, ...DESK };

type Messages<S extends Readonly<Record<string, Shape>>> = {
  [K in keyof S]: { readonly kind: K } & FieldsOf<S[K]>;
}[keyof S];
export type AnyonesMessage = Messages<typeof ANYONE>;
export type DelegateMessage = Messages<typeof DELEGATE>;
export type DeskMessage = Messages<typeof DESK>;
/** Whatever a page may say to the class server. Each is answered once, after what it changed is on disk. */
export type ClassMessage = AnyonesMessage | DelegateMessage | DeskMessage;

const isKind = (kind: unknown): kind is keyof typeof SHAPES => typeof kind === 'string' && Object.hasOwn(SHAPES, kind);

export const isDelegates = (message: ClassMessage): message is DelegateMessage => Object.hasOwn(DELEGATE, message.kind);
export const isDesks = (message: ClassMessage): message is DeskMessage => Object.hasOwn(DESK, message.kind);

/** A message from outside, rebuilt member by member. What it says may still be against the rules. Fault: `message/misshapen`. */
export function readClassMessage(outside: unknown): Result<ClassMessage, Fault> {
  const misshapen = failed({ code: 'message/misshapen' });
  if (typeof outside !== 'object' || outside === null) return misshapen;
  const { kind, ...rest } = outside as Readonly<Record<string, unknown>>; // any object, read by its members only
  if (!isKind(kind)) return misshapen;
  try {
    return ok({ kind, ...shaped<Shape>(SHAPES[kind])(rest) } as ClassMessage); // read by the shape of its kind
  } catch (error) {
    if (error instanceof Misshapen) return misshapen;
    throw error;
  }
}
