import type { Answer, Commit, Pen, Terms } from '../table/move.ts';
import type { LegalMoves, Standing } from '../table/view.ts';
import type { TableShown } from '../wire/class-news.ts';

export type Draw = (below: number) => number;

const allowed = <T extends { readonly standing: Standing }>(list: readonly T[]): readonly T[] =>
  list.filter((one) => one.standing.kind !== 'forbidden');
const pick = <T>(list: readonly T[], draw: Draw): T | undefined => list[list.length === 0 ? 0 : draw(list.length)];

/** Any commit that a page may send, from what it was shown and nothing else; none where it has nothing to decide. */
export function randomCommit({ view, counters = [] }: TableShown, draw: Draw): Commit | undefined {
  const own = view?.own;
  const waited = view?.seats.some(({ party, waited }) => party === view.seat && waited);
  if (!own || !waited || own.sealed) return undefined;
  const { legal } = own;
  switch (view.step) {
    case 'offers':
      return {
        kind: 'offers',
        offers: Array.from({ length: draw(3) }, () => offer(legal.offers, draw)).flatMap((o) => o ?? []),
      };
    case 'carriage':
      return { kind: 'carriage', carry: Object.fromEntries(legal.carriage.map((id) => [id, draw(4) > 0])) };
    case 'replies':
    case 'counters': {
      const answers = legal.answers.flatMap(({ offer: id, mayCounter, standing }): [string, Answer][] => {
        const kind = draw(4);
        if (kind === 0) return [];
        const from = view.offers.find((o) => o.id === id)?.from;
        const back =
          mayCounter && kind === 1
            ? offer(
                counters.filter(({ to }) => to === from),
                draw,
              )
            : undefined;
        if (back) return [[id, { kind: 'counter', terms: back.terms }]];
        return [[id, { kind: kind > 1 && standing.kind !== 'forbidden' ? 'accept' : 'decline' }]];
      });
      return { kind: view.step, answers: Object.fromEntries(answers) };
    }
    case 'plenary': {
      const word = draw(5) === 0 ? undefined : pick(allowed(legal.words), draw)?.move;
      const gesture = draw(3) > 0 ? undefined : pick(allowed(legal.gestures), draw)?.move;
      return { kind: 'plenary', ...(word && { word }), ...(gesture && { gesture }) };
    }
    case 'signing':
      return { kind: 'signing', pens: Object.fromEntries(legal.pens.map((one) => [one.instrument, pen(one, draw)])) };
    case 'ended':
      return undefined;
  }
}

function offer(partners: LegalMoves['offers'], draw: Draw): { readonly to: string; readonly terms: Terms } | undefined {
  const partner = pick(partners, draw);
  const give = partner && pick(allowed(partner.give), draw)?.move;
  const want = partner && pick(partner.want, draw);
  return partner && give && want && { to: partner.to, terms: { give, want } };
}

function pen(one: LegalMoves['pens'][number], draw: Draw): Pen {
  if (one.sign.kind === 'forbidden' || draw(4) === 0) return { kind: 'refuse' };
  const other = pick(one.signers, draw);
  const how = draw(3);
  if (other === undefined || how === 0) return { kind: 'sign' };
  return how === 1 ? { kind: 'sign', with: [other] } : { kind: 'sign', without: [other] };
}
