import type { Draw } from '../ground/chance.ts';
import type { Openings } from './draw-commit.ts';
import type { LegalMoves, Standing } from './view.ts';

type Partner = LegalMoves['offers'][number];

const allowed = <T extends { readonly standing: Standing }>(list: readonly T[]): readonly T[] =>
  list.filter((one) => one.standing.kind !== 'forbidden');

const pick = <T>(list: readonly T[], draw: Draw): T | undefined =>
  list.length === 0 ? undefined : list[draw(list.length)];

/** The same openings read off a list of legal moves. `partnerFor`: the partner whose offer that is, where it may be countered. */
export const openingsIn = (legal: LegalMoves, partnerFor: (offer: string) => Partner | undefined): Openings => ({
  offer: (draw) => offer(pick(legal.offers, draw), draw),
  carriage: () => legal.carriage,
  answers: () =>
    legal.answers.map((one) => ({
      offer: one.offer,
      mayAccept: () => one.standing.kind !== 'forbidden',
      counter: (draw) => (one.mayCounter ? offer(partnerFor(one.offer), draw)?.terms : undefined),
    })),
  word: (draw) => pick(allowed(legal.words), draw)?.move,
  gesture: (draw) => pick(allowed(legal.gestures), draw)?.move,
  pens: () =>
    legal.pens.map(({ instrument, sign, signers }) => ({ instrument, maySign: sign.kind !== 'forbidden', signers })),
});

function offer(partner: Partner | undefined, draw: Draw) {
  const give = partner && pick(allowed(partner.give), draw)?.move;
  const want = partner && pick(partner.want, draw);
  return partner && give && want && { to: partner.to, terms: { give, want } };
}
