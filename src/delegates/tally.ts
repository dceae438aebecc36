import { ABSENT, type ChartState } from '../scenario/model.ts';
import type { TableEvent } from '../table/event.ts';
import type { Game } from '../table/game.ts';
import type { Run } from './run.ts';

/** In how many games each thing happened; keys are names as files write them. */
export interface Tally {
  readonly games: number;
  readonly endings: Readonly<Record<string, number>>;
  readonly stances: Readonly<Record<string, number>>;
  readonly transitions: Readonly<Record<string, number>>;
  readonly verbs: Readonly<Record<string, number>>;
  readonly tabled: Readonly<Record<string, number>>;
  readonly agreed: Readonly<Record<string, number>>;
  readonly injects: Readonly<Record<string, number>>;
  readonly signed: Readonly<Record<string, number>>;
}

const KINDS = ['endings', 'stances', 'transitions', 'verbs', 'tabled', 'agreed', 'injects', 'signed'] as const;
type Kind = (typeof KINDS)[number];

export const NO_TALLY: Tally = {
  games: 0,
  endings: {},
  stances: {},
  transitions: {},
  verbs: {},
  tabled: {},
  agreed: {},
  injects: {},
  signed: {},
};

/** Names that one event gives to a tally. */
function namesOf(event: TableEvent): readonly (readonly [Kind, string])[] {
  const { by = '', verb = '' } = event;
  switch (event.kind) {
    case 'said':
      return [
        ['verbs', verb],
        ['verbs', [verb, event.clause, event.option].filter(Boolean).join(' ')],
        ...(event.option ? [['tabled', `${event.clause}=${event.option}`] as const] : []),
      ];
    case 'gestured': {
      const detail = event.choice ?? event.place ?? event.clause;
      return [
        ['verbs', verb],
        ...(detail ? [['verbs', `${verb} ${detail}`] as const] : []),
        ...(event.to ? [['verbs', `${verb} to ${event.to}`] as const] : []),
      ];
    }
    case 'offered':
      return [['verbs', 'offer']];
    case 'accepted':
      return [['verbs', 'accept']];
    case 'declined':
      return [['verbs', 'decline']];
    case 'countered':
      return [['verbs', 'counter']];
    case 'carried':
      return [['verbs', 'carry']];
    case 'held':
      return [['verbs', 'hold']];
    case 'signed':
      return [
        ['verbs', 'sign'],
        ['signed', `${event.instrument} ${by}`],
      ];
    case 'refused':
      return [['verbs', 'refuse']];
    case 'agreed':
      return [['agreed', `${event.clause}=${event.option ?? ABSENT}`]];
    case 'injected':
      return [['injects', event.inject ?? '']];
    case 'stance-changed': {
      const taken = (event.reasons ?? []).filter((r) => r.kind === 'transition');
      return [['stances', `${by}.${event.after}`], ...taken.map((r) => ['transitions', `${by}:${r.code}`] as const)];
    }
    case 'ended':
      return [['endings', event.ending ?? '']];
    default:
      return [];
  }
}

/** One game's tally: everything that happened counts once. */
export function tallyOf(game: Game, run: Run, opening: Readonly<Record<string, string>>): Tally {
  const found: Record<Kind, Record<string, number>> = {
    endings: {},
    stances: {},
    transitions: {},
    verbs: {},
    tabled: {},
    agreed: {},
    injects: {},
    signed: {},
  };
  for (const party of game.scenario.parties) {
    const key = opening[party.id];
    for (const name of key === undefined ? [] : (game.charts[party.id]?.leaves(key) ?? [])) {
      found.stances[`${party.id}.${name}`] = 1;
    }
    for (const [clause, option] of Object.entries(party.stands)) found.tabled[`${clause}=${option}`] = 1;
  }
  for (const event of run.events) for (const [kind, name] of namesOf(event)) found[kind][name] = 1;
  return { games: 1, ...found };
}

function added(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  const sum: Record<string, number> = { ...a };
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count;
  return sum;
}

export const tallied = (a: Tally, b: Tally): Tally => ({
  games: a.games + b.games,
  endings: added(a.endings, b.endings),
  stances: added(a.stances, b.stances),
  transitions: added(a.transitions, b.transitions),
  verbs: added(a.verbs, b.verbs),
  tabled: added(a.tabled, b.tabled),
  agreed: added(a.agreed, b.agreed),
  injects: added(a.injects, b.injects),
  signed: added(a.signed, b.signed),
});

/** Everything of the file that no game reached, by kind: what an author wants to know first. */
export function neverReached(game: Game, tally: Tally): Readonly<Record<string, readonly string[]>> {
  const { scenario } = game;
  const missing = (names: readonly string[], hits: Readonly<Record<string, number>>): readonly string[] =>
    names.filter((name) => !hits[name]);
  const options = scenario.clauses
    .flatMap((c) => c.options.map((o) => `${c.id}=${o.id}`))
    .filter((n) => !n.endsWith(`=${ABSENT}`));
  const verbs = scenario.verbs.flatMap((v) => [
    v.verb,
    ...(v.choices ?? []).map((c) => `${v.verb} ${c.id}`),
    ...(v.places ?? []).map((p) => `${v.verb} ${p}`),
  ]);
  return {
    endings: missing(
      scenario.endings.map((e) => e.id),
      tally.endings,
    ),
    stances: missing(
      scenario.parties.flatMap((p) => leavesOf(p.chart.root).map((name) => `${p.id}.${name}`)),
      tally.stances,
    ),
    verbs: missing(verbs, tally.verbs),
    'options tabled': missing(options, tally.tabled),
    'options agreed': missing(options, tally.agreed),
    injects: missing(
      scenario.injects.filter((i) => i.rounds.length > 0).map((i) => i.id),
      tally.injects,
    ),
  };
}

/** States in which a chart can rest: those without states of their own. */
function leavesOf(state: ChartState): readonly string[] {
  if (state.type === 'history') return [];
  if (state.states.length === 0) return [state.name];
  return state.states.flatMap(leavesOf);
}
