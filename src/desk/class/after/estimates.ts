import { type Estimates, readEstimates } from '../../save/estimates.ts';
import { lobby } from '../seat.ts';

/** Where a student's guesses about the others are kept: on this device, and nowhere else. */
export const estimatesKey = (table: string): string => `communique.guess.${lobby.value?.code ?? ''}.${table}`;

export function ownEstimates(table: string): Estimates | undefined {
  try {
    return readEstimates(JSON.parse(localStorage.getItem(estimatesKey(table)) ?? 'null'));
  } catch {
    return undefined;
  }
}
