import { type Estimates, readEstimates } from '../../save/estimates.ts';
import { lobby } from '../seat.ts';

/** Where a student's guesses about the others are kept: on this device, and nowhere else. */
const keyOf = (table: string): string => `communique.guess.${lobby.value?.code ?? ''}.${table}`;

export function ownEstimates(table: string): Estimates | undefined {
  try {
    return readEstimates(JSON.parse(localStorage.getItem(keyOf(table)) ?? 'null'));
  } catch {
    return undefined;
  }
}

export function keepEstimates(table: string, estimates: Estimates): void {
  try {
    localStorage.setItem(keyOf(table), JSON.stringify(estimates));
  } catch {
    // Where nothing may be kept, the debrief says what was so without a guess beside it.
  }
}
