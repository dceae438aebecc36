import type { Claim, ClauseId, OptionId, Party, PartyId } from '../scenario/model.ts';

/** What one delegation held in its hand, for the others to read once the cards are open. */
export interface Hand extends Pick<Party, 'confidential' | 'fallback'> {
  readonly party: PartyId;
  readonly redLines: readonly Claim[];
  readonly aims: readonly (Claim & { readonly worth: number })[];
  /** What it would rather have than a text worth less. */
  readonly reservation: number;
  /** By clause and option: what the clauses alone are worth to it, 0–1000 in all. */
  readonly points: Readonly<Record<ClauseId, Readonly<Record<OptionId, number>>>>;
}

export function handOf({ id, confidential, fallback, redLines, preference }: Party): Hand {
  return {
    party: id,
    confidential,
    fallback,
    redLines: redLines.map(({ text, source }) => ({ text, source })),
    aims: preference.aims.map(({ text, source, worth }) => ({ text, source, worth })),
    reservation: preference.reservation,
    points: Object.fromEntries(
      preference.clauses.map(({ clause, weight, values }) => [
        clause,
        Object.fromEntries(Object.entries(values).map(([option, value]) => [option, weight * value])),
      ]),
    ),
  };
}
