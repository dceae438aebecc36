import type { InstrumentId, PartyId } from '../scenario/model.ts';
import type { Change } from '../table/explanation.ts';
import type { Pen } from '../table/move.ts';

/** The pens of one text, by who holds them. */
export type Pens = ReadonlyMap<PartyId, Pen>;

/** A seat that would have signed without conditions, or not at all. */
interface OtherPen {
  readonly by: PartyId;
  readonly kind: Pen['kind'];
}

/**
 * The fewest pens that would have had to be otherwise to reach a goal, among those of some seats; of as many, those with
 * more signatures first. No set holds another's seats.
 */
export function fewestPens(
  pens: Pens,
  seats: readonly PartyId[],
  reached: (pens: Pens) => boolean,
): readonly (readonly OtherPen[])[] {
  const found: (readonly OtherPen[])[] = [];
  for (const some of choices(pens, seats)) {
    if (found.some((less) => less.every(({ by }) => some.some((one) => one.by === by)))) continue;
    const other = new Map<PartyId, Pen>([...pens, ...some.map(({ by, kind }): [PartyId, Pen] => [by, { kind }])]);
    if (reached(other)) found.push(some);
  }
  return found;
}

function choices(pens: Pens, seats: readonly PartyId[]): readonly (readonly OtherPen[])[] {
  let all: readonly (readonly OtherPen[])[] = [[]];
  for (const by of seats) {
    const pen = pens.get(by);
    const conditional = pen?.kind === 'sign' && (pen.with !== undefined || pen.without !== undefined);
    const others: OtherPen[] = [];
    if (pen?.kind !== 'sign' || conditional) others.push({ by, kind: 'sign' });
    if (pen?.kind === 'sign') others.push({ by, kind: 'refuse' });
    all = all.flatMap((some) => [some, ...others.map((one) => [...some, one])]);
  }
  const refusing = (some: readonly OtherPen[]): number => some.filter(({ kind }) => kind === 'refuse').length;
  return all.slice(1).toSorted((a, b) => a.length - b.length || refusing(a) - refusing(b));
}

export const penChanges = (others: readonly OtherPen[], instrument: InstrumentId): readonly Change[] =>
  others.map(({ by, kind }) =>
    kind === 'refuse'
      ? { kind: 'undone', by, move: { verb: 'sign', instrument } }
      : { kind: 'deed', by, what: { kind: 'sign', instrument } },
  );
