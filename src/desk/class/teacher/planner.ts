import type { DeskMessage } from '../../../wire/class-message.ts';

type Opening = Extract<DeskMessage, { readonly kind: 'open' }>;

/** What a teacher knows before the class. */
export interface Occasion {
  /** For reading, playing and talking afterwards, together. */
  readonly minutes: number;
  readonly heads: number;
  readonly rounds: number;
  /** Seats that people may take at one table. */
  readonly seats: number;
}

export interface Plan {
  readonly tables: number;
  /** Seats that bots take, if as many come as were counted. */
  readonly bots: number;
  /** Minutes for each part of the lesson. */
  readonly reading: number;
  readonly playing: number;
  readonly talking: number;
  /** Rounds for which, with a signing, there is time even if every step takes all of its own. */
  readonly whole: number;
  /** For one step of each kind. */
  readonly seconds: Opening['seconds'];
}

export const TABLES_AT_MOST = 60;
/** Steps of a round in which a table waits, counted in corridors: the first and the plenary take as long as two, three more one each. */
const SHARES = 7;
const QUARTER_MINUTE = 15;
/** In less than this nobody reads an offer, asks a neighbour and answers it. */
const LEAST = 60;

/** Divides the time and the heads: a fifth to read, half to play, the rest to talk. The signing gets a plenary's time once. */
export function planFor({ minutes, heads, rounds, seats }: Occasion): Plan {
  const tables = Math.min(TABLES_AT_MOST, Math.max(1, Math.ceil(heads / Math.max(1, seats))));
  const reading = Math.max(5, Math.round(minutes / 5));
  const playing = Math.max(5, Math.round(minutes / 2));
  const share = (playing * 60) / (Math.max(1, rounds) * SHARES + 2);
  const corridor = Math.max(LEAST, Math.floor(share / QUARTER_MINUTE) * QUARTER_MINUTE);
  return {
    tables,
    bots: Math.max(0, tables * seats - heads),
    reading,
    playing,
    talking: Math.max(0, minutes - reading - playing),
    whole: Math.max(1, Math.min(rounds, Math.floor(((playing * 60) / corridor - 2) / SHARES))),
    seconds: { corridor, plenary: corridor * 2, signing: corridor * 2 },
  };
}
