import { ALWAYS, type Condition } from '../scenario/condition.ts';
import type { Instrument } from '../scenario/model.ts';
import { type Game, openGame } from '../table/game.ts';
import { gameOf } from '../table/table-of.fixture.ts';

export const SEATS = ['upriver', 'downriver', 'un'] as const;
type BySeat<T> = Readonly<Record<(typeof SEATS)[number], T>>;

export interface Small {
  readonly texts: readonly (Pick<Instrument, 'id' | 'clauses' | 'required'> & Partial<Instrument>)[];
  readonly reservation: BySeat<number>;
  /** Worth of `absent` and then of each option, by clause: gauge has three options, dam four. */
  readonly gauge?: BySeat<readonly number[]>;
  readonly dam?: BySeat<readonly number[]>;
  readonly terms?: Partial<BySeat<readonly { readonly if: Condition; readonly worth: number }[]>>;
}

/** The river with other texts and preferences, no red lines and no first stands: any small game, by hand. */
export function smallGame({ texts, reservation, gauge, dam, terms }: Small): Game {
  const river = gameOf('river').scenario;
  const valued = (clause: string, values: readonly number[] | undefined) => ({
    clause,
    weight: 1,
    values: Object.fromEntries(
      (river.clauses.find((c) => c.id === clause)?.options ?? []).map((option, i) => [option.id, values?.[i] ?? 0]),
    ),
    source: {},
  });
  const instruments = texts.map(
    (text, i): Instrument => ({
      title: { en: text.id, fr: text.id },
      preamble: { en: '', fr: '' },
      others: [],
      assent: text.required,
      quorum: text.required.length,
      opens: ALWAYS,
      rank: i + 1,
      source: {},
      ...text,
    }),
  );
  return openGame({
    ...river,
    instruments,
    parties: river.parties.flatMap((party) => {
      const seat = SEATS.find((one) => one === party.id);
      if (!seat) return [];
      const preference = {
        ...party.preference,
        clauses: [valued('gauge', gauge?.[seat]), valued('dam', dam?.[seat])],
        terms: (terms?.[seat] ?? []).map((term) => ({ ...term, source: {} })),
        aims: [],
        reservation: reservation[seat],
      };
      return [{ ...party, redLines: [], stands: {}, preference }];
    }),
  });
}

/** `signed.un` is `note`, say. */
export const is = (fact: string, value: string): Condition => ({ facts: [{ fact, test: { kind: 'is', value } }] });
