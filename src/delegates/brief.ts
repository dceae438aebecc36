import { ABSENT, type ClauseId, type Instrument, type OptionId, type Party, type PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';

/** What a delegation wants, read once from its own section of the file, beside what everybody knows of the texts. */
export interface Brief {
  readonly party: Party;
  /** Weight × value of each option, 0–1000. */
  readonly worth: Readonly<Record<ClauseId, Readonly<Record<OptionId, number>>>>;
  /** Its options, best first; equal ones in file order. */
  readonly ranked: Readonly<Record<ClauseId, readonly OptionId[]>>;
  readonly texts: Readonly<Record<ClauseId, readonly Instrument[]>>;
  /** Last round whose agenda names the clause; 0 where none does. */
  readonly lastDue: Readonly<Record<ClauseId, number>>;
}

const briefs = new WeakMap<Game, Map<PartyId, Brief>>();

export function briefOf(game: Game, seat: PartyId): Brief {
  const known = briefs.get(game) ?? new Map<PartyId, Brief>();
  briefs.set(game, known);
  const brief = known.get(seat) ?? read(game, seat);
  known.set(seat, brief);
  return brief;
}

function read(game: Game, seat: PartyId): Brief {
  const { scenario } = game;
  const party = scenario.parties.find((p) => p.id === seat);
  if (!party) throw new Error(`no party ${seat}`);
  const worth: Record<ClauseId, Record<OptionId, number>> = {};
  const ranked: Record<ClauseId, OptionId[]> = {};
  const texts: Record<ClauseId, Instrument[]> = {};
  const lastDue: Record<ClauseId, number> = {};
  for (const clause of scenario.clauses) {
    const wish = party.preference.clauses.find((c) => c.clause === clause.id);
    const values: Record<OptionId, number> = {};
    for (const option of clause.options) values[option.id] = (wish?.weight ?? 0) * (wish?.values[option.id] ?? 0);
    worth[clause.id] = values;
    ranked[clause.id] = clause.options.map((o) => o.id).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    texts[clause.id] = scenario.instruments.filter((i) => i.clauses.includes(clause.id));
    lastDue[clause.id] = scenario.rounds.reduce((last, r, i) => (r.decide.includes(clause.id) ? i + 1 : last), 0);
  }
  return { party, worth, ranked, texts, lastDue };
}

/** Points that an option is worth over saying nothing of the matter. */
export const overAbsent = (brief: Brief, clause: ClauseId, option: OptionId): number =>
  (brief.worth[clause]?.[option] ?? 0) - (brief.worth[clause]?.[ABSENT] ?? 0);

/** How many of its options the party likes better. */
export const rankOf = (brief: Brief, clause: ClauseId, option: OptionId): number => {
  const values = brief.worth[clause] ?? {};
  const own = values[option] ?? 0;
  return Object.values(values).filter((v) => v > own).length;
};
