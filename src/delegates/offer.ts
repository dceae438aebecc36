import { ABSENT, type PartyId } from '../scenario/model.ts';
import { judge } from '../table/judge.ts';
import { offerFault, termsFault } from '../table/legal-offer.ts';
import { deedOf, undertakingFault } from '../table/legal-undertaking.ts';
import { isSpeakable } from '../table/life.ts';
import type { Terms, Undertaking } from '../table/move.ts';
import { signersOf } from '../table/pens.ts';
import { type Candidate, candidate } from './candidate.ts';
import { costOfDeed, esteemOf, seemsCost, seemsWorth, worthOfDeed } from './deed-worth.ts';
import { favoursOf, tradedBy } from './favour.ts';
import { leaningOf } from './leaning.ts';
import type { Situation } from './situation.ts';

export interface Proposal {
  readonly to: PartyId;
  readonly terms: Terms;
}

const KEPT = 85;
/** How many of the best deeds on either side are put together. */
const WIDTH = 3;
/** A deed that costs more than this is not offered. */
const DEAREST = 90;

interface Rated {
  readonly deed: Undertaking;
  /** To this seat. */
  readonly own: number;
  /** To the other, as it seems. */
  readonly theirs: number;
}

/** The clauses on which a word can be given now. */
const speakable = (s: Situation): readonly string[] =>
  s.game.scenario.clauses.map((c) => c.id).filter((clause) => isSpeakable(s.game, s.table, clause));

function words(s: Situation, clauses: readonly string[]): readonly Undertaking[] {
  return clauses.flatMap((clause) =>
    Object.keys(s.index.option[clause] ?? {})
      .filter((option) => option !== ABSENT)
      .map((option): Undertaking => ({ kind: 'support', clause, option, round: s.table.round })),
  );
}

const signatures = (s: Situation, by: PartyId): readonly Undertaking[] =>
  s.left > 2
    ? []
    : s.game.scenario.instruments
        .filter((i) => signersOf(s.game, i.id).includes(by))
        .map((i): Undertaking => ({ kind: 'sign', instrument: i.id }));

/** The few best that the one who would do them can undertake now, as far as anybody may know. */
function best(s: Situation, rated: readonly Rated[], by: PartyId): readonly Rated[] {
  const found: Rated[] = [];
  for (const one of [...rated].sort((a, b) => b.own + b.theirs - a.own - a.theirs)) {
    if (found.length >= WIDTH) break;
    if (undertakingFault(s.game, s.table, by, one.deed)) continue;
    if (by === s.seat && judge(s.game, s.table, by, deedOf(s.game, s.table, by, one.deed)).kind !== 'within') continue;
    found.push(one);
  }
  return found;
}

interface Giving {
  readonly deed: Undertaking;
  readonly own: number;
}

function givings(s: Situation, open: readonly Undertaking[]): readonly Giving[] {
  const gestures = tradedBy(s.game, s.seat).map(
    (gesture): Undertaking => ({ kind: 'gesture', gesture, round: s.table.round }),
  );
  return [...open, ...gestures, ...signatures(s, s.seat)]
    .map((deed) => ({ deed, own: -costOfDeed(s, deed) }))
    .filter((g) => g.own >= -DEAREST);
}

function wantings(s: Situation, by: PartyId, open: readonly Undertaking[]): readonly Rated[] {
  const gestures = favoursOf(s.game, s.brief, by).map(
    (gesture): Undertaking => ({ kind: 'gesture', gesture, round: s.table.round }),
  );
  const needed = open.filter((deed) => deed.kind === 'support' && s.brief.needed[deed.clause]?.has(by));
  return [...needed, ...gestures, ...signatures(s, by)]
    .map((deed) => ({ deed, own: worthOfDeed(s, by, deed), theirs: 0 }))
    .filter((r) => r.own > 0)
    .map((r) => ({ ...r, theirs: -seemsCost(s, by, r.deed) }));
}

/** One party cannot stand behind two wordings, nor is a trade one where both do what either would do alone. */
const clash = (give: Undertaking, want: Undertaking): boolean =>
  give.kind === 'support' && want.kind === 'support' && give.clause === want.clause && give.option !== want.option;

/** Offers worth making, by own gain × the chance that the other accepts. */
export function offersOf(s: Situation, counterparts: readonly PartyId[]): readonly Candidate<Proposal>[] {
  const open = words(s, speakable(s));
  let gives: readonly Giving[] | undefined;
  const found: Candidate<Proposal>[] = [];
  for (const to of counterparts) {
    if (to === s.seat || offerFault(s.game, s.table, s.seat, to)) continue;
    if (judge(s.game, s.table, s.seat, { verb: 'offer', to }).kind !== 'within') continue;
    const wants = best(s, wantings(s, to, open), to);
    if (wants.length === 0) continue;
    gives ??= givings(s, open);
    const rated = gives.map(({ deed, own }) => ({ deed, own, theirs: seemsWorth(s, to, deed) }));
    for (const mine of best(s, rated, s.seat)) {
      for (const yours of wants) {
        if (clash(mine.deed, yours.deed)) continue;
        if (termsFault(s.game, s.table, s.seat, to, { give: mine.deed, want: yours.deed })) continue;
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
  const odds = s.temper.models ? chance : 50;
  const terms = {
    trade: Math.trunc((net * odds) / 100),
    esteem: Math.trunc((esteemOf(s, to) * odds) / 100),
    trouble: -3,
  };
  return candidate({ to, terms: { give: mine.deed, want: yours.deed } }, terms, leaningOf(s, { verb: 'offer', to }));
}

/** The counter-offer to make in place of a plain answer: its best terms with the one who asked. */
export function counterTo(s: Situation, from: PartyId): Candidate<Proposal> | undefined {
  let top: Candidate<Proposal> | undefined;
  for (const one of offersOf(s, [from])) if (top === undefined || one.score > top.score) top = one;
  return top;
}
