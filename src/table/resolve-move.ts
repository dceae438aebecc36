import type { ChartEventName } from '../scenario/chart-event.ts';
import type { Deltas, PartyId, Verb } from '../scenario/model.ts';
import type { Named } from './deltas.ts';
import type { Candidate } from './judge.ts';
import { judge, moveBy } from './judge.ts';
import { broughtBy, usedName } from './legal-verb.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { type Raised, raise } from './raise.ts';
import type { Table } from './state.ts';

export type Brings = readonly { readonly deltas: Deltas; readonly named: Named }[];

/**
 * What a seat pays for a move past its instructions, judged on the table as it was when the seat could see it:
 * later words of the same step must not change a price that was agreed to. Told to that seat alone.
 */
export function payBeyond(p: Proceedings, before: Table, seat: PartyId, move: Candidate): Brings {
  const standing = judge(p.game, before, seat, move);
  if (standing.kind !== 'beyond') return [];
  const { verb, by: _, ...details } = move;
  tell(p, { kind: 'beyond-instructions', audience: [seat], by: seat, verb, ...details, reasons: standing.reasons });
  return [{ deltas: standing.price, named: { self: seat, by: seat } }];
}

/** What a public or private move does to pressures of itself. */
function bringing(p: Proceedings, seat: PartyId, move: Candidate, paid: Brings): Brings {
  const brought = broughtBy(p.game.verbs.get(move.verb), move.choice);
  if (brought.length === 0) return paid;
  const named = { self: seat, by: seat, to: move.to };
  return [...brought.map((deltas) => ({ deltas, named })), ...paid];
}

/** Lets the charts hear of a move that was made, with everything that it brings. */
export function deliver(
  p: Proceedings,
  name: ChartEventName,
  seat: PartyId,
  move: Candidate,
  audience: Raised['audience'],
  cause: number,
  paid: Brings,
): void {
  raise(p, { name, event: moveBy(seat, move), audience, cause, brings: bringing(p, seat, move, paid) });
}

export function markUsed(p: Proceedings, verb: Verb, choice?: string): void {
  const { used } = p.table;
  const chosen = choice === undefined ? undefined : usedName(verb, choice);
  if (used.includes(verb) && (chosen === undefined || used.includes(chosen))) return;
  const fresh = [verb, ...(chosen === undefined ? [] : [chosen])].filter((name) => !used.includes(name));
  change(p, { used: [...used, ...fresh] });
}
