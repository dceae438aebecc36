import {
  ABSENT,
  type ClauseId,
  type Instrument,
  type OptionId,
  type Party,
  type PartyId,
  type PressurePath,
  type Term,
} from '../scenario/model.ts';
import { holds } from '../stance/holds.ts';
import type { Game } from '../table/game.ts';
import { seesPressure } from '../table/knows.ts';
import { type AimHope, factsIn, hopeOf } from './hope.ts';

/** What a delegation wants, read once from its own section of the file, beside what everybody knows of the texts. */
export interface Brief {
  readonly party: Party;
  /** Weight × value of each option, 0–1000. */
  readonly worth: Readonly<Record<ClauseId, Readonly<Record<OptionId, number>>>>;
  /** Its options, best first; equal ones in file order. */
  readonly ranked: Readonly<Record<ClauseId, readonly OptionId[]>>;
  /** Worth over `absent`, terms that name the option included. */
  readonly gain: Readonly<Record<ClauseId, Readonly<Record<OptionId, number>>>>;
  readonly texts: Readonly<Record<ClauseId, readonly Instrument[]>>;
  /** Last round whose agenda names the clause; 0 where none does. */
  readonly lastDue: Readonly<Record<ClauseId, number>>;
  readonly aims: readonly AimHope[];
  /** Facts that decide its aims. */
  readonly aimed: ReadonlySet<string>;
  /** How many options of the clause it likes better. */
  readonly rank: Readonly<Record<ClauseId, Readonly<Record<OptionId, number>>>>;
  /** Others whose assent some text needs for the clause. */
  readonly needed: Readonly<Record<ClauseId, ReadonlySet<PartyId>>>;
  /** Parties whose signature its terms or aims ask for. */
  readonly cosigners: ReadonlySet<PartyId>;
  /** Pressures that it may know. */
  readonly sees: ReadonlySet<PressurePath>;
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
  const party = game.parties.get(seat);
  if (!party) throw new Error(`no party ${seat}`);
  const worth: Record<ClauseId, Record<OptionId, number>> = {};
  const ranked: Record<ClauseId, OptionId[]> = {};
  const gain: Record<ClauseId, Record<OptionId, number>> = {};
  const texts: Record<ClauseId, readonly Instrument[]> = {};
  const rank: Record<ClauseId, Record<OptionId, number>> = {};
  const needed: Record<ClauseId, ReadonlySet<PartyId>> = {};
  const lastDue: Record<ClauseId, number> = {};
  for (const clause of scenario.clauses) {
    const wish = party.preference.clauses.find((c) => c.clause === clause.id);
    const values: Record<OptionId, number> = {};
    for (const option of clause.options) values[option.id] = (wish?.weight ?? 0) * (wish?.values[option.id] ?? 0);
    worth[clause.id] = values;
    ranked[clause.id] = clause.options.map((o) => o.id).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
    gain[clause.id] = Object.fromEntries(
      clause.options.map(({ id }) => [
        id,
        (values[id] ?? 0) - (values[ABSENT] ?? 0) + inTerms(party.preference.terms, clause.id, id),
      ]),
    );
    rank[clause.id] = Object.fromEntries(
      clause.options.map(({ id }) => [id, Object.values(values).filter((v) => v > (values[id] ?? 0)).length]),
    );
    texts[clause.id] = game.holding.get(clause.id) ?? [];
    needed[clause.id] = new Set(texts[clause.id]?.flatMap((t) => t.assent.filter((p) => p !== seat)));
    lastDue[clause.id] = scenario.rounds.reduce((last, r, i) => (r.decide.includes(clause.id) ? i + 1 : last), 0);
  }
  const { aims, terms } = party.preference;
  const sees = new Set([...game.pressures.keys()].filter((path) => seesPressure(scenario, path, seat)));
  const wished = [...aims, ...terms].flatMap((t) => factsIn(t.if));
  return {
    party,
    worth,
    gain,
    ranked,
    texts,
    lastDue,
    aims: aims.map((aim) => ({ worth: aim.worth, hope: hopeOf(game, aim.if, sees), names: new Set(factsIn(aim.if)) })),
    rank,
    needed,
    aimed: new Set(aims.flatMap((aim) => factsIn(aim.if))),
    cosigners: new Set(wished.filter((f) => f.startsWith('signed.')).map((f) => f.slice('signed.'.length))),
    sees,
  };
}

/** Worth of the terms that name this clause and option: whole where they ask for nothing else, half where the rest is open. */
function inTerms(terms: readonly Term[], clause: ClauseId, option: OptionId): number {
  let sum = 0;
  for (const term of terms) {
    const named = term.if.facts.find((f) => f.fact === `clause.${clause}`);
    if (named && holds({ facts: [named] }, () => option))
      sum += Math.trunc(term.worth / (term.if.facts.length > 1 ? 2 : 1));
  }
  return sum;
}

/** Points that an option is worth over saying nothing of the matter. */
export const overAbsent = (brief: Brief, clause: ClauseId, option: OptionId): number =>
  (brief.worth[clause]?.[option] ?? 0) - (brief.worth[clause]?.[ABSENT] ?? 0);

/** How many of its options the party likes better. */
export const rankOf = (brief: Brief, clause: ClauseId, option: OptionId): number => brief.rank[clause]?.[option] ?? 0;
