import type { Answer } from '../table/move.ts';
import type { Offer } from '../table/state.ts';
import type { LegalMoves } from '../table/view.ts';
import { type Candidate, candidate } from './candidate.ts';
import { costOfDeed, esteemOf, worthOfDeed } from './deed-worth.ts';
import { leaningOf } from './leaning.ts';
import { counterTo } from './offer.ts';
import type { Situation } from './situation.ts';

const KEPT = 80;
/** An offer that brings this much is taken or left, not haggled over. */
const CONTENT = 25;

const BARS = { within: undefined, beyond: 'instructions', forbidden: 'red-line' } as const;

/** The three answers to one offer, scored: what it brings, if it is kept, against what it asks. Accepting is always there, to explain a refusal. */
export function answersTo(
  s: Situation,
  offer: Offer,
  may: LegalMoves['answers'][number],
): readonly Candidate<Answer>[] {
  const { give, want } = offer.terms;
  const decline = candidate<Answer>({ kind: 'decline' }, {}, leaningOf(s, { verb: 'decline', to: offer.from }));
  const ear = 2 * (s.brief.party.doctrine.listens[offer.from] ?? 0);
  const terms = {
    gets: Math.trunc((worthOfDeed(s, offer.from, give) * KEPT) / 100),
    gives: -costOfDeed(s, want, may.standing),
    esteem: esteemOf(s, offer.from),
    listens: s.temper.models ? ear : 0,
    caution: -4,
  };
  const leaning = leaningOf(s, { verb: 'accept', to: offer.from });
  const accept = candidate<Answer>({ kind: 'accept' }, terms, leaning, BARS[may.standing.kind]);
  if (!may.mayCounter || (accept.barred === undefined && accept.score >= CONTENT)) return [decline, accept];
  const other = counterTo(s, offer.from);
  if (!other) return [decline, accept];
  const { trade = 0, esteem = 0, trouble = 0 } = other.terms;
  const half = { trade: Math.trunc(trade / 2), esteem: Math.trunc(esteem / 2), trouble: Math.trunc(trouble / 2) };
  const answer: Answer = { kind: 'counter', terms: other.move.terms };
  return [decline, accept, candidate(answer, half, leaningOf(s, { verb: 'counter', to: offer.from }))];
}

/** Whether a go-between carries an offer: what its two halves would be worth to itself, and its doctrine. */
export function carriageOf(s: Situation, offer: Offer): readonly Candidate<boolean>[] {
  const stake = worthOfDeed(s, offer.from, offer.terms.give) + worthOfDeed(s, offer.to, offer.terms.want);
  return [
    candidate(true, { stake: Math.trunc(stake / 2), office: 40 }, leaningOf(s, { verb: 'carry', to: offer.to })),
    candidate(false, {}, leaningOf(s, { verb: 'hold', to: offer.to })),
  ];
}
