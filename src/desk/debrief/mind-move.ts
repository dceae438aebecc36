import { unreachable } from '../../ground/result.ts';
import type { MindMove } from '../../table/player.ts';
import type { Names } from '../words/names.ts';
import { quoted, say } from '../words/say.ts';

/** A move that a delegation weighed, as an infinitive. */
export const mindMove = (move: MindMove, names: Names, round: number): string => quoted(textOf(move, names, round));

function textOf(move: MindMove, names: Names, round: number): string {
  switch (move.kind) {
    case 'word': {
      const { word } = move;
      if (!word) return say('mind.silent');
      const clause = names.clause(word.clause);
      if (word.verb === 'object') return say('mind.said.object', { clause });
      return say(`mind.said.${word.verb}`, { option: names.option(word.clause, word.option), clause });
    }
    case 'gesture':
      return move.gesture ? say('mind.gesture', { gesture: names.gesture(move.gesture) }) : say('mind.still');
    case 'offer': {
      const { offer } = move;
      if (!offer) return say('mind.no-offer');
      return say('mind.offer', { to: names.party(offer.to), ...names.terms(offer.terms, round) });
    }
    case 'answer': {
      const { answer, from } = move;
      const terms = answer.kind === 'counter' ? answer.terms : move.terms;
      return say(`mind.${answer.kind}`, { from: names.party(from), ...names.terms(terms, round) });
    }
    case 'carriage':
      return say(move.carry ? 'mind.carry' : 'mind.hold', { from: names.party(move.from), to: names.party(move.to) });
    case 'pen': {
      const { pen } = move;
      const instrument = names.instrument(move.instrument);
      if (pen.kind === 'refuse') return say('mind.refuse', { instrument });
      if (pen.with) return say('mind.sign.with', { instrument, parties: names.parties(pen.with) });
      if (pen.without) return say('mind.sign.without', { instrument, parties: names.parties(pen.without) });
      return say('mind.sign', { instrument });
    }
    default:
      return unreachable(move);
  }
}
