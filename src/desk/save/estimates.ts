import { signal } from '@preact/signals';
import { NEEDS, type Need } from '../../wire/truth.ts';

/** What a player thinks of another delegation before the first word; either may be left open. */
export interface Estimate {
  readonly need?: Need;
  /** The clause that matters most to it. */
  readonly priority?: string;
}

/** By party. Kept with the save and nowhere else: a log holds moves, and this is none. */
export type Estimates = Readonly<Record<string, Estimate>>;

/** Those of the game on this page. */
export const estimates = signal<Estimates | undefined>(undefined);

/** From storage, which anybody may have written to; what can't be read is left out. */
export function readEstimates(outside: unknown): Estimates | undefined {
  if (typeof outside !== 'object' || outside === null) return undefined;
  const read = Object.entries(outside).flatMap(([party, one]): [string, Estimate][] => {
    if (typeof one !== 'object' || one === null) return [];
    const [need, priority]: readonly unknown[] = [Reflect.get(one, 'need'), Reflect.get(one, 'priority')];
    const known = NEEDS.find((n) => n === need);
    const estimate = { ...(known && { need: known }), ...(typeof priority === 'string' && { priority }) };
    return Object.keys(estimate).length > 0 ? [[party, estimate]] : [];
  });
  return read.length > 0 ? Object.fromEntries(read) : undefined;
}
