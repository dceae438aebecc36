import type { PartyId } from '../scenario/model.ts';
import { faceOf } from './face.ts';
import type { Game } from './game.ts';
import type { Recipient } from './knows.ts';
import type { Table } from './state.ts';
import type { SeatFace } from './view.ts';
import { waitingFor } from './waiting.ts';

/** The delegations round the table as `who` sees them. */
export function seatsSeen(game: Game, table: Table, who: Recipient): readonly SeatFace[] {
  // That a go-between holds something is between it and the two; everybody else sees nobody waited for.
  const mute = (party: PartyId): boolean => table.step === 'carriage' && who !== 'facilitator' && who !== party;
  const waited = waitingFor(game, table);
  return game.scenario.parties.map((party) => {
    const chart = game.charts[party.id];
    if (!chart) throw new Error(`no chart of ${party.id}`);
    return {
      party: party.id,
      status: table.seats[party.id] ?? 'in',
      ...faceOf(party.chart, chart, table.stances[party.id] ?? ''),
      committed: table.sealed[party.id] !== undefined && !mute(party.id),
      waited: waited.includes(party.id) && !mute(party.id),
    };
  });
}
