import type { Draw } from '../ground/chance.ts';
import type { PartyId } from '../scenario/model.ts';
import type { Answer, Commit, Gesture, Pen, Terms, Word } from './move.ts';
import type { TableStep } from './state.ts';

type Made = Extract<Commit, { readonly kind: 'offers' }>['offers'][number];

/** What a seat may do in a step, each part looked up or drawn only if it is asked for; draws are undefined where there is nothing. */
export interface Openings {
  offer(draw: Draw): Made | undefined;
  carriage(): readonly string[];
  answers(): readonly {
    readonly offer: string;
    mayAccept(): boolean;
    /** Undefined too where no counter is in order. */
    counter(draw: Draw): Terms | undefined;
  }[];
  word(draw: Draw): Word | undefined;
  gesture(draw: Draw): Gesture | undefined;
  pens(): readonly { readonly instrument: string; readonly maySign: boolean; readonly signers: readonly PartyId[] }[];
}

/** Any commit that the openings allow. Often silent, sometimes everything at once. Throws once the game has ended. */
export function drawCommit(step: TableStep, open: Openings, draw: Draw): Commit {
  switch (step) {
    case 'offers': {
      const offers: Made[] = [];
      for (let left = draw(3); left > 0; left--) {
        const made = open.offer(draw);
        if (made) offers.push(made);
      }
      return { kind: 'offers', offers };
    }
    case 'carriage':
      return { kind: 'carriage', carry: Object.fromEntries(open.carriage().map((id) => [id, draw(4) > 0])) };
    case 'replies':
    case 'counters':
      return { kind: step, answers: Object.fromEntries(open.answers().flatMap((one) => answer(one, draw))) };
    case 'plenary': {
      const word = draw(5) === 0 ? undefined : open.word(draw);
      const gesture = draw(3) > 0 ? undefined : open.gesture(draw);
      return { kind: 'plenary', ...(word && { word }), ...(gesture && { gesture }) };
    }
    case 'signing':
      return { kind: 'signing', pens: Object.fromEntries(open.pens().map((one) => [one.instrument, pen(one, draw)])) };
    case 'ended':
      throw new Error('nobody commits when the game has ended');
  }
}

function answer(one: ReturnType<Openings['answers']>[number], draw: Draw): [string, Answer][] {
  const kind = draw(4);
  if (kind === 0) return [];
  const terms = kind === 1 ? one.counter(draw) : undefined;
  if (terms) return [[one.offer, { kind: 'counter', terms }]];
  return [[one.offer, { kind: kind > 1 && one.mayAccept() ? 'accept' : 'decline' }]];
}

function pen({ maySign, signers }: ReturnType<Openings['pens']>[number], draw: Draw): Pen {
  if (!maySign || draw(4) === 0) return { kind: 'refuse' };
  const how = draw(3);
  const other = how === 0 ? undefined : signers[draw(Math.max(1, signers.length))];
  if (other === undefined) return { kind: 'sign' };
  return how === 1 ? { kind: 'sign', with: [other] } : { kind: 'sign', without: [other] };
}
