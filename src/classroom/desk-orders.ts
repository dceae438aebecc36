import { failed, ok, type Result, unreachable } from '../ground/result.ts';
import type { PartyId } from '../scenario/model.ts';
import type { Fault } from '../table/fault.ts';
import { RULES_VERSION } from '../table/log.ts';
import { FACILITATOR } from '../table/move.ts';
import { modelOf } from '../table/replay.ts';
import { type DeskMessage, EVERYBODY, PUBLIC } from '../wire/class-message.ts';
import { firstText } from '../wire/one-text.ts';
import { CLASS, type ClassMove, type Drafted, type Setup, type TableMove } from './entry.ts';
import { gameFrom } from './library.ts';
import { toldApart } from './likeness.ts';
import { freshId, isThere, named, nextId, PROJECTOR, placedAt, type Roster, studentsOf } from './roster.ts';
import { isOver, type Sitting } from './sitting.ts';

/** The teacher's messages that enter something in a log of an open class. */
export type Order =
  Extract<DeskMessage, { readonly once: string }> extends infer M
    ? M extends { readonly kind: 'found' | 'scenario' }
      ? never
      : M
    : never;

/** What the teacher asks of one class. */
export type ClassOrder =
  | Order
  | Extract<DeskMessage, { kind: 'watch' | 'log' | 'reissue' | 'record' | 'sides' | 'sheets' }>
  | { readonly kind: 'scenario'; readonly once: string; readonly source: string };

/** The table that has to be read before it can be done; undefined: none. */
export function concernedBy(order: ClassOrder): string | 'all' | undefined {
  switch (order.kind) {
    case 'reissue':
    case 'sheets':
    case 'scenario':
    case 'seating':
    case 'enlist':
    case 'rename':
    case 'dismiss':
    case 'open':
      return undefined;
    case 'watch':
    case 'place':
    case 'log':
    case 'record':
    case 'sides':
    case 'bot':
    case 'fork':
    case 'rewind':
      return order.table;
    // Whether another table is still at the same scenario.
    case 'disclose':
    case 'renegotiate':
      return 'all';
    case 'begin':
    case 'set':
    case 'pause':
    case 'go-on':
    case 'extend':
    case 'advance':
    case 'inject':
    case 'write':
    case 'close':
    case 'settle':
      return order.table ?? 'all';
    default:
      return unreachable(order);
  }
}

/** The class as it is when an order comes. */
export interface Standing {
  readonly roster: Roster;
  /** All tables that can be read and, where an order concerns one, perhaps only that. */
  readonly sittings: ReadonlyMap<string, Sitting>;
  /** How many tables there have been. */
  readonly tables: number;
}

const inClass = (move: ClassMove): Drafted => ({ log: CLASS, actor: FACILITATOR, by: 'teacher', audience: [], move });
const at = (log: string, move: TableMove, audience: Drafted['audience'] = 'all'): Drafted => ({
  ...{ log, actor: FACILITATOR, by: 'teacher', audience },
  move,
});
const nothing = (code: string) => failed({ code });

/**
 * What an order enters; without a table, at each table that it can concern. Faults: `class/no-such-name` (participant),
 * `class/no-such-scenario`, `table/none`, `table/no-such-seat`, `table/closed`, `seat/full`, `table/nothing-to-do`,
 * `seat/unasked` (whom the teacher does not want seated, or has seated), `table/nobody-placed` (to begin wherever somebody is),
 * `cards/others-play` (another table is still at the same scenario),
 * and the rules' own.
 */
export function deskOrders(order: Order, standing: Standing): Result<readonly Drafted[], Fault> {
  const { roster, sittings } = standing;
  switch (order.kind) {
    case 'enlist': {
      const fresh = toldApart(order.names).filter((name) => !named(roster, name));
      return ok(fresh.map((name, i) => inClass({ kind: 'enlisted', participant: freshId(roster, i), name })));
    }
    case 'rename': {
      const { participant, name } = order;
      const other = named(roster, name);
      if (other && other.id !== participant) return nothing('class/name-taken');
      return isListed(roster, participant)
        ? ok([inClass({ kind: 'renamed', participant, name })])
        : nothing('class/no-such-name');
    }
    case 'dismiss': {
      const { participant } = order;
      return isListed(roster, participant)
        ? ok([inClass({ kind: 'dismissed', participant })])
        : nothing('class/no-such-name');
    }
    case 'open':
      return opened(order, standing);
    case 'place':
      return placed(order, standing);
    case 'seating':
      return ok([inClass({ kind: 'seating', newcomers: order.newcomers })]);
    case 'begin':
      return beginning(order.table, standing);
    case 'set':
      return each(
        order.table,
        standing,
        (s) => !s.closed && s.table.step !== 'ended',
        (s) => [
          at(s.id, { kind: 'set', pace: order.seconds, absent: order.absent, level: order.level }),
          // What would not have begun does not go on: a bot takes the seat, or the table waits without a pause.
          ...(pausesForSeat(s) && order.absent.policy !== 'pause' ? [at(s.id, { kind: 'resumed' })] : []),
        ],
      );
    case 'bot': {
      const sitting = sittings.get(order.table);
      if (!sitting) return nothing('table/none');
      const { seat, level } = order;
      if (!sitting.game.parties.has(seat)) return nothing('table/no-such-seat');
      if (!sitting.begun || sitting.closed || (level === undefined && !sitting.bots[seat]))
        return nothing('table/nothing-to-do');
      return ok([
        at(order.table, level === undefined ? { kind: 'person', seat } : { kind: 'bot', seat, level, absent: false }),
      ]);
    }
    case 'pause':
      return each(order.table, standing, isOn, (s) => [at(s.id, { kind: 'paused', why: FACILITATOR })]);
    case 'go-on':
      return each(
        order.table,
        standing,
        (s) => isOn(s) && s.clock.pause !== undefined,
        (s) => [
          ...freeSeats(roster, s).map((seat) => at(s.id, { kind: 'bot', seat, level: s.setup.level, absent: false })),
          at(s.id, { kind: 'resumed', ...(s.clock.pause?.why === EVERYBODY && { without: EVERYBODY }) }),
        ],
      );
    case 'extend':
      return each(order.table, standing, isOn, (s) => [at(s.id, { kind: 'extended', seconds: order.seconds })]);
    case 'advance':
      return each(order.table, standing, isOn, (s) => [at(s.id, { kind: 'expire' })]);
    case 'inject':
      return each(order.table, standing, isOn, (s) => [at(s.id, { kind: 'inject', inject: order.inject })]);
    case 'write': {
      const { to, title, text, french } = order;
      const known = (s: Sitting): boolean => to.every((one) => one === PUBLIC || s.game.parties.has(one));
      const letter = { kind: 'wrote', ...(title !== undefined && { title }), text, ...(french && { french }) } as const;
      return each(order.table, standing, known, (s) => [at(s.id, letter, to.length === 0 ? 'all' : to)]);
    }
    case 'rewind':
      return each(
        order.table,
        standing,
        // Whoever has seen the others' cards can't play on as if not.
        (s) => s.begun && !s.closed && !s.disclosed && order.to <= s.entries.length,
        (s) => [at(s.id, { kind: 'rewind', to: order.to })],
      );
    case 'fork':
      return forked(order, standing);
    case 'close':
      return each(
        order.table,
        standing,
        (s) => !s.closed,
        (s) => [at(s.id, { kind: 'closed' })],
      );
    case 'disclose':
      return disclosing(order.table, standing, (s) => (s.disclosed ? [] : [at(s.id, { kind: 'disclosed' })]));
    case 'renegotiate':
      return disclosing(order.table, standing, (s) =>
        // What a table has found so far is not swept away by asking all for it once more.
        s.redraft?.until !== undefined
          ? []
          : [
              ...(s.disclosed ? [] : [at(s.id, { kind: 'disclosed' })]),
              at(s.id, { kind: 'redrafting', seconds: order.seconds, text: firstText(s.game, s.table) }),
            ],
      );
    case 'settle':
      return each(
        order.table,
        standing,
        (s) => s.redraft?.until !== undefined,
        (s) => [at(s.id, { kind: 'redraft-ended' })],
      );
    default:
      return unreachable(order);
  }
}

/** A spare table waits until somebody is placed there, or until it is begun by itself: its bots would play to the end at once. */
function beginning(table: string | undefined, standing: Standing): Result<readonly Drafted[], Fault> {
  const { roster, sittings } = standing;
  const waits = (s: Sitting): boolean => !s.begun && !s.closed;
  const somebodyAt = ({ id }: Sitting): boolean =>
    [...roster.participants.values()].some((one) => one.id !== PROJECTOR && one.place?.table === id);
  const all = [...sittings.values()];
  if (table === undefined && all.some(waits) && !all.some((s) => waits(s) && somebodyAt(s)))
    return nothing('table/nobody-placed');
  return each(
    table,
    standing,
    (s) => waits(s) && (table !== undefined || somebodyAt(s)),
    (s) => [at(s.id, { kind: 'begun', bots: freeSeats(roster, s) })],
  );
}

/** Only of tables that are over, and while nobody plays what would be told, or sits where it will be played. */
function disclosing(
  table: string | undefined,
  standing: Standing,
  enter: (sitting: Sitting) => readonly Drafted[],
): Result<readonly Drafted[], Fault> {
  const all = [...standing.sittings.values()];
  const isTaken = ({ id, game }: Sitting): boolean =>
    [...game.parties.keys()].some((seat) => placedAt(standing.roster, id, seat).length > 0);
  const played = new Set(
    all.filter((s) => !s.closed && !isOver(s) && (s.begun || isTaken(s))).map((s) => s.setup.scenario),
  );
  const one = table === undefined ? undefined : standing.sittings.get(table);
  if (one && isOver(one) && played.has(one.setup.scenario)) return nothing('cards/others-play');
  return each(table, standing, (s) => isOver(s) && !played.has(s.setup.scenario) && enter(s).length > 0, enter);
}

const isListed = (roster: Roster, participant: string): boolean =>
  studentsOf(roster).some(({ id }) => id === participant);

const isOn = ({ begun, closed, table }: Sitting): boolean => begun && !closed && table.step !== 'ended';

const pausesForSeat = ({ clock: { pause } }: Sitting): boolean =>
  pause !== undefined && pause.why !== FACILITATOR && pause.why !== EVERYBODY;

/** Seats that neither people nor a bot hold. */
const freeSeats = (roster: Roster, { id, game, bots }: Sitting): readonly PartyId[] =>
  [...game.parties.keys()].filter((seat) => !bots[seat] && placedAt(roster, id, seat).length === 0);

function each(
  table: string | undefined,
  { sittings }: Standing,
  concerns: (sitting: Sitting) => boolean,
  enter: (sitting: Sitting) => readonly Drafted[],
): Result<readonly Drafted[], Fault> {
  const one = table === undefined ? undefined : sittings.get(table);
  if (table !== undefined && !one) return nothing('table/none');
  const meant = (one ? [one] : [...sittings.values()]).filter(concerns);
  return meant.length === 0 ? nothing(one?.closed ? 'table/closed' : 'table/nothing-to-do') : ok(meant.flatMap(enter));
}

function opened(
  order: Extract<Order, { kind: 'open' }>,
  { roster, tables }: Standing,
): Result<readonly Drafted[], Fault> {
  const source = roster.scenarios.get(order.scenario);
  const game = source === undefined ? undefined : gameFrom(source);
  if (!game?.ok) return failed({ code: 'class/no-such-scenario', detail: order.scenario });
  const { scenario, seconds, absent, level, seed } = order;
  const setup: Setup = {
    scenario,
    rules: RULES_VERSION,
    model: modelOf(game.value),
    seed,
    pace: seconds,
    absent,
    level,
  };
  return ok([at(nextId('t', tables), { kind: 'opened', setup })]);
}

function placed(
  order: Extract<Order, { kind: 'place' }>,
  { roster, sittings }: Standing,
): Result<readonly Drafted[], Fault> {
  const { participant, table, as = PUBLIC, unasked = false } = order;
  if (!isThere(roster, participant)) return nothing('class/no-such-name');
  const one = roster.participants.get(participant);
  // Another desk may have heard of it later than the teacher said it, or have seated this one already.
  if (unasked && (!roster.seatsNewcomers || one?.place || one?.stood)) return nothing('seat/unasked');
  if (table === undefined) return ok([inClass({ kind: 'placed', participant })]);
  const sitting = sittings.get(table);
  if (!sitting) return nothing('table/none');
  const seat = sitting.game.parties.has(as);
  if (as !== PUBLIC && (!seat || participant === PROJECTOR)) return nothing('table/no-such-seat');
  const others = placedAt(roster, table, as).filter(({ id }) => id !== participant);
  if (seat && others.length > 1) return nothing('seat/full');
  return ok([
    inClass({ kind: 'placed', participant, place: { table, as } }),
    ...(seat && sitting.bots[as] && !sitting.closed ? [at(table, { kind: 'person', seat: as })] : []),
  ]);
}

function forked(
  { table, to }: Extract<Order, { kind: 'fork' }>,
  { sittings, tables }: Standing,
): Result<readonly Drafted[], Fault> {
  const from = sittings.get(table);
  if (!from) return nothing('table/none');
  if (!from.begun || to > from.entries.length) return nothing('table/nothing-to-do');
  const id = nextId('t', tables);
  return ok([
    at(id, { kind: 'opened', setup: { ...from.setup, origin: { table, to } } }),
    at(id, { kind: 'begun', bots: [] }),
    ...from.entries.slice(0, to).map(
      ({ actor, move }): Drafted => ({
        ...{ log: id, actor, by: 'fork', audience: actor === FACILITATOR ? 'all' : [actor] },
        move,
      }),
    ),
    at(id, { kind: 'paused', why: FACILITATOR }),
  ]);
}
