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

/** The three answers to one offer, scored: what it brings, if it is kept, against what it asks. */
export function answersTo(
  s: Situation,
  offer: Offer,
  may: LegalMoves['answers'][number],
): readonly Candidate<Answer>[] {
  const { give, want } = offer.terms;
  const choices: Candidate<Answer>[] = [
    candidate({ kind: 'decline' }, {}, leaningOf(s, { verb: 'decline', to: offer.from })),
  ];
  const ear = 2 * (s.brief.party.doctrine.listens[offer.from] ?? 0);
  if (may.standing.kind === 'within') {
    const terms = {
      gets: Math.trunc((worthOfDeed(s, offer.from, give) * KEPT) / 100),
      gives: -costOfDeed(s, want, may.standing),
      esteem: esteemOf(s, offer.from),
      listens: s.temper.models ? ear : 0,
      caution: -4,
    };
    choices.push(candidate({ kind: 'accept' }, terms, leaningOf(s, { verb: 'accept', to: offer.from })));
  }
  if (may.mayCounter && (choices[1]?.score ?? 0) < CONTENT) {
    const other = counterTo(s, offer.from);
    if (other) {
      const answer: Answer = { kind: 'counter', terms: other.move.terms };
      const half = Object.fromEntries(
        Object.entries(other.terms).map(([name, points]) => [name, Math.trunc(points / 2)]),
      );
      choices.push(candidate(answer, half, leaningOf(s, { verb: 'counter', to: offer.from })));
    }
  }
  return choices;
}

/** Whether a go-between carries an offer: what its two halves would be worth to itself, and its doctrine. */
export function carriageOf(s: Situation, offer: Offer): readonly Candidate<boolean>[] {
  const stake = worthOfDeed(s, offer.from, offer.terms.give) + worthOfDeed(s, offer.to, offer.terms.want);
  return [
    candidate(true, { stake: Math.trunc(stake / 2), office: 40 }, leaningOf(s, { verb: 'carry', to: offer.to })),
    candidate(false, {}, leaningOf(s, { verb: 'hold', to: offer.to })),
  ];
}
