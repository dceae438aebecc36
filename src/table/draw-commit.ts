import type { Draw } from '../ground/chance.ts';
import type { Answer, Commit, Pen, Terms } from './move.ts';
import type { TableStep } from './state.ts';
import type { LegalMoves, Standing } from './view.ts';

type Partner = LegalMoves['offers'][number];

const allowed = <T extends { readonly standing: Standing }>(list: readonly T[]): readonly T[] =>
  list.filter((one) => one.standing.kind !== 'forbidden');

const pick = <T>(list: readonly T[], draw: Draw): T | undefined =>
  list.length === 0 ? undefined : list[draw(list.length)];

/**
 * Any commit among the legal moves of a seat. Often silent, sometimes everything at once. `counterTo`: with what terms
 * an offer that waits for an answer may be countered. Throws once the game has ended.
 */
export function drawCommit(
  step: TableStep,
  legal: LegalMoves,
  counterTo: (offer: string) => Partner | undefined,
  draw: Draw,
): Commit {
  switch (step) {
    case 'offers':
      return {
        kind: 'offers',
        offers: Array.from({ length: draw(3) }, () => offer(pick(legal.offers, draw), draw)).filter(
          (o) => o !== undefined,
        ),
      };
    case 'carriage':
      return { kind: 'carriage', carry: Object.fromEntries(legal.carriage.map((id) => [id, draw(4) > 0])) };
    case 'replies':
    case 'counters':
      return { kind: step, answers: Object.fromEntries(legal.answers.flatMap((one) => answer(one, counterTo, draw))) };
    case 'plenary': {
      const word = draw(5) === 0 ? undefined : pick(allowed(legal.words), draw)?.move;
      const gesture = draw(3) > 0 ? undefined : pick(allowed(legal.gestures), draw)?.move;
      return { kind: 'plenary', ...(word && { word }), ...(gesture && { gesture }) };
    }
    case 'signing':
      return { kind: 'signing', pens: Object.fromEntries(legal.pens.map((one) => [one.instrument, pen(one, draw)])) };
    case 'ended':
      throw new Error('nobody commits when the game has ended');
  }
}

function offer(partner: Partner | undefined, draw: Draw): { readonly to: string; readonly terms: Terms } | undefined {
  const give = partner && pick(allowed(partner.give), draw)?.move;
  const want = partner && pick(partner.want, draw);
  return partner && give && want && { to: partner.to, terms: { give, want } };
}

function answer(
  one: LegalMoves['answers'][number],
  counterTo: (offer: string) => Partner | undefined,
  draw: Draw,
): [string, Answer][] {
  const kind = draw(4);
  if (kind === 0) return [];
  const back = kind === 1 && one.mayCounter ? offer(counterTo(one.offer), draw) : undefined;
  if (back) return [[one.offer, { kind: 'counter', terms: back.terms }]];
  return [[one.offer, { kind: kind > 1 && one.standing.kind !== 'forbidden' ? 'accept' : 'decline' }]];
}

function pen(one: LegalMoves['pens'][number], draw: Draw): Pen {
  if (one.sign.kind === 'forbidden' || draw(4) === 0) return { kind: 'refuse' };
  const other = pick(one.signers, draw);
  const how = draw(3);
  if (other === undefined || how === 0) return { kind: 'sign' };
  return how === 1 ? { kind: 'sign', with: [other] } : { kind: 'sign', without: [other] };
}
