import type { Condition } from '../scenario/condition.ts';
import type {
  Clause,
  ClauseId,
  Inject,
  InjectId,
  Instrument,
  InstrumentId,
  Party,
  PartyId,
  Pressure,
  PressurePath,
  Scenario,
  Verb,
  VerbUse,
} from '../scenario/model.ts';
import { type ChartTable, compileChart, type Settled } from '../stance/chart-table.ts';
import type { FactReader } from './facts.ts';
import type { Ready } from './holds-on.ts';
import type { Raised } from './raise.ts';
import type { Table } from './state.ts';

/** A checked scenario with its compiled charts and its names looked up once. Holds no state of a game. */
export interface Game {
  readonly scenario: Scenario;
  readonly charts: Readonly<Record<PartyId, ChartTable>>;
  readonly parties: ReadonlyMap<PartyId, Party>;
  readonly clauses: ReadonlyMap<ClauseId, Clause>;
  readonly instruments: ReadonlyMap<InstrumentId, Instrument>;
  readonly injects: ReadonlyMap<InjectId, Inject>;
  readonly verbs: ReadonlyMap<Verb, VerbUse>;
  /** By full path. */
  readonly pressures: ReadonlyMap<PressurePath, Pressure>;
  /** Texts that hold a clause, in file order. */
  readonly holding: ReadonlyMap<ClauseId, readonly Instrument[]>;
  /** Readers of facts by name, filled as they are asked for. */
  readonly readers: Map<string, FactReader>;
  /** Its conditions, made ready as they are asked. */
  readonly conditions: Map<Condition, Ready>;
  /** Hears each event as charts are about to, with the table as they see it: for explanations, which play a step again. */
  readonly overhear?: (raised: Raised, table: Table) => void;
  /** Hears how each chart that was told settled; `from` is empty where it took its first state. The same decision gives the same object. */
  readonly settled?: (party: PartyId, from: string, settled: Settled) => void;
}

export function openGame(scenario: Scenario): Game {
  const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
    new Map(list.map((one) => [one.id, one]));
  return {
    scenario,
    charts: Object.fromEntries(scenario.parties.map((party) => [party.id, compileChart(party.chart)])),
    parties: byId(scenario.parties),
    clauses: byId(scenario.clauses),
    instruments: byId(scenario.instruments),
    injects: byId(scenario.injects),
    verbs: new Map(scenario.verbs.map((use) => [use.verb, use])),
    pressures: new Map(scenario.pressures.flatMap((p) => Object.keys(p.start).map((path) => [path, p] as const))),
    holding: new Map(
      scenario.clauses.map((c) => [c.id, scenario.instruments.filter((i) => i.clauses.includes(c.id))] as const),
    ),
    readers: new Map(),
    conditions: new Map(),
  };
}

/** A party's compiled chart. Throws on a name that is no party's. */
export function chartOf(game: Game, party: PartyId): ChartTable {
  const chart = game.charts[party];
  if (!chart) throw new Error(`no chart of ${party}`);
  return chart;
}

/** A party by its id. Throws on a name that is no party's. */
export function partyOf(game: Game, id: PartyId): Party {
  const party = game.parties.get(id);
  if (!party) throw new Error(`no party ${id}`);
  return party;
}
