import { setImmediate as nextTurn } from 'node:timers/promises';
import { failed, ok } from '../ground/result.ts';
import type { DelegateMessage } from '../wire/class-message.ts';
import type { AnswerTo, ClassAnswer, ClassCard } from '../wire/class-news.ts';
import { attendance, doorkeeper } from './attendance.ts';
import { broadcaster } from './broadcast.ts';
import { due } from './clerk.ts';
import { freshSecret, hashOf, hashOfPin, isPin } from './credentials.ts';
import { type DelegateOrder, ordersOf } from './delegate-orders.ts';
import { type ClassOrder, concernedBy, deskOrders } from './desk-orders.ts';
import { CLASS, type ClassMove, type Drafted } from './entry.ts';
import { sheetsOf } from './holders.ts';
import { idleTables } from './idle.ts';
import { gameFrom, historyIn, shippedSource } from './library.ts';
import { type Line, vacate } from './line.ts';
import { recordOf } from './record.ts';
import { freshId, holderOf, isThere, named, type Participant, studentsOf } from './roster.ts';
import { refusal, scribeOf } from './scribe.ts';
import { restarting, type Shelf, shelfOf } from './shelf.ts';
import { afterFor, sideOf } from './shown.ts';
import { isOver, logOf, type Sitting } from './sitting.ts';
import type { Store } from './store.ts';
import { type Premises, traceOf } from './surroundings.ts';
import { type AfterQuestion, lookedUp, surveyed } from './surveyed.ts';

/** More entries of bots and the clock than this at one turn are a fault of ours. */
const CLERK_AT_MOST = 2000;

const NAMES_AT_MOST = 1000;
/** While messages queue up, pages are told what came of several at once, but not later than after so many ms. */
const NEWS_AT_LATEST = 20;
/** What can wait is told no more often than this, in ms. */
const REST_AT_LATEST = 1000;
/** A gap in the ticks of the clock, in ms, that no crowd explains: a lid was closed, or no page was there. */
const SLEPT_AT_LEAST = 15_000;
/** So long, in ms, bots may think while a message waits. */
const THOUGHT_AT_MOST = 10;

/** So long, in ms, tables are read before the next message is dealt with. */
const READING_AT_MOST = 20;

/** One class in session: a single writer for all its logs. Messages are dealt with one after the other. */
export interface Conference {
  readonly id: string;
  readonly card: () => ClassCard;
  readonly look: () => AnswerTo<'look'>;
  /** Who holds a credential, by its hash. */
  readonly holder: (token: string) => Participant | undefined;
  /** A credential for the one of this name, if the PIN is the one that was first given. Fault codes `class/no-such-name`, `class/wrong-pin`. */
  readonly join: (name: string, pin: string) => Promise<AnswerTo<'join'>>;
  /** From now on the page is told of the class. */
  readonly admit: (line: Line) => void;
  readonly leave: (line: Line) => void;
  readonly delegate: (participant: string, message: DelegateMessage) => Promise<ClassAnswer>;
  readonly desk: (line: Line, order: ClassOrder) => Promise<ClassAnswer>;
  /** Lets the clock look up. */
  readonly tick: () => void;
  /** When all that was asked has been done, ends the session; pages are told why, if there is a reason. */
  readonly adjourn: (why?: 'class/erased') => Promise<void>;
}

/** Opens a class from its file, as far as who is in it; its tables are read when somebody comes. */
export async function openConference(id: string, store: Store, premises: Premises): Promise<Conference> {
  const { now, note, scenarios } = premises;
  const scribe = await scribeOf(id, store, { now, note });
  let waiting = 0;
  let lastTold = 0;
  let lastRest = 0;
  let owed = false;
  let open = true;
  let shelf: Shelf | undefined;
  let reading = false;
  let turn: Promise<unknown> = Promise.resolve();
  const lines = new Set<Line>();
  let absenceFrom = attendance();
  let looked = now();
  const whoIsThere = doorkeeper(lines);
  const idle = idleTables();
  const broadcast = broadcaster(id);

  /** After the machine has slept, or the class: steps have their time again, and nobody has been missed yet. */
  async function wake(): Promise<void> {
    const slept = now() - looked >= SLEPT_AT_LEAST;
    looked = now();
    if (!slept) return;
    absenceFrom = attendance();
    idle.forget();
    const again = [...scribe.sittings().values()].flatMap(restarting);
    if (again.length > 0) await scribe.enter(again);
  }

  /** The bots and the clock, until nothing is due, or until the next message if that waits too long. A table that can't go on holds up no other. */
  async function clerk(): Promise<void> {
    const since = performance.now();
    await wake();
    for (let i = 0; i < CLERK_AT_MOST; i++) {
      let done = 0;
      for (const sitting of idle.others(scribe.sittings(), scribe.books().roster, whoIsThere())) {
        if (waiting > 0 && performance.now() - since > THOUGHT_AT_MOST) return;
        const absence = absenceFrom(sitting, scribe.books().roster, whoIsThere(), now());
        const drafts = due(sitting, absence, now());
        if (drafts.length > 0 && (await scribe.enter(drafts)).ok) done += 1;
        else idle.note(sitting);
      }
      if (done === 0) return;
    }
    note(`${id} clerk/endless`);
  }

  function tell(): void {
    const everything = owed || now() - lastRest >= REST_AT_LATEST;
    if (waiting > 0 && now() - lastTold < NEWS_AT_LATEST) return;
    lastTold = now();
    if (everything) lastRest = now();
    owed = false;
    const [books, trouble] = [scribe.books(), scribe.trouble()];
    broadcast({ lines, books, unread: shelf?.unread() ?? [], present: whoIsThere(), trouble, everything });
  }

  /** Tables that nobody has come back to are read while nothing else is to be done. The teacher is told when it is done, and now and then. */
  function readOn(): void {
    if (reading || !shelf || shelf.unread().length === 0) return;
    reading = true;
    void after(async () => {
      await shelf?.takeMore(READING_AT_MOST);
      reading = false;
      if (shelf?.unread().length === 0) owed = true;
      return { ok: true };
    });
  }

  /** Deals with one thing when those before it are done; answers before anybody is told what came of it. */
  function queue<A>(deal: () => Promise<A>, otherwise: (code: 'class/none' | 'host/fault') => A): Promise<A> {
    waiting += 1;
    return new Promise((resolve) => {
      turn = turn.then(async () => {
        waiting -= 1;
        if (!open) return resolve(otherwise('class/none'));
        try {
          shelf ??= await shelfOf(scribe);
          resolve(await deal());
          // The answer leaves before the work that follows it.
          await nextTurn();
          // The books may have been shut by then; to write in them would end the whole host.
          if (!open) return;
          await clerk();
          tell();
          readOn();
        } catch (bug) {
          note(`${id} host/fault ${traceOf(bug)}`);
          resolve(otherwise('host/fault'));
        }
      });
    });
  }
  const after = (deal: () => Promise<ClassAnswer>): Promise<ClassAnswer> =>
    queue(deal, (code) => ({ ok: false, code }));

  async function join(name: string, pin: string): Promise<AnswerTo<'join'>> {
    const before = named(scribe.books().roster, name);
    if (before?.pin !== undefined && !(await isPin(pin, before.pin))) return { ok: false, code: 'class/wrong-pin' };
    const fresh = before?.pin === undefined ? await hashOfPin(pin) : undefined;
    const token = freshSecret();
    return queue<AnswerTo<'join'>>(
      async () => {
        const { roster } = scribe.books();
        const one = named(roster, name);
        if (!one && roster.participants.size > NAMES_AT_MOST) return { ok: false, code: 'class/full' };
        if (!one && !roster.free) return { ok: false, code: 'class/no-such-name' };
        if (fresh !== undefined && one?.pin !== undefined) return { ok: false, code: 'class/wrong-pin' };
        const participant = one?.id ?? freshId(roster);
        const moves: ClassMove[] = [
          ...(one ? [] : [{ kind: 'enlisted', participant, name } as const]),
          ...(fresh === undefined ? [] : [{ kind: 'claimed', participant, pin: fresh } as const]),
          { kind: 'device', participant, token: hashOf(token), alone: false },
        ];
        const done = await scribe.enter(
          moves.map((move) => ({ log: CLASS, actor: participant, by: participant, audience: [], move })),
        );
        return done.ok ? { ok: true, token } : refusal(done.fault);
      },
      (code) => ({ ok: false, code }),
    );
  }

  async function delegate(participant: string, message: DelegateMessage): Promise<ClassAnswer> {
    switch (message.kind) {
      case 'debrief':
      case 'survey':
      case 'cloud':
      case 'outcome':
        return asked(participant, message);
      default:
        return ordered(participant, message);
    }
  }

  /** What may be known of the participant's own table once it is over. */
  async function asked(participant: string, message: AfterQuestion): Promise<ClassAnswer> {
    let sitting: Sitting | undefined;
    const answer = await after(async () => {
      const { place } = scribe.books().roster.participants.get(participant) ?? {};
      await shelf?.take(place?.table);
      sitting = scribe.sittings().get(place?.table ?? '');
      if (!place || !sitting) return { ok: false, code: 'seat/none' };
      if (!isOver(sitting)) return { ok: false, code: 'table/not-over' };
      if (message.kind === 'debrief')
        return { ok: true, ...afterFor(sitting, place.as, historyIn(scenarios, sitting.game)) };
      return sitting.disclosed ? { ok: true } : { ok: false, code: 'cards/closed' };
    });
    if (message.kind === 'debrief' || !answer.ok || !sitting) return answer;
    // It takes a second or so: between its steps the class goes on.
    return lookedUp(message, await surveyed(sitting, historyIn(scenarios, sitting.game)));
  }

  async function ordered(participant: string, message: DelegateOrder): Promise<ClassAnswer> {
    return after(async () => {
      await shelf?.take(scribe.books().roster.participants.get(participant)?.place?.table);
      return scribe.onceOnly(`${participant}|${message.once}`, () => {
        const me = scribe.books().roster.participants.get(participant);
        const sitting = scribe.books().sittings.get(me?.place?.table ?? '');
        if (!me || !sitting) return failed({ code: 'seat/none' });
        return sitting.ok ? ordersOf(message, me, scribe.books().roster, sitting.value) : sitting;
      });
    });
  }

  async function desk(line: Line, order: ClassOrder): Promise<ClassAnswer> {
    return after(async () => {
      owed = true;
      const need = concernedBy(order);
      if (need === 'all') await shelf?.takeMore(Number.POSITIVE_INFINITY);
      else await shelf?.take(need);
      switch (order.kind) {
        case 'watch': {
          const { table, as } = order;
          line.watching = table === undefined ? undefined : { table, as: as ?? 'facilitator' };
          return { ok: true };
        }
        case 'log': {
          const sitting = scribe.sittings().get(order.table);
          return sitting
            ? { ok: true, log: { ...logOf(sitting), ...ownSource(sitting) } }
            : { ok: false, code: 'table/none' };
        }
        case 'record': {
          const sitting = scribe.sittings().get(order.table);
          if (!sitting) return { ok: false, code: 'table/none' };
          return { ok: true, ...recordOf(sitting, await store.read(order.table), ownSource(sitting)) };
        }
        case 'sides': {
          const sitting = scribe.sittings().get(order.table);
          if (!sitting) return { ok: false, code: 'table/none' };
          return { ok: true, sides: [...sitting.game.parties.keys()].map((seat) => sideOf(sitting, seat)) };
        }
        case 'sheets':
          return { ok: true, sheets: sheetsOf(scribe.books().roster) };
        case 'reissue':
          return reissue(order.participant);
        case 'scenario': {
          const game = gameFrom(order.source);
          if (!game.ok) return { ok: false, code: 'scenario/unsound', problems: game.fault };
          const scenario = game.value.scenario.id;
          const move = { kind: 'scenario', scenario, source: order.source } as const;
          return scribe.onceOnly(
            `teacher|${order.once}`,
            () => ok([teachers(move)]),
            () => ({ scenario }),
          );
        }
        default: {
          const standing = () => ({
            roster: scribe.books().roster,
            sittings: scribe.sittings(),
            tables: scribe.books().sittings.size + (shelf?.unread().length ?? 0),
          });
          return scribe.onceOnly(
            `teacher|${order.once}`,
            () => deskOrders(order, standing()),
            (table) => (order.kind === 'open' || order.kind === 'fork' ? { table } : {}),
          );
        }
      }
    });
  }

  /** The scenario's file, where it is none that ships: a log is good for nothing without. */
  function ownSource({ setup: { scenario } }: Sitting): { readonly source?: string } {
    const source = scribe.books().roster.scenarios.get(scenario);
    return source === undefined || source === shippedSource(scenarios, scenario) ? {} : { source };
  }

  async function reissue(participant: string): Promise<ClassAnswer> {
    if (!isThere(scribe.books().roster, participant)) return { ok: false, code: 'class/no-such-name' };
    const token = freshSecret();
    const done = await scribe.enter([teachers({ kind: 'device', participant, token: hashOf(token), alone: true })]);
    return done.ok ? { ok: true, token } : refusal(done.fault);
  }

  return {
    id,
    card: () => ({ class: id, title: scribe.books().roster.title, code: scribe.books().roster.code }),
    look: () => {
      const { roster } = scribe.books();
      const { title, free } = roster;
      return {
        ok: true,
        title,
        free,
        names: studentsOf(roster).map(({ name, pin }) => ({ name, taken: pin !== undefined })),
      };
    },
    holder: (token) => holderOf(scribe.books().roster, token),
    join,
    admit: (line) => {
      lines.add(line);
      void after(async () => {
        const { who } = line;
        if (who.kind === 'delegate')
          await shelf?.take(scribe.books().roster.participants.get(who.participant)?.place?.table);
        return { ok: true };
      });
    },
    leave: (line) => {
      if (lines.delete(line) && open) void after(async () => ({ ok: true }));
    },
    delegate,
    desk,
    tick: () => {
      if (!shelf || lines.size === 0) return;
      void after(async () => {
        idle.forget();
        return { ok: true };
      });
    },
    adjourn: async (why) => {
      await queue(
        async () => {
          open = false;
        },
        () => undefined,
      );
      if (why) for (const line of lines) line.send({ kind: 'over', code: why });
      for (const line of lines) vacate(line);
      lines.clear();
      await store.close();
    },
  };
}

const teachers = (move: ClassMove): Drafted => ({
  ...{ log: CLASS, actor: 'facilitator', by: 'teacher', audience: [] },
  move,
});
