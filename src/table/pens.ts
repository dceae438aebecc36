import type { InstrumentId, PartyId } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import type { Game } from './game.ts';
import { against, verbFault } from './legal-verb.ts';
import type { Table } from './state.ts';

/** Everybody who may sign a text, the required ones first. */
export function signersOf(game: Game, instrument: InstrumentId): readonly PartyId[] {
  const text = game.instruments.get(instrument);
  if (!text) return [];
  return [...text.required, ...text.others.filter((party) => !text.required.includes(party))];
}

/** Why a seat holds no pen for a text that is laid out. A seat that is out has left its pens behind. */
export function penFault(game: Game, table: Table, seat: PartyId, instrument: InstrumentId): Reason | undefined {
  if (!table.laidOut.includes(instrument)) return against('pen/not-laid-out');
  if (!signersOf(game, instrument).includes(seat)) return against('pen/not-yours');
  if (table.seats[seat] === 'out') return against('seat/out', [seat]);
  return verbFault(game, table, seat, { verb: 'sign', instrument });
}
