import { ABSENT, type PartyId } from '../scenario/model.ts';
import { judge } from '../table/judge.ts';
import { offerFault, termsFault } from '../table/legal-offer.ts';
import { deedOf, undertakingFault } from '../table/legal-undertaking.ts';
import { isSpeakable } from '../table/life.ts';
import type { Terms, Undertaking } from '../table/move.ts';
import { signersOf } from '../table/pens.ts';
import { sameAct } from '../table/same-act.ts';
import type { Offer } from '../table/state.ts';
import { type Candidate, candidate } from './candidate.ts';
import { costOfDeed, esteemOf, worthOfDeed } from './deed-worth.ts';
import { favoursOf, tradedBy } from './favour.ts';
import { leaningOf } from './leaning.ts';
import { asksElsewhere, changesPlaces, excludes, isOwed, isTaken, sameTerms } from './pledged.ts';
import { relianceOn } from './record.ts';
import { coolnessTo, grudgeAgainst, isSecured, regardFor } from './regard.ts';
import { seemsCost, seemsWorth } from './seeming.ts';
import type { Situation } from './situation.ts';
import { isSoldShort } from './sold-short.ts';

export interface Proposal {
  readonly to: PartyId;
  readonly terms: Terms;
}

/** How many of the best deeds on either side are put together. */
const WIDTH = 3;
/** A deed that costs more than this is not offered. */
const DEAREST = 90;
/** What is left, in percent, of an offer whose terms were turned down before. */
const SECOND_TIME = 15;
const INSISTENCE = 12;

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

/** The clauses that the file puts up in the next round. */
const upNext = (s: Situation): readonly string[] => s.game.scenario.rounds[s.table.round]?.decide ?? [];

function words(s: Situation, clauses: readonly string[], round: number): readonly Undertaking[] {
  return clauses.flatMap((clause) =>
    Object.keys(s.index.option[clause] ?? {})
      .filter((option) => option !== ABSENT)
      .map((option): Undertaking => ({ kind: 'support', clause, option, round })),
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

/** What the seat could give in this round, or in the one after to whoever has to go first. */
function givings(s: Situation, when: 'now' | 'next'): readonly Giving[] {
  const round = when === 'now' ? s.table.round : s.table.round + 1;
  const open = words(s, when === 'now' ? speakable(s) : upNext(s), round);
  const gestures = tradedBy(s.game, s.seat).map((gesture): Undertaking => ({ kind: 'gesture', gesture, round }));
  return [...open, ...gestures, ...signatures(s, s.seat)]
    .filter((deed) => !isOwed(s, deed) && !isTaken(s, deed))
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

/** A word for a word on one clause only swaps the two seats' places, or is no trade; nor is a signature for the same text's. */
const isNoTrade = (give: Undertaking, want: Undertaking): boolean =>
  (give.kind === 'support' && want.kind === 'support' && give.clause === want.clause) || sameAct(give, want);

/** Whether the seat has put these terms to the other before and was turned down, or waits for an answer. */
const wasPut = (s: Situation, to: PartyId, terms: Terms, when: 'now' | 'before'): boolean =>
  (when === 'now' ? s.table.offers : s.table.refused).some(
    (o) => o.from === s.seat && o.to === to && o.state !== 'accepted' && sameTerms(o.terms, terms),
  );

/** Offers worth making, by own gain × the chance that the other accepts. */
export function offersOf(s: Situation, counterparts: readonly PartyId[]): readonly Candidate<Proposal>[] {
  const open = words(s, speakable(s), s.table.round);
  const giving: Partial<Record<'now' | 'next', readonly Giving[]>> = {};
  const found: Candidate<Proposal>[] = [];
  for (const to of counterparts) {
    if (to === s.seat || offerFault(s.game, s.table, s.seat, to)) continue;
    if (judge(s.game, s.table, s.seat, { verb: 'offer', to }).kind !== 'within') continue;
    const regard = regardFor(s, to);
    if (regard === 'done') continue;
    const wants = best(s, wantings(s, to, open), to);
    if (wants.length === 0) continue;
    const when = regard === 'wary' ? 'next' : 'now';
    giving[when] ??= givings(s, when);
    const rated = giving[when]
      .map(({ deed, own }) => ({ deed, own, theirs: seemsWorth(s, to, deed) }))
      .filter(({ deed, theirs }) => theirs > 0 && !changesPlaces(s, to, deed));
    for (const mine of best(s, rated, s.seat)) {
      for (const yours of wants) {
        const terms = { give: mine.deed, want: yours.deed };
        if (isNoTrade(mine.deed, yours.deed) || isSoldShort(s, terms) || wasPut(s, to, terms, 'now')) continue;
        if (!isSecured(s, to, terms) || asksElsewhere(s, yours.deed)) continue;
        if (termsFault(s.game, s.table, s.seat, to, terms)) continue;
        const scored = scoreOf(s, to, mine, yours);
        if (scored.score > 0) found.push(scored);
      }
    }
  }
  return found;
}

function scoreOf(s: Situation, to: PartyId, mine: Rated, yours: Rated): Candidate<Proposal> {
  const chance = Math.max(5, Math.min(95, 50 + mine.theirs + yours.theirs));
  const odds = s.temper.models ? chance : 50;
  const net = Math.trunc((yours.own * relianceOn(s, to)) / 100) + mine.own;
  const terms = { give: mine.deed, want: yours.deed };
  const trade = Math.trunc((net * odds - forgone(s, mine) * (100 - odds)) / 100);
  const esteem = Math.trunc((esteemOf(s, to) * odds) / 100);
  const again = wasPut(s, to, terms, 'before');
  const lost = again ? INSISTENCE + Math.trunc((Math.max(0, trade + esteem) * (100 - SECOND_TIME)) / 100) : 0;
  const points = {
    trade,
    esteem,
    record: grudgeAgainst(s, to),
    'refused-before': -lost,
    coolness: coolnessTo(s, to),
    trouble: -3,
  };
  return candidate({ to, terms }, points, leaningOf(s, { verb: 'offer', to }));
}

/** What a seat denies itself if nobody buys: in the last round a gesture that was for sale is not made at all. */
const forgone = (s: Situation, { deed, own }: Rated): number =>
  deed.kind === 'gesture' && s.left <= 1 ? Math.max(0, own) : 0;

/** The counter-offer to make in place of a plain answer: its best terms with the one who asked, other than what was asked. */
export function counterTo(
  s: Situation,
  { from, terms }: Offer,
  promised: readonly Undertaking[],
): Candidate<Proposal> | undefined {
  let top: Candidate<Proposal> | undefined;
  for (const one of offersOf(s, [from])) {
    const { give, want } = one.move.terms;
    if (sameAct(give, terms.want) && sameAct(want, terms.give)) continue;
    if (promised.some((other) => excludes(other, give))) continue;
    if (top === undefined || one.score > top.score) top = one;
  }
  return top;
}
