import { NOTHING_SEEN } from '../../delegates/coverage/coverage.ts';
import type { Finding } from '../../delegates/coverage/finding.ts';
import type { Coverages } from '../../delegates/coverage/seen.ts';
import { added, type Bests, bestsOf, NO_BESTS } from '../../delegates/roll-out.ts';
import { bestFindings } from '../../delegates/simulate.ts';
import { openSeats } from '../../delegates/sweep.ts';
import type { PartyId } from '../../scenario/model.ts';
import type { Game } from '../../table/game.ts';

const FEWEST = 12;
/** Roll-outs of each move. */
export const ROLLS = 2;

/** Looks for moves that are always best: situations of one seat after the other, every move of each rolled out. */
export interface Studies {
  /** Studies one situation; takes some tenths of a second. */
  readonly step: () => void;
  /** The seats of which enough is known. */
  readonly known: () => Readonly<Record<PartyId, Bests>>;
  /** What these show. */
  readonly findings: (coverages: Coverages) => readonly Finding[];
}

/** `fewest`: situations of a seat below which nothing is said of it. */
export function studiesOf(game: Game, fewest = FEWEST): Studies {
  const seats = openSeats(game);
  const bests: Record<PartyId, Bests> = {};
  let studied = 0;
  const known = () => Object.fromEntries(Object.entries(bests).filter(([, one]) => one.words.situations >= fewest));
  return {
    known,
    step() {
      const seat = seats[studied % seats.length];
      const seed = 1 + Math.floor(studied / seats.length);
      studied += 1;
      if (seat !== undefined) bests[seat] = added(bests[seat] ?? NO_BESTS, bestsOf(game, seat, [seed], ROLLS));
    },
    findings: ({ random = NOTHING_SEEN, bots = NOTHING_SEEN }) =>
      bestFindings(game, { bests: known(), coverage: { random, bots } }),
  };
}
