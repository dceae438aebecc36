import { chance } from '../ground/chance.ts';
import type { InstrumentId, PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { legalMoves } from '../table/legal.ts';
import type { Answer, Commit, Pen, Undertaking } from '../table/move.ts';
import type { Choice, Level, Mind, MindMove } from '../table/player.ts';
import type { Table } from '../table/state.ts';
import type { LegalMoves } from '../table/view.ts';
import type { Candidate } from './candidate.ts';
import { foreseen } from './foresight.ts';
import { gesturesOf, STILL } from './gesture.ts';
import { choiceOf } from './mind.ts';
import { offersOf, type Proposal } from './offer.ts';
import { pensOf } from './pen.ts';
import { contends, excludes } from './pledged.ts';
import { answersTo, carriageOf } from './reply.ts';
import { type Situation, situationOf } from './situation.ts';
import { choose } from './weigh.ts';
import { SILENCE, wordsOf } from './word.ts';

export interface Decided {
  readonly commit: Commit;
  readonly mind: Mind;
}

/**
 * A bot's commit for a seat that the table waits for, with its reasons. The same table, seat and level give the same
 * answer on every machine. Asks what the seat may do and know, its own section of the file, and nothing of other parties'
 * preferences, briefs or charts. Throws where the table waits for nobody.
 */
export function decide(game: Game, table: Table, seat: PartyId, level: Level): Decided {
  const s = situationOf(game, table, seat, level);
  const told: Choice[] = [];
  const commit = commitOf(s, told);
  return { commit, mind: { round: table.round, step: table.step, party: seat, chosen: told } };
}

function commitOf(s: Situation, told: Choice[]): Commit {
  const step = s.table.step;
  if (step === 'offers') return { kind: step, offers: offersMade(s, told) };
  const legal = legalMoves(s.game, s.table, s.seat);
  switch (step) {
    case 'carriage': {
      const carry: Record<string, boolean> = {};
      for (const offer of s.table.offers.filter((o) => legal.carriage.includes(o.id))) {
        const { id, from, to } = offer;
        const moveOf = (yes: boolean): MindMove => ({ kind: 'carriage', offer: id, from, to, carry: yes });
        carry[id] = pick(s, id, carriageOf(s, offer), told, moveOf);
      }
      return { kind: 'carriage', carry };
    }
    case 'replies':
    case 'counters':
      return { kind: step, answers: answered(s, legal, told) };
    case 'plenary': {
      const words = foreseen(s, wordsOf(s, legal.words), (word) => ({ kind: step, ...(word !== SILENCE && { word }) }));
      const word = pick(s, 'word', bearable(s, words), told, (w) => ({
        kind: 'word',
        ...(w !== SILENCE && { word: w }),
      }));
      const all = gesturesOf(s, legal.gestures, word === SILENCE ? undefined : word);
      const gestures = foreseen(s, all, (gesture) => ({ kind: step, ...(gesture !== STILL && { gesture }) }));
      const gesture = pick(s, 'gesture', bearable(s, gestures), told, (g) => ({
        kind: 'gesture',
        ...(g !== STILL && { gesture: g }),
      }));
      return { kind: 'plenary', ...(word !== SILENCE && { word }), ...(gesture !== STILL && { gesture }) };
    }
    case 'signing': {
      const pens: Record<InstrumentId, Pen> = {};
      for (const { text, choices } of pensOf(s, legal.pens)) {
        pens[text] = pick(s, text, choices, told, (pen) => ({ kind: 'pen', instrument: text, pen }));
      }
      return { kind: 'signing', pens };
    }
    case 'ended':
      throw new Error('the talks have ended: nobody decides');
  }
}

/** Points under the best from which on a word or gesture is out of the question, so that a promise is not broken by chance. */
const FAR = 120;

/** Chance chooses only among what is hardly worse than to say or do nothing, and not far from the best. */
function bearable<T>(s: Situation, candidates: readonly Candidate<T>[]): readonly Candidate<T>[] {
  const best = Math.max(...candidates.map((c) => c.score));
  const least = Math.max(-s.temper.slack, s.temper.models ? best - FAR : -s.temper.slack);
  return candidates.filter((c) => c.score >= least);
}

/** One of the candidates by doctrine × exp(score / λ), with its reasons noted. */
function pick<T>(
  s: Situation,
  purpose: string,
  candidates: readonly Candidate<T>[],
  told: Choice[],
  moveOf: (move: T) => MindMove,
  isRival: (chosen: T, other: T) => boolean = () => true,
): T {
  const draw = chance(s.table.seed, 'bot', s.seat, s.table.round, s.table.step, purpose);
  const open = candidates.filter((c) => c.barred === undefined);
  const chosen = open[choose(open, s.temper.lambda, draw)];
  if (!chosen) throw new Error(`no candidate for ${purpose}`);
  const rivals = candidates.filter((c) => c !== chosen && isRival(chosen.move, c.move));
  told.push(choiceOf(chosen, rivals, moveOf));
  return chosen.move;
}

const NOBODY = 'nobody';

function offersMade(s: Situation, told: Choice[]): readonly Proposal[] {
  const made: Proposal[] = [];
  let open = offersOf(s, s.game.scenario.order);
  for (let i = 0; i < s.temper.offers && open.length > 0; i++) {
    const none: Candidate<Proposal | typeof NOBODY> = { move: NOBODY, terms: {}, score: 0, leaning: 0 };
    const next = pick(s, `offer${i}`, [none, ...open], told, (o) => ({
      kind: 'offer',
      ...(o !== NOBODY && { offer: o }),
    }));
    if (next === NOBODY) break;
    made.push(next);
    open = open.filter(
      ({ move: { to, terms } }) =>
        to !== next.to && !excludes(next.terms.give, terms.give) && !contends(next.terms.want, terms.want),
    );
  }
  return made;
}

function answered(s: Situation, legal: LegalMoves, told: Choice[]): Record<string, Answer> {
  const answers: Record<string, Answer> = {};
  const promised: Undertaking[] = [];
  for (const may of legal.answers) {
    const offer = s.table.offers.find((o) => o.id === may.offer);
    if (!offer) continue;
    const { id, from, terms } = offer;
    const choices = answersTo(s, offer, may, promised);
    const moveOf = (a: Answer): MindMove => ({ kind: 'answer', offer: id, from, terms, answer: a });
    const answer = pick(s, id, choices, told, moveOf, (a, b) => a.kind !== 'decline' || b.kind === 'accept');
    if (answer.kind === 'accept') promised.push(terms.want);
    if (answer.kind === 'counter') promised.push(answer.terms.give);
    answers[id] = answer;
  }
  return answers;
}
