import type { Table } from './state.ts';

/**
 * A table with some members changed. Each is written out, so that all tables have one shape for the engine: a spread of
 * a spread of a spread gets a shape of its own, and with it every later look at a table grows slow.
 */
export function withMembers(table: Table, members: Partial<Table>): Table {
  const copy: Table = {
    seed: table.seed,
    injects: table.injects,
    round: table.round,
    step: table.step,
    awaited: table.awaited,
    sealed: table.sealed,
    stances: table.stances,
    pressures: table.pressures,
    seats: table.seats,
    venue: table.venue,
    stands: table.stands,
    tabled: table.tabled,
    lives: table.lives,
    asks: table.asks,
    up: table.up,
    raised: table.raised,
    next: table.next,
    revealed: table.revealed,
    cables: table.cables,
    offers: table.offers,
    refused: table.refused,
    pledges: table.pledges,
    fired: table.fired,
    used: table.used,
    gestures: table.gestures,
    signingCalled: table.signingCalled,
    suspended: table.suspended,
    laidOut: table.laidOut,
    signatures: table.signatures,
    inForce: table.inForce,
    voided: table.voided,
    told: table.told,
  };
  if (table.ending === undefined) return Object.assign(copy, members);
  return Object.assign(copy, { ending: table.ending }, members);
}
