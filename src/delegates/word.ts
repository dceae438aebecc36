import { ABSENT } from '../scenario/model.ts';
import type { Word } from '../table/move.ts';
import type { MindTerms } from '../table/player.ts';
import type { Possible } from '../table/view.ts';
import { standOf } from './assent.ts';
import { overAbsent, rankOf } from './brief.ts';
import { type Candidate, candidate } from './candidate.ts';
import { aimsOf } from './change.ts';
import { promiseOf, stepsAllowed } from './clause-chance.ts';
import { leaningOf } from './leaning.ts';
import { dueNow } from './pledged.ts';
import type { Situation } from './situation.ts';

export const SILENCE = 'silence';

/** Points against stepping over to others who may be stepping over here. */
const CROSSING = 80;

/** Silence and every word that its instructions leave the seat, scored. */
export function wordsOf(
  s: Situation,
  possible: readonly Possible<Word>[],
): readonly Candidate<Word | typeof SILENCE>[] {
  const candidates: Candidate<Word | typeof SILENCE>[] = [candidate(SILENCE, {}, 0)];
  for (const { move, standing } of possible) {
    if (standing.kind === 'forbidden') continue;
    if (standing.kind === 'beyond' && s.temper.daresFor === undefined) continue;
    const scored = candidate(move, termsOf(s, move, standing), leaningOf(s, move));
    if (standing.kind === 'beyond' && scored.score < (s.temper.daresFor ?? 0)) continue;
    candidates.push(scored);
  }
  return candidates;
}

function termsOf(s: Situation, word: Word, standing: Possible<Word>['standing']): MindTerms {
  const aims = aimsOf(s, word, s.seat, standing);
  const stand = standOf(s, word.clause, s.seat);
  if (word.verb === 'object') return { ...objection(s, word.clause, stand), aims };
  const due = dueNow(s, { kind: 'support', clause: word.clause, option: word.option, round: s.table.round });
  const gain = promiseOf(s, word.clause, word.option) - promiseOf(s, word.clause, stand);
  return {
    gain: stand === word.option ? 0 : gain,
    concession: concession(s, word.clause, word.option),
    crossing: !due && s.temper.models && crosses(s, word.clause, stand, word.option) ? -CROSSING : 0,
    pledge: due ? s.temper.ownWord : 0,
    listens: stand === word.option ? 0 : listening(s, word.clause, word.option),
    repeats: stand === word.option ? -6 : 0,
    emptiness: word.option === ABSENT ? -8 : 0,
    aims,
  };
}

/** Against giving more ground than the others have given; nothing for a seat that only follows its own gain. */
function concession(s: Situation, clause: string, option: string): number {
  if (!s.temper.concedes) return 0;
  const past = rankOf(s.brief, clause, option) - stepsAllowed(s, clause);
  return past <= 0
    ? 0
    : -past * (12 + Math.floor((s.brief.worth[clause]?.[s.brief.ranked[clause]?.[0] ?? ABSENT] ?? 0) / 20));
}

/**
 * Whether the seat would leave its wording for that of others who are as likely to leave theirs. The fewer go over to the
 * more; of two as many, whoever speaks first goes in odd rounds and whoever speaks last in even ones.
 */
function crosses(s: Situation, clause: string, stand: string, option: string): boolean {
  if (stand === ABSENT || stand === option) return false;
  const { order } = s.game.scenario;
  const there = order.filter((p) => p !== s.seat && s.brief.needed[clause]?.has(p) && standOf(s, clause, p) === option);
  const [first] = there;
  if (first === undefined) return false;
  const here = order.filter((p) => standOf(s, clause, p) === stand && (p === s.seat || s.brief.needed[clause]?.has(p)));
  if (here.length !== there.length) return here.length > there.length;
  const speaksFirst = order.indexOf(s.seat) < order.indexOf(first);
  return speaksFirst === (s.table.round % 2 === 0);
}

function listening(s: Situation, clause: string, option: string): number {
  let sum = 0;
  for (const [party, ear] of Object.entries(s.brief.party.doctrine.listens)) {
    if (standOf(s, clause, party) === option) sum += 3 * ear;
  }
  return s.temper.models ? sum : 0;
}

/** An objection frees a seat from its own stand, or with another's word reopens what was settled. */
function objection(s: Situation, clause: string, stand: string): MindTerms {
  const others = (s.table.asks[clause] ?? []).some((p) => p !== s.seat);
  let settled = 0;
  let reopens = 0;
  for (const text of s.brief.texts[clause] ?? []) {
    const life = s.table.lives[text.id]?.[clause];
    if (life?.status !== 'agreed' && life?.status !== 'reserved') continue;
    settled += 1;
    const now = life.status === 'agreed' ? overAbsent(s.brief, clause, life.option ?? ABSENT) : 0;
    const hope =
      s.left > 1 ? Math.max(0, promiseOf(s, clause, s.brief.ranked[clause]?.[0] ?? ABSENT, undefined, true)) : 0;
    reopens = Math.max(reopens, Math.trunc(((hope - now) * (others ? 80 : 16)) / 100));
  }
  const pledged = s.table.pledges.some(
    (p) => p.state === 'open' && p.by === s.seat && p.what.kind === 'support' && p.what.clause === clause,
  );
  return {
    reopens,
    frees: settled === 0 ? -promiseOf(s, clause, stand) : 0,
    pledge: pledged ? -60 : 0,
    discord: -10,
  };
}
