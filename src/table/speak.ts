import type { ClauseId, OptionId, PartyId } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import { judge } from './judge.ts';
import { wordFault } from './legal-word.ts';
import { isSpeakable, isVisible } from './life.ts';
import type { Word } from './move.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { type Brings, deliver, markUsed, payBeyond } from './resolve-move.ts';
import { agree, bracket, reopen } from './settle.ts';
import type { Table } from './state.ts';

/** Seats whose words together reopen a settled clause. */
const VOICES_TO_REOPEN = 2;

/** A seat's word on the text takes effect, or lapses if it has become impossible. `before`: as the plenary opened. */
export function speak(p: Proceedings, before: Table, seat: PartyId, word: Word): void {
  const barred = barredNow(p, seat, word);
  if (barred) {
    const secret = barred[0]?.kind === 'red-line' || !isVisible(p.game, p.table, word.clause);
    tell(p, { kind: 'lapsed', audience: secret ? [seat] : 'all', by: seat, ...word, reasons: barred });
    return;
  }
  const paid = payBeyond(p, before, seat, word);
  markUsed(p, word.verb);
  if (word.verb === 'object') object(p, seat, word, paid);
  else standBehind(p, seat, word, paid);
}

function barredNow(p: Proceedings, seat: PartyId, word: Word): readonly Reason[] | undefined {
  const fault = wordFault(p.game, p.table, seat, word);
  if (fault) return [fault];
  const standing = judge(p.game, p.table, seat, word);
  return standing.kind === 'forbidden' ? standing.reasons : undefined;
}

function standBehind(p: Proceedings, seat: PartyId, word: Word & { readonly option: OptionId }, paid: Brings): void {
  const { clause, option } = word;
  if (!isVisible(p.game, p.table, clause)) reveal(p, clause, seat);
  const fresh = !p.table.tabled[clause]?.includes(option);
  tableOption(p, seat, clause, option);
  const said = tell(p, { kind: 'said', audience: 'all', by: seat, ...word });
  if (fresh) tell(p, { kind: 'bracketed', audience: 'all', by: seat, clause, option, cause: said });
  deliver(p, word.verb === 'propose' ? 'PROPOSED' : 'SUPPORTED', seat, word, 'all', said, paid);
  agree(p, clause, said);
}

function reveal(p: Proceedings, clause: ClauseId, seat: PartyId): void {
  change(p, { revealed: [...p.table.revealed, clause], raised: [...p.table.raised, clause] });
  tell(p, { kind: 'revealed', audience: 'all', by: seat, clause });
}

/** Moves a seat's public stand, and puts the option on the table if it was not there. */
export function tableOption(p: Proceedings, seat: PartyId, clause: ClauseId, option: OptionId): void {
  const { stands, tabled } = p.table;
  const there = tabled[clause] ?? [];
  change(p, {
    stands: { ...stands, [clause]: { ...stands[clause], [seat]: option } },
    ...(!there.includes(option) && { tabled: { ...tabled, [clause]: [...there, option] } }),
  });
  bracket(p, clause);
}

/** On an open clause it withdraws the seat's own stand; on a settled one it asks to reopen. */
function object(p: Proceedings, seat: PartyId, word: Word, paid: Brings): void {
  const { clause } = word;
  const open = isSpeakable(p.game, p.table, clause);
  const { [seat]: own, ...others } = p.table.stands[clause] ?? {};
  const said = tell(p, {
    kind: 'said',
    audience: 'all',
    by: seat,
    ...word,
    ...(open && own !== undefined && { option: own }),
  });
  if (open) {
    if (own !== undefined) change(p, { stands: { ...p.table.stands, [clause]: others } });
    deliver(p, 'OBJECTED', seat, word, 'all', said, paid);
    return;
  }
  const asking = [...(p.table.asks[clause] ?? []), seat];
  change(p, { asks: { ...p.table.asks, [clause]: asking } });
  tell(p, { kind: 'asked-to-reopen', audience: 'all', by: seat, clause, parties: asking, cause: said });
  deliver(p, 'OBJECTED', seat, word, 'all', said, paid);
  if (asking.length < VOICES_TO_REOPEN) return;
  change(p, { raised: [...p.table.raised, clause] });
  reopen(p, clause, said, 'settled');
}
