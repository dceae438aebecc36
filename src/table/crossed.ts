import { toAnswer } from './legal-offer.ts';
import type { Answer, Undertaking } from './move.ts';
import { sameAct } from './same-act.ts';
import type { Offer, Table } from './state.ts';

/** Two papers that met on the way: each gives what the other asks. */
export type Crossed = readonly [Offer, Offer];

/** Offers that are on the table and wait for an answer. */
export const isOpenOffer = (table: Table, id: string): boolean =>
  table.offers.some((o) => o.id === id && (o.state === 'made' || o.state === 'carried'));

/** What was sealed in answer to an offer. */
export function answerTo(table: Table, { id, to }: Offer): Answer | undefined {
  const commit = table.sealed[to];
  if (commit?.kind !== 'replies' && commit?.kind !== 'counters') return undefined;
  return Object.hasOwn(commit.answers, id) ? commit.answers[id] : undefined;
}

/** Mirrored offers that both wait for an answer in this step, each in one pair at most. */
export function crossedOf(table: Table): readonly Crossed[] {
  const waiting = table.offers.filter((offer) => toAnswer(table, offer.to).includes(offer));
  const pairs: Crossed[] = [];
  for (const one of waiting) {
    const other = waiting.find((o) => o.from === one.to && o.to === one.from && mirrors(one, o));
    if (other && !pairs.flat().some((o) => o === one || o === other)) pairs.push([one, other]);
  }
  return pairs;
}

const mirrors = (one: Offer, other: Offer): boolean =>
  same(one.terms.give, other.terms.want) && same(one.terms.want, other.terms.give);

const same = (one: Undertaking, other: Undertaking): boolean =>
  sameAct(one, other) && (one.kind === 'sign' || other.kind === 'sign' || one.round === other.round);
