import type { Deltas, PartyId } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import { judge } from './judge.ts';
import { gestureFault, gestureFaultOfAnybody } from './legal-gesture.ts';
import { deedOf } from './legal-undertaking.ts';
import { against } from './legal-verb.ts';
import { wordFaultOfAnybody } from './legal-word.ts';
import type { Commit, Undertaking } from './move.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { raise } from './raise.ts';
import { sameGesture } from './same-act.ts';
import type { Offer, Pledge, Table } from './state.ts';

/**
 * Where a scenario has pressures of these names, words kept and broken move them: `trust`, what the promisee holds towards
 * the promiser, and `home`, since whose word is worth nothing abroad has to answer for it to those who sent it.
 */
const KEPT: Deltas = { 'trust.to.by': 1 };
const BROKEN: Deltas = { 'trust.to.by': -2, 'home.by': -1 };

/** An accepted offer is two pledges. */
export function pledge(p: Proceedings, { id, from, to, terms }: Offer): void {
  const two: readonly Pledge[] = [
    { id: `${id}-give`, by: from, to, what: terms.give, offer: id, state: 'open' },
    { id: `${id}-want`, by: to, to: from, what: terms.want, offer: id, state: 'open' },
  ];
  change(p, { pledges: [...p.table.pledges, ...two] });
}

/** Settles what a pledge came to; the word given moves charts and trust of the two. */
export function settlePledge(
  p: Proceedings,
  { id, by, to, what, offer }: Pledge,
  state: 'kept' | 'broken' | 'void',
  reason?: Reason,
): void {
  change(p, { pledges: p.table.pledges.map((one) => (one.id === id ? { ...one, state } : one)) });
  const kind = state === 'void' ? 'voided' : state;
  const audience = [by, to];
  const cause = tell(p, { kind, audience, by, to, what, offer, ...(reason && { reasons: [reason] }) });
  if (state === 'void') return;
  const name = state === 'kept' ? 'KEPT' : 'BROKEN';
  const brings = [{ deltas: state === 'kept' ? KEPT : BROKEN, named: { self: by, by, to } }];
  raise(p, { name, event: { by, to }, audience, cause, brings });
}

/**
 * Judges open pledges at the end of a plenary. `before` is the table as the plenary opened, when what was sealed was
 * possible or not. Kept as soon as the move was committed, even if it lapsed; broken or void once its round is over.
 */
export function judgePledges(p: Proceedings, before: Table): void {
  for (const one of p.table.pledges) {
    if (one.state !== 'open' || one.what.kind === 'sign') continue;
    if (committed(before.sealed[one.by], one.what) || standsTrue(p.table, one.by, one.what)) {
      settlePledge(p, one, 'kept');
    } else if (one.what.round <= before.round) {
      const reason = impossible(p, before, one);
      settlePledge(p, one, reason ? 'void' : 'broken', reason);
    }
  }
  freeTheCheated(p);
}

/** Whose half of a bargain is still to come need not do it once the other half was broken. */
function freeTheCheated(p: Proceedings): void {
  for (const one of p.table.pledges) {
    if (one.state !== 'open') continue;
    const isBroken = p.table.pledges.some(({ offer, by, state }) => {
      return offer === one.offer && by === one.to && state === 'broken';
    });
    if (isBroken) settlePledge(p, one, 'void', against('pledge/other-half-broken'));
  }
}

function committed(commit: Commit | undefined, what: Undertaking): boolean {
  if (commit?.kind !== 'plenary') return false;
  if (what.kind === 'gesture') return commit.gesture !== undefined && sameGesture(commit.gesture, what.gesture);
  const { word } = commit;
  if (what.kind !== 'support' || !word || word.verb === 'object') return false;
  return word.clause === what.clause && word.option === what.option;
}

const standsTrue = (table: Table, by: PartyId, what: Undertaking): boolean =>
  what.kind === 'support' && table.stands[what.clause]?.[by] === what.option;

/** Why it could not have been done. A seat that left the room by itself is not excused by that. */
function impossible(p: Proceedings, before: Table, { by, what }: Pledge): Reason | undefined {
  const deed = deedOf(p.game, before, by, what);
  const fault =
    what.kind === 'support'
      ? wordFaultOfAnybody(p.game, before, by, { ...what, verb: deed.verb === 'support' ? 'support' : 'propose' })
      : what.kind === 'gesture'
        ? what.gesture.verb === 'return'
          ? gestureFault(p.game, before, by, what.gesture)
          : gestureFaultOfAnybody(p.game, before, by, what.gesture)
        : undefined;
  if (fault) return fault;
  const standing = judge(p.game, before, by, deed);
  return standing.kind === 'forbidden' ? standing.reasons[0] : undefined;
}

/** What nobody can do any more once the game is over is void. */
export function voidOpenPledges(p: Proceedings): void {
  for (const one of p.table.pledges) {
    if (one.state === 'open') settlePledge(p, one, 'void', against('pledge/too-late'));
  }
}
