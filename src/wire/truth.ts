import type { ClauseId, Party, PartyId } from '../scenario/model.ts';

/** How much of what it wants a delegation needs before it prefers a text to none, from least to most. */
export const NEEDS = ['any', 'modest', 'fair', 'good', 'nearly-all'] as const;
export type Need = (typeof NEEDS)[number];

/** What others could only guess while they played, told once the cards are open. */
export interface Truth {
  readonly party: PartyId;
  readonly need: Need;
  /** The clauses that can matter most to it, every tie. */
  readonly priorities: readonly ClauseId[];
}

/** Worth of a text that gives a delegation all it wants, by the clauses alone. */
const ALL = 1000;
/** From these shares of `ALL` on, in hundredths, a walk-away point is the next of `NEEDS`. */
const FROM = [0, 20, 35, 50, 70] as const;

export const needOf = (reservation: number): Need =>
  NEEDS.findLast((_, step) => reservation * 100 >= (FROM[step] ?? 0) * ALL) ?? 'any';

/** Undefined for a party to whom the text is all one. A clause matters by its weight × the span of its options. */
export function truthOf({ id, preference }: Pick<Party, 'id' | 'preference'>): Truth | undefined {
  const spans = preference.clauses.map(({ clause, weight, values }) => {
    const all = Object.values(values);
    return { clause, span: weight * (Math.max(...all) - Math.min(...all)) };
  });
  const most = Math.max(0, ...spans.map((s) => s.span));
  if (most === 0) return undefined;
  return {
    party: id,
    need: needOf(preference.reservation),
    priorities: spans.filter((s) => s.span === most).map((s) => s.clause),
  };
}
