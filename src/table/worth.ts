import { ABSENT, type InstrumentId, type OptionId, type PartyId } from '../scenario/model.ts';
import type { Facts } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import { factsOf } from './facts.ts';
import type { Game } from './game.ts';
import { holdsOn } from './holds-on.ts';
import type { Table } from './state.ts';

/** What a course is worth to one party, on the scale where weights × values is 0–1000. */
export interface Worth {
  /** `text` or, with no text in force, `reservation`, plus the aims that are met. */
  readonly total: number;
  /** Clauses and terms of the texts in force; 0 with none. */
  readonly text: number;
  readonly reservation: number;
  readonly aims: readonly { readonly aim: string; readonly met: boolean; readonly worth: number }[];
}

/**
 * Option of each clause as the texts in force have it; a clause that two of them hold is taken from the
 * weightier (lower rank). A clause in none, or not agreed, is absent.
 */
export function optionsInForce(game: Game, table: Table, inForce: readonly InstrumentId[]): Map<string, OptionId> {
  const options = new Map<string, OptionId>();
  const texts = game.scenario.instruments.filter((i) => inForce.includes(i.id)).sort((a, b) => a.rank - b.rank);
  for (const text of texts) {
    for (const clause of text.clauses) {
      if (!options.has(clause)) options.set(clause, table.lives[text.id]?.[clause]?.option ?? ABSENT);
    }
  }
  return options;
}

/**
 * Linear-additive worth (Keeney & Raiffa, 1976) of the table as it stands to `party`, counted once over the texts
 * in force and the aims. `inForce` supposes other texts to be in force than are; their agreed options are the table's.
 */
export function worthOf(
  game: Game,
  table: Table,
  party: PartyId,
  inForce: readonly InstrumentId[] = table.inForce,
): Worth {
  const preference = game.scenario.parties.find((p) => p.id === party)?.preference;
  if (!preference) throw new Error(`no party ${party}`);
  const facts = factsOf(game, table);
  const aims = preference.aims.map((aim) => ({ aim: aim.id, met: holdsOn(game, aim.if, table), worth: aim.worth }));
  const met = aims.reduce((sum, aim) => sum + (aim.met ? aim.worth : 0), 0);
  if (inForce.length === 0) {
    return { total: preference.reservation + met, text: 0, reservation: preference.reservation, aims };
  }
  const options = optionsInForce(game, table, inForce);
  const asInForce: Facts = (fact) => {
    const [area, id, more] = fact.split('.');
    if (area === 'clause' && id !== undefined && more === undefined) return options.get(id) ?? ABSENT;
    if (area === 'instrument' && id !== undefined && inForce.includes(id)) return 'in-force';
    return facts(fact);
  };
  let text = 0;
  for (const { clause, weight, values } of preference.clauses)
    text += weight * (values[options.get(clause) ?? ABSENT] ?? 0);
  for (const term of preference.terms) if (holds(term.if, asInForce)) text += term.worth;
  return { total: text + met, text, reservation: preference.reservation, aims };
}
