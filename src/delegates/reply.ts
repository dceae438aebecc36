import type { Answer, Undertaking } from '../table/move.ts';
import type { MindBar, MindTerms } from '../table/player.ts';
import type { Offer } from '../table/state.ts';
import type { LegalMoves, Standing } from '../table/view.ts';
import { type Candidate, candidate } from './candidate.ts';
import { costOfDeed, esteemOf, worthOfDeed } from './deed-worth.ts';
import { groundOf } from './ground.ts';
import { leaningOf } from './leaning.ts';
import { counterTo } from './offer.ts';
import { changesPlaces, excludes, isTaken } from './pledged.ts';
import { doubtOf, relianceOn } from './record.ts';
import { coolnessTo, grudgeAgainst, isSecured } from './regard.ts';
import type { Situation } from './situation.ts';
import { isSoldShort } from './sold-short.ts';

/** An offer that brings this much is taken or left, not haggled over. */
const CONTENT = 25;

/**
 * The three answers to one offer, scored: what it brings, if it is kept, against what it asks. Accepting is always there,
 * to explain a refusal. `promised`: what the seat binds itself to in the same breath.
 */
export function answersTo(
  s: Situation,
  offer: Offer,
  may: LegalMoves['answers'][number],
  promised: readonly Undertaking[],
): readonly Candidate<Answer>[] {
  const { from } = offer;
  const { give, want } = offer.terms;
  const ear = 2 * (s.brief.party.doctrine.listens[from] ?? 0);
  const promise = worthOfDeed(s, from, give);
  const gets = Math.trunc((promise * relianceOn(s, from)) / 100);
  const terms = {
    gets,
    gives: -costOfDeed(s, want, may.standing),
    esteem: esteemOf(s, from),
    record: grudgeAgainst(s, from),
    listens: s.temper.models ? ear : 0,
    coolness: coolnessTo(s, from),
    caution: -4,
  };
  const leaning = leaningOf(s, { verb: 'accept', to: from });
  const accept = candidate<Answer>({ kind: 'accept' }, terms, leaning, barOf(s, offer, may.standing, promised));
  const ground = groundOf(accept, doubtOf(s, from, promise));
  const declining: Answer = { kind: 'decline', ...(ground && { ground }) };
  const decline = candidate(declining, {}, leaningOf(s, { verb: 'decline', to: from }));
  if (!may.mayCounter || (accept.barred === undefined && accept.score >= CONTENT)) return [decline, accept];
  const other = counterTo(s, offer, promised);
  if (!other) return [decline, accept];
  const half: MindTerms = Object.fromEntries(
    Object.entries(other.terms).map(([term, points]) => [term, Math.trunc(points / 2)]),
  );
  const answer: Answer = { kind: 'counter', terms: other.move.terms };
  return [decline, accept, candidate(answer, half, leaningOf(s, { verb: 'counter', to: from }))];
}

function barOf(
  s: Situation,
  { from, terms }: Offer,
  standing: Standing,
  promised: readonly Undertaking[],
): MindBar | undefined {
  if (standing.kind === 'forbidden') return 'red-line';
  if (standing.kind === 'beyond') return 'instructions';
  if (!isSecured(s, from, { give: terms.want, want: terms.give })) return 'unsecured';
  if (isTaken(s, terms.want) || changesPlaces(s, from, terms.want)) return 'promised';
  if (promised.some((other) => excludes(other, terms.want))) return 'promised';
  return isSoldShort(s, { give: terms.want, want: terms.give }) ? 'sold-short' : undefined;
}

/** Whether a go-between carries an offer: what its two halves would be worth to itself, and its doctrine. */
export function carriageOf(s: Situation, offer: Offer): readonly Candidate<boolean>[] {
  const stake = worthOfDeed(s, offer.from, offer.terms.give) + worthOfDeed(s, offer.to, offer.terms.want);
  return [
    candidate(true, { stake: Math.trunc(stake / 2), office: 40 }, leaningOf(s, { verb: 'carry', to: offer.to })),
    candidate(false, {}, leaningOf(s, { verb: 'hold', to: offer.to })),
  ];
}
