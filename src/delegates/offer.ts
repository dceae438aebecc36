import type { PartyId } from '../scenario/model.ts';
import { offersOf as possibleOffers } from '../table/legal-offer.ts';
import type { Terms, Undertaking } from '../table/move.ts';
import type { LegalMoves, Possible } from '../table/view.ts';
import { type Candidate, candidate } from './candidate.ts';
import { costOfDeed, seemsCost, seemsWorth, worthOfDeed } from './deed-worth.ts';
import { leaningOf } from './leaning.ts';
import type { Situation } from './situation.ts';

export interface Proposal {
  readonly to: PartyId;
  readonly terms: Terms;
}

const KEPT = 85;
/** How many of the best deeds on either side are put together. */
const WIDTH = 4;

interface Rated {
  readonly deed: Undertaking;
  /** To this seat. */
  readonly own: number;
  /** To the other, as it seems. */
  readonly theirs: number;
}

const best = (rated: readonly Rated[]): readonly Rated[] =>
  [...rated].sort((a, b) => b.own + b.theirs - a.own - a.theirs).slice(0, WIDTH);

const ratedGives = (s: Situation, to: PartyId, give: readonly Possible<Undertaking>[]): readonly Rated[] =>
  give
    .filter((p) => p.standing.kind === 'within')
    .map(({ move, standing }) => ({
      deed: move,
      own: -costOfDeed(s, move, standing),
      theirs: seemsWorth(s, to, move),
    }));

const ratedWants = (s: Situation, to: PartyId, want: readonly Undertaking[]): readonly Rated[] =>
  want
    .map((deed) => ({ deed, own: worthOfDeed(s, to, deed), theirs: -seemsCost(s, to, deed) }))
    .filter((r) => r.own > 0);

/** Two deeds of one round that are both words would ask for two words in one plenary, or be the same deed. */
const clash = (give: Undertaking, want: Undertaking): boolean =>
  give.kind === 'support' && want.kind === 'support' && give.clause === want.clause && give.option !== want.option;

/** Offers worth making, by own gain × the chance that the other accepts. */
export function offersOf(s: Situation, legal: LegalMoves['offers']): readonly Candidate<Proposal>[] {
  const found: Candidate<Proposal>[] = [];
  for (const { to, give, want } of legal) {
    const wants = best(ratedWants(s, to, want));
    if (wants.length === 0) continue;
    for (const mine of best(ratedGives(s, to, give))) {
      for (const yours of wants) {
        if (clash(mine.deed, yours.deed)) continue;
        const scored = scoreOf(s, to, mine, yours);
        if (scored.score > 0) found.push(scored);
      }
    }
  }
  return found;
}

function scoreOf(s: Situation, to: PartyId, mine: Rated, yours: Rated): Candidate<Proposal> {
  const chance = Math.max(5, Math.min(95, 50 + mine.theirs + yours.theirs));
  const net = Math.trunc((yours.own * KEPT) / 100) + mine.own;
  const terms = { trade: Math.trunc((net * (s.temper.models ? chance : 50)) / 100), trouble: -3 };
  return candidate({ to, terms: { give: mine.deed, want: yours.deed } }, terms, leaningOf(s, { verb: 'offer', to }));
}

/** The counter-offer to make in place of a plain answer: its best terms with the one who asked. */
export function counterTo(s: Situation, from: PartyId): Candidate<Proposal> | undefined {
  const there = possibleOffers(s.game, s.table, s.seat).filter((o) => o.to === from);
  let top: Candidate<Proposal> | undefined;
  for (const one of offersOf(s, there)) if (top === undefined || one.score > top.score) top = one;
  return top;
}
