import type { PartyId, VerbUse } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import { type Game, partyOf } from './game.ts';
import { against, conditionFault, type Knowing, usedName, verbFault } from './legal-verb.ts';
import { isVisible } from './life.ts';
import type { Gesture } from './move.ts';
import { onFile, placesOf, RETURN_ONLY } from './on-file.ts';
import { sameGesture } from './same-act.ts';
import type { Table } from './state.ts';

/** The chair may put so many clauses up for the next round. */
const TAKEN_UP_AT_MOST = 2;

const isLastRound = (game: Game, table: Table): boolean => table.round >= game.scenario.rounds.length;

/** Why the rules do not let a seat make this gesture now; its own red lines are not asked. */
export function gestureFault(
  game: Game,
  table: Table,
  seat: PartyId,
  gesture: Gesture,
  knowing: Knowing = 'all',
): Reason | undefined {
  const out = table.seats[seat] === 'out';
  if (gesture.verb === 'return') return returnFault(game, out, gesture);
  if (out) return against('seat/out', [seat]);
  return gestureFaultOfAnybody(game, table, seat, gesture, knowing);
}

/** As {@link gestureFault}, whether the seat is in the room or not. */
export function gestureFaultOfAnybody(
  game: Game,
  table: Table,
  seat: PartyId,
  gesture: Gesture,
  knowing: Knowing = 'all',
): Reason | undefined {
  const use = game.verbs.get(gesture.verb);
  if (!use || (knowing === 'public' && isSecret(use, gesture))) return against('verb/not-here');
  return (
    shapeFault(use, seat, gesture) ??
    choiceFault(game, table, seat, use, gesture, knowing) ??
    ownRuleFault(game, table, seat, gesture) ??
    (use.onceEach && hasMade(table, seat, gesture) ? against('verb/used') : undefined) ??
    verbFault(game, table, seat, gesture, knowing)
  );
}

/** Whether this seat has made the gesture before, to the same addressee. */
const hasMade = (table: Table, seat: PartyId, gesture: Gesture): boolean =>
  table.gestures.some((made) => made.by === seat && sameGesture(made.gesture, gesture));

/** Whether only those who may make it know of it. */
export const isSecret = (use: VerbUse, gesture: Gesture): boolean =>
  use.secret || (use.choices?.some((c) => c.secret && c.id === gesture.choice) ?? false);

/** `return` comes with `walk-out`, to anybody who is out. */
function returnFault(game: Game, out: boolean, gesture: Gesture): Reason | undefined {
  if (!game.verbs.has('walk-out') && !game.verbs.has('return')) return against('verb/not-here');
  if (!out) return against('gesture/not-out');
  const { verb: _, ...rest } = gesture;
  return Object.keys(rest).length > 0 ? against('gesture/too-much') : undefined;
}

/** The gesture names what its verb needs and nothing else. */
function shapeFault(use: VerbUse, seat: PartyId, gesture: Gesture): Reason | undefined {
  if (use.to ? gesture.to === undefined : gesture.to !== undefined) return against('gesture/addressee');
  if (gesture.to !== undefined && (gesture.to === seat || !use.to?.includes(gesture.to))) {
    return against('gesture/addressee');
  }
  if ((use.choices !== undefined) !== (gesture.choice !== undefined)) return against('gesture/choice');
  if ((use.verb === 'change-venue') !== (gesture.place !== undefined)) return against('gesture/place');
  if ((use.verb === 'take-up') !== (gesture.clause !== undefined)) return against('gesture/clause');
  return undefined;
}

function choiceFault(
  game: Game,
  table: Table,
  seat: PartyId,
  use: VerbUse,
  gesture: Gesture,
  knowing: Knowing,
): Reason | undefined {
  if (gesture.choice === undefined) return undefined;
  const choice = use.choices?.find((c) => c.id === gesture.choice);
  if (!choice) return against('gesture/choice');
  if (choice.by && !choice.by.includes(seat)) return against('verb/not-yours');
  if (choice.once && table.used.includes(usedName(use.verb, choice.id))) return against('verb/used');
  if (choice.onceEach && hasMade(table, seat, gesture)) return against('verb/used');
  return conditionFault(game, table, seat, gesture, choice.if, knowing);
}

function ownRuleFault(game: Game, table: Table, seat: PartyId, gesture: Gesture): Reason | undefined {
  const chair = game.scenario.chair === seat;
  switch (gesture.verb) {
    case 'change-venue':
      if (gesture.place === undefined || !placesOf(game).includes(gesture.place)) return against('gesture/place');
      return gesture.place === table.venue ? against('gesture/already-there') : undefined;
    case 'withdraw-as-host':
      if (!chair && partyOf(game, seat).role !== 'host') return against('verb/not-yours');
      return table.seats[seat] === 'withdrawn' ? against('gesture/already-withdrawn') : undefined;
    case 'take-up':
      if (!chair) return against('verb/not-yours');
      if (isLastRound(game, table)) return against('gesture/last-round');
      if (gesture.clause === undefined || !game.clauses.has(gesture.clause)) return against('gesture/clause');
      if (!isVisible(game, table, gesture.clause)) return against('gesture/clause');
      if (table.next.includes(gesture.clause)) return against('gesture/already-taken-up');
      return table.next.length >= TAKEN_UP_AT_MOST ? against('gesture/enough-taken-up') : undefined;
    case 'call-to-sign':
      if (!chair) return against('verb/not-yours');
      if (table.round === 1) return against('gesture/first-round');
      if (isLastRound(game, table)) return against('gesture/last-round');
      return table.signingCalled ? against('gesture/already-called') : undefined;
    default:
      return undefined;
  }
}

/** The gestures that a seat may make now. */
export const gesturesOf = (game: Game, table: Table, seat: PartyId, knowing: Knowing = 'all'): readonly Gesture[] =>
  gesturesToTry(game, table, seat).filter((one) => gestureFault(game, table, seat, one, knowing) === undefined);

/** Among which the gestures that a seat may make now are to be found. */
export const gesturesToTry = (game: Game, table: Table, seat: PartyId): readonly Gesture[] =>
  table.seats[seat] === 'out' ? RETURN_ONLY : (onFile(game).gestures.get(seat) ?? []);
