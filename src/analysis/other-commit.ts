import type { InstrumentId, PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { wordFor } from '../table/legal-word.ts';
import type { Commit, Undertaking } from '../table/move.ts';
import type { Table } from '../table/state.ts';
import type { Moment } from './recall.ts';

/** What a seat had sealed, or sealed with this entry. */
export function commitIn({ before, entry }: Moment, seat: PartyId): Commit | undefined {
  const own = before.sealed[seat];
  if (own) return own;
  const { move } = entry;
  if (entry.actor !== seat || move.kind === 'expire' || move.kind === 'inject' || move.kind === 'rewind')
    return undefined;
  return move;
}

/** The same moment with another commit of one seat. */
export function withCommit(moment: Moment, seat: PartyId, commit: Commit): Moment {
  if (moment.entry.actor === seat) return { ...moment, entry: { actor: seat, move: commit } };
  const sealed: Table['sealed'] = { ...moment.before.sealed, [seat]: commit };
  return { ...moment, before: { ...moment.before, sealed } };
}

/** The same moment, in which the seat does what it undertook; undefined where this is not the step for it. */
export function withDeed(game: Game, moment: Moment, seat: PartyId, what: Undertaking): Moment | undefined {
  const { step } = moment.before;
  const was = commitIn(moment, seat);
  if (what.kind === 'sign') {
    if (step !== 'signing') return undefined;
    const pens = was?.kind === 'signing' ? was.pens : {};
    return withCommit(moment, seat, { kind: 'signing', pens: { ...pens, [what.instrument]: { kind: 'sign' } } });
  }
  if (step !== 'plenary') return undefined;
  const plenary = was?.kind === 'plenary' ? was : { kind: 'plenary' as const };
  const deed =
    what.kind === 'gesture'
      ? { gesture: what.gesture }
      : { word: wordFor(game, moment.before, seat, what.clause, what.option) };
  return withCommit(moment, seat, { ...plenary, ...deed });
}

/** The same moment, in which the seat leaves its word or its gesture unsaid. */
export function withoutDeed(moment: Moment, seat: PartyId, which: 'word' | 'gesture'): Moment | undefined {
  const was = commitIn(moment, seat);
  if (was?.kind !== 'plenary' || !was[which]) return undefined;
  const { word, gesture } = was;
  const left = which === 'word' ? gesture && { gesture } : word && { word };
  return withCommit(moment, seat, { kind: 'plenary', ...left });
}

/** The same moment, in which the seat does not sign. */
export function withoutPen(moment: Moment, seat: PartyId, instrument: InstrumentId): Moment {
  const was = commitIn(moment, seat);
  const pens = was?.kind === 'signing' ? was.pens : {};
  return withCommit(moment, seat, { kind: 'signing', pens: { ...pens, [instrument]: { kind: 'refuse' } } });
}
