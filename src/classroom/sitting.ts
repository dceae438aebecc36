import { digest } from '../ground/digest.ts';
import { failed, ok, type Result, unreachable } from '../ground/result.ts';
import type { PartyId } from '../scenario/model.ts';
import { begin } from '../table/begin.ts';
import type { TableEvent } from '../table/event.ts';
import type { Fault } from '../table/fault.ts';
import type { Game } from '../table/game.ts';
import { LOG_FORMAT, type Log, RULES_VERSION } from '../table/log.ts';
import { type Commit, type Control, type Entry, FACILITATOR } from '../table/move.ts';
import { play } from '../table/play.ts';
import type { Level } from '../table/player.ts';
import { modelOf, type RoundStart } from '../table/replay.ts';
import type { Table } from '../table/state.ts';
import { waitingFor } from '../table/waiting.ts';
import { EVERYBODY } from '../wire/class-message.ts';
import type { Letter } from '../wire/class-news.ts';
import { type OneText, redrafted } from '../wire/one-text.ts';
import { type Clock, extended, goneOn, halted, STOPPED, stepClock } from './clock.ts';
import type { ClassMove, Entered, HostMove, Setup, TableMove } from './entry.ts';

export interface Draft {
  readonly digest: string;
  /** The participant who proposes it. */
  readonly by: string;
  readonly commit: Commit;
}

export interface Written extends Omit<Letter, 'n'> {
  readonly audience: 'all' | readonly string[];
}

/** One table in session: the fold of its log. Plain data beside its `game`. */
export interface Sitting {
  readonly id: string;
  readonly game: Game;
  readonly setup: Setup;
  readonly table: Table;
  readonly events: readonly TableEvent[];
  /** The rules' entries that count. */
  readonly entries: readonly Entry[];
  readonly starts: readonly RoundStart[];
  readonly letters: readonly Written[];
  /** Rewinds so far. */
  readonly epoch: number;
  /** Where the last of them led. */
  readonly backTo?: Pick<Table, 'round' | 'step'>;
  readonly begun: boolean;
  readonly closed: boolean;
  /** Seats that bots hold; `absent`: until its people are back. */
  readonly bots: Readonly<Record<PartyId, { readonly level: Level; readonly absent: boolean }>>;
  /** Seats for which the table has paused in vain and does not again until they have committed; `EVERYBODY`: until any person has. */
  readonly excused: readonly PartyId[];
  readonly drafts: Readonly<Record<PartyId, Draft>>;
  /** Seats for which a bot has moved in this step. */
  readonly movedByBot: readonly PartyId[];
  /** Seats that had not moved when the step before was ended for them. */
  readonly late: readonly PartyId[];
  readonly clock: Clock;
  /** Those who sat here may know what the others had in hand. */
  readonly disclosed: boolean;
  /** The one text that is being looked for, or that was found; `until`: the host's ms, absent once it has ended. */
  readonly redraft?: { readonly text: OneText; readonly seconds: number; readonly until?: number };
}

/** It was played, and is not played any more. */
export const isOver = ({ begun, closed, table }: Sitting): boolean => begun && (closed || table.step === 'ended');

/** Faults: `log/other-rules`, `log/other-model`: recorded by rules or for a model that are no longer ours. */
export function openSitting(id: string, game: Game, setup: Setup): Result<Sitting, Fault> {
  if (setup.rules !== RULES_VERSION) return failed({ code: 'log/other-rules', detail: String(setup.rules) });
  if (setup.model !== modelOf(game)) return failed({ code: 'log/other-model', detail: setup.model });
  const { table, events } = begin(game, { seed: setup.seed, injects: 'drawn' });
  return ok({
    ...{ id, game, setup, table, events },
    entries: [],
    starts: [{ table, entries: 0, events: events.length }],
    letters: [],
    epoch: 0,
    begun: false,
    closed: false,
    bots: {},
    excused: [],
    drafts: {},
    movedByBot: [],
    late: [],
    clock: STOPPED,
    disclosed: false,
  });
}

const RULES: ReadonlySet<string> = new Set<(Commit | Control)['kind']>([
  'offers',
  'carriage',
  'replies',
  'counters',
  'plenary',
  'signing',
  'expire',
  'inject',
  'rewind',
]);
const isRules = (move: TableMove): move is Commit | Control => RULES.has(move.kind);

/** An entry of a table's log as the rules take it; undefined for what only the host heeds. */
export const ofRules = (actor: string, move: ClassMove | TableMove): Entry | undefined =>
  RULES.has(move.kind) ? { actor, move: move as Commit | Control } : undefined; // of one of their kinds

/** The sitting after one more entry, or why the rules refuse it. The one given stays as it was. */
export function advance(sitting: Sitting, entered: Entered<TableMove>): Result<Sitting, Fault> {
  const { move, actor, at } = entered;
  if (!isRules(move)) return ok(hosted(sitting, entered, move));
  const next = move.kind === 'rewind' ? rewound(sitting, move.to) : played(sitting, { actor, move });
  if (!next.ok) return next;
  const { table, epoch, begun } = next.value;
  const moved = table.step !== sitting.table.step || table.round !== sitting.table.round || epoch !== sitting.epoch;
  if (!moved) {
    const movedByBot = entered.by === 'bot' ? [...sitting.movedByBot, actor] : sitting.movedByBot;
    return ok({ ...next.value, movedByBot });
  }
  const clock = begun ? stepClock(next.value.clock, sitting.setup.pace, table.step, at) : STOPPED;
  const late = move.kind === 'expire' ? waitingFor(sitting.game, sitting.table) : [];
  return ok({ ...next.value, drafts: {}, movedByBot: [], late, clock });
}

function played(sitting: Sitting, entry: Entry): Result<Sitting, Fault> {
  const result = play(sitting.game, sitting.table, entry);
  if (!result.ok) return result;
  const { table } = result.value;
  const more = result.value.events;
  const events = more.length > 0 ? [...sitting.events, ...more] : sitting.events;
  const entries = [...sitting.entries, entry];
  const opened = table.round > sitting.table.round;
  const starts = opened
    ? [...sitting.starts, { table, entries: entries.length, events: events.length }]
    : sitting.starts;
  const { [entry.actor]: _, ...drafts } = sitting.drafts;
  return ok({ ...sitting, table, events, entries, starts, drafts, excused: stillExcused(sitting, entry.actor) });
}

/** After an entry of this actor's. */
const stillExcused = ({ excused, bots }: Sitting, actor: string): Sitting['excused'] =>
  excused.filter((one) => one !== actor && !(one === EVERYBODY && actor !== FACILITATOR && !bots[actor]));

/** The tables at which rounds opened are at hand: only what came after the last of those that stay is played again. */
function rewound(sitting: Sitting, to: number): Result<Sitting, Fault> {
  // So it is where what a rewind takes back was never played.
  if (sitting.entries.length <= to) return ok(backAt(sitting));
  const starts = sitting.starts.filter((one) => one.entries <= to);
  const start = starts.at(-1);
  if (!start) throw new Error('the first round opens before any entry');
  let next: Result<Sitting, Fault> = ok({
    ...sitting,
    starts,
    table: start.table,
    events: sitting.events.slice(0, start.events),
    entries: sitting.entries.slice(0, start.entries),
  });
  for (const entry of sitting.entries.slice(start.entries, to)) if (next.ok) next = played(next.value, entry);
  return next.ok ? ok(backAt({ ...next.value, excused: sitting.excused, epoch: sitting.epoch })) : next;
}

const backAt = (sitting: Sitting): Sitting => {
  const { round, step } = sitting.table;
  return { ...sitting, epoch: sitting.epoch + 1, backTo: { round, step } };
};

/**
 * What an entry leaves behind that a later rewind takes back: that rewind sets the clock and the drafts. Undefined where more could
 * be left: a table that comes to its end while it pauses, pauses no more.
 */
export function passedOver(sitting: Sitting, { actor }: Entered): Sitting | undefined {
  if (sitting.clock.pause) return undefined;
  if (sitting.excused.length === 0) return sitting;
  return { ...sitting, excused: stillExcused(sitting, actor) };
}

function hosted(sitting: Sitting, { actor, by, at, audience }: Entered, move: HostMove): Sitting {
  const { clock, setup, table } = sitting;
  switch (move.kind) {
    case 'opened':
      return sitting;
    case 'begun': {
      const bots = Object.fromEntries(move.bots.map((seat) => [seat, { level: setup.level, absent: false }]));
      return { ...sitting, begun: true, bots, clock: stepClock(clock, setup.pace, table.step, at) };
    }
    case 'bot': {
      const { level, absent } = move;
      return {
        ...sitting,
        bots: { ...sitting.bots, [move.seat]: { level, absent } },
        drafts: without(sitting.drafts, move.seat),
      };
    }
    case 'person':
      return { ...sitting, bots: without(sitting.bots, move.seat) };
    case 'set': {
      const { pace, absent, level } = move;
      return { ...sitting, setup: { ...setup, pace, absent, level } };
    }
    case 'paused': {
      const until = move.seconds === undefined ? undefined : at + move.seconds * 1000;
      return { ...sitting, clock: halted(clock, at, { why: move.why, ...(until !== undefined && { until }) }) };
    }
    case 'resumed': {
      const excused = move.without === undefined ? sitting.excused : [...sitting.excused, move.without];
      return { ...sitting, excused, clock: goneOn(clock, at) };
    }
    case 'extended':
      return { ...sitting, clock: extended(clock, at, move.seconds) };
    case 'restarted': {
      const { redraft } = sitting;
      const again = redraft?.until === undefined ? {} : { redraft: { ...redraft, until: at + redraft.seconds * 1000 } };
      const { pause } = clock;
      const waiting =
        pause?.until === undefined ? clock : { pause: { ...pause, until: at + setup.absent.countdown * 1000 } };
      return { ...sitting, ...again, clock: stepClock(waiting, setup.pace, table.step, at) };
    }
    case 'wrote': {
      const { title, text, french } = move;
      const to = audience;
      const letter = {
        from: actor,
        to,
        ...(title !== undefined && { title }),
        text,
        ...(french && { french }),
        at,
        audience,
      };
      return { ...sitting, letters: [...sitting.letters, letter] };
    }
    case 'drafted': {
      const draft = { digest: digest(move.commit), by, commit: move.commit };
      return { ...sitting, drafts: { ...sitting.drafts, [actor]: draft } };
    }
    case 'closed':
      return { ...sitting, closed: true, clock: STOPPED };
    case 'disclosed':
      return { ...sitting, disclosed: true };
    case 'redrafting': {
      const { seconds, text } = move;
      return { ...sitting, redraft: { text, seconds, until: at + seconds * 1000 } };
    }
    case 'redrafted': {
      const { redraft } = sitting;
      const text = redraft && redrafted(sitting.game, redraft.text, actor, move.change);
      return text ? { ...sitting, redraft: { ...redraft, text } } : sitting;
    }
    case 'redraft-ended': {
      const { until: _, ...ended } = sitting.redraft ?? { text: undefined };
      return ended.text ? { ...sitting, redraft: { ...ended, text: ended.text } } : sitting;
    }
    default:
      return unreachable(move);
  }
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  const { [key]: _, ...rest } = record;
  return rest;
}

/** The effective log, as a save file or a bug report has it: rewound entries are left out. */
export function logOf({ game, setup, entries, starts, bots }: Sitting): Log {
  const players = game.scenario.parties.map(({ id }) => {
    const bot = bots[id];
    return [id, bot ? { by: 'bot' as const, level: bot.level } : { by: 'person' as const }] as const;
  });
  return {
    format: LOG_FORMAT,
    rules: setup.rules,
    scenario: setup.scenario,
    model: setup.model,
    seed: setup.seed,
    injects: 'drawn',
    practice: false,
    players: Object.fromEntries(players),
    entries,
    digests: starts.map((start) => digest(start.table)),
  };
}
