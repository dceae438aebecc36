import { ABSENT } from '../scenario/model.ts';
import type { Gesture, Undertaking, Word } from '../table/move.ts';
import type { MindTerms } from '../table/player.ts';
import type { Possible } from '../table/view.ts';
import { overAbsent } from './brief.ts';
import { type Candidate, candidate } from './candidate.ts';
import { aimsOf } from './change.ts';
import { promiseOf } from './clause-chance.ts';
import { leaningOf } from './leaning.ts';
import { dueNow, isForSale, isWithheld } from './pledged.ts';
import type { Situation } from './situation.ts';
import { contradiction, habit } from './tact.ts';
import { textBalance } from './text-worth.ts';

export const STILL = 'still';

/** Points by which a gesture that is for sale has to be better to be given away. */
const HELD_BACK = 140;

/** No gesture and every gesture that its instructions leave the seat, scored beside the word that it has chosen. */
export function gesturesOf(
  s: Situation,
  possible: readonly Possible<Gesture>[],
  word?: Word,
): readonly Candidate<Gesture | typeof STILL>[] {
  const candidates: Candidate<Gesture | typeof STILL>[] = [candidate(STILL, {}, 0)];
  for (const { move, standing } of possible) {
    if (standing.kind === 'forbidden') continue;
    if (standing.kind === 'beyond' && s.temper.daresFor === undefined) continue;
    const deed: Undertaking = { kind: 'gesture', gesture: move, round: s.table.round };
    const due = dueNow(s, deed);
    const terms = {
      aims: aimsOf(s, move, s.seat, standing),
      pledge: due ? s.temper.ownWord : 0,
      'held-back': !due && (isForSale(s, deed) || isWithheld(s, deed)) ? -HELD_BACK : 0,
      habit: due || !s.temper.models ? 0 : habit(s, move),
      contradicts: due || !s.temper.models ? 0 : contradiction(s, move, word),
      ...course(s, move),
    };
    const scored = candidate(move, terms, leaningOf(s, move));
    if (standing.kind === 'beyond' && scored.score < (s.temper.daresFor ?? 0)) continue;
    candidates.push(scored);
  }
  return candidates;
}

/** What a gesture does to the course of the talks, beyond pressures. */
function course(s: Situation, gesture: Gesture): MindTerms {
  switch (gesture.verb) {
    case 'walk-out':
      return { 'word-lost': -20 - 25 * (s.left - 1) };
    case 'return':
      return { 'word-back': 20 + 25 * (s.left - 1) };
    case 'take-up':
      return { agenda: gesture.clause === undefined ? 0 : agenda(s, gesture.clause) };
    case 'suspend':
    case 'call-to-sign':
      return ending(s, gesture.verb);
    default:
      return {};
  }
}

/** What the chair gains by putting a clause up again: the best promise left in it, or a loss taken back. */
function agenda(s: Situation, clause: string): number {
  let gain = -12;
  for (const text of s.brief.texts[clause] ?? []) {
    const life = s.table.lives[text.id]?.[clause];
    if (life?.status === 'agreed') gain -= Math.trunc((overAbsent(s.brief, clause, life.option ?? ABSENT) * 40) / 100);
  }
  const scheduled = s.game.scenario.rounds[s.table.round]?.decide.includes(clause) ?? false;
  if (scheduled) return gain - 10;
  const best = s.brief.ranked[clause]?.[0] ?? ABSENT;
  return gain + Math.max(0, Math.trunc(promiseOf(s, clause, best) / 2));
}

/** Ending the talks now, against what may still come. */
function ending(s: Situation, verb: 'suspend' | 'call-to-sign'): MindTerms {
  const { texts, none } = textBalance(s);
  const open = s.brief.party.preference.aspiration;
  if (verb === 'suspend') {
    const support = s.seat === s.game.scenario.chair ? 100 : 25;
    return { course: Math.trunc(((none - texts) * support) / 200) - 40 - 20 * s.left };
  }
  return { course: Math.trunc((texts - none) / 4) - Math.max(0, Math.trunc((open - texts) / 6)) - 15 * (s.left - 1) };
}
