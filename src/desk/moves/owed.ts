import type { Gesture, Undertaking, Word } from '../../table/move.ts';
import { sameAct } from '../../table/same-act.ts';
import type { Pledge } from '../../table/state.ts';
import type { Possible } from '../../table/view.ts';
import type { Seated } from '../host.ts';

/** A word that this seat has given and not kept yet, with the move that would keep it now, if one is open. */
export interface Debt {
  readonly pledge: Pledge;
  readonly due: 'now' | 'later';
  readonly word?: Possible<Word>;
  readonly gesture?: Possible<Gesture>;
}

/** What the seat owes, that of this round first. Signatures are owed at the signing. */
export function debtsOf({ view, seat }: Seated): readonly Debt[] {
  const { words = [], gestures = [] } = view.own?.legal ?? {};
  return view.pledges
    .filter((p) => p.by === seat && p.state === 'open')
    .flatMap((pledge): Debt[] => {
      const { what } = pledge;
      if (what.kind === 'sign') return [];
      const word = words.find((w) => w.standing.kind !== 'forbidden' && keeps(w.move, what));
      const gesture = gestures.find((g) => g.standing.kind !== 'forbidden' && keeps(g.move, what));
      const due = what.round <= view.round ? 'now' : 'later';
      return [{ pledge, due, ...(word && { word }), ...(gesture && { gesture }) }];
    })
    .toSorted((a, b) => Number(a.due === 'later') - Number(b.due === 'later'));
}

/** Whom a word or gesture is promised to. */
export const promisedTo = (t: Seated, move: Word | Gesture): readonly string[] =>
  t.view.pledges.filter((p) => p.by === t.seat && p.state === 'open' && keeps(move, p.what)).map((p) => p.to);

/** Whether the move is what was promised. */
export function keeps(move: Word | Gesture, what: Undertaking): boolean {
  if (move.verb === 'object') return false;
  const { round } = what.kind === 'sign' ? { round: 0 } : what;
  const act: Undertaking =
    'option' in move
      ? { kind: 'support', clause: move.clause, option: move.option, round }
      : { kind: 'gesture', gesture: move, round };
  return sameAct(act, what);
}
