import { unreachable } from '../../../../ground/result.ts';
import type { Answer, Commit, Control, Terms } from '../../../../table/move.ts';
import type { Names } from '../../../words/names.ts';

/** One act of a move in cells; what it has not is absent. */
export interface Act {
  readonly act: string;
  readonly to?: string;
  readonly clause?: string;
  readonly option?: string;
  readonly detail?: string;
  readonly gives?: string;
  readonly wants?: string;
}

/** The acts of a move, each by itself; a commit without any is `silent`. */
export function actsOf(move: Commit | Control, names: Names, round: number): readonly Act[] {
  const terms = ({ give, want }: Terms) => ({
    gives: names.undertaking(give, round),
    wants: names.undertaking(want, round),
  });
  const answered = ([offer, answer]: [string, Answer]): Act => ({
    act: answer.kind,
    detail: offer,
    ...(answer.kind === 'counter' && terms(answer.terms)),
  });
  const acts = ((): readonly Act[] => {
    switch (move.kind) {
      case 'offers':
        return move.offers.map((offer) => ({ act: 'offer', to: offer.to, ...terms(offer.terms) }));
      case 'carriage':
        return Object.entries(move.carry).map(([offer, carries]) => ({
          act: carries ? 'carry' : 'hold',
          detail: offer,
        }));
      case 'replies':
      case 'counters':
        return Object.entries(move.answers).map(answered);
      case 'plenary': {
        const { word, gesture } = move;
        const { verb, to, clause, ...more } = gesture ?? {};
        return [
          ...(word ? [{ act: word.verb, clause: word.clause, ...('option' in word && { option: word.option }) }] : []),
          ...(verb
            ? [{ act: verb, ...(to && { to }), ...(clause && { clause }), detail: Object.values(more).join(' ') }]
            : []),
        ];
      }
      case 'signing':
        return Object.entries(move.pens).map(([text, pen]) => ({
          act: pen.kind,
          detail: text,
          ...(pen.kind === 'sign' && pen.with && { wants: names.parties(pen.with) }),
        }));
      case 'expire':
        return [{ act: 'expire' }];
      case 'inject':
        return [{ act: 'inject', detail: move.inject }];
      case 'rewind':
        return [{ act: 'rewind', detail: String(move.to) }];
      default:
        return unreachable(move);
    }
  })();
  return acts.length > 0 ? acts : [{ act: 'silent' }];
}
