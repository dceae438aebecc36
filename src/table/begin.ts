import type { Deltas, PartyId, Scenario } from '../scenario/model.ts';
import { addUp, type Sum } from './deltas.ts';
import { chartOf, type Game } from './game.ts';
import { holdsOn } from './holds-on.ts';
import { isVisible } from './life.ts';
import { openRound } from './opening.ts';
import { change, conclude, type Played, type Proceedings, proceed } from './proceedings.ts';
import { tableOption } from './speak.ts';
import type { ClauseLife, Table } from './state.ts';
import { settleStep } from './steps.ts';

export interface Beginning {
  readonly seed: number;
  readonly injects: Table['injects'];
}

/** Sets the table and opens the first round. What initial states do to pressures has been done before anybody looks. */
export function begin(game: Game, { seed, injects }: Beginning): Played {
  const p = proceed(game, bare(game.scenario, seed, injects));
  takeSeats(p);
  for (const party of game.scenario.parties) {
    for (const [clause, option] of Object.entries(party.stands)) {
      if (isVisible(game, p.table, clause)) tableOption(p, party.id, clause, option);
    }
  }
  openRound(p, 1);
  settleStep(p);
  return conclude(p);
}

/** Charts settle one after the other on the bare table; their effects are summed and clamped once. */
function takeSeats(p: Proceedings): void {
  const { game, table } = p;
  const stances: Record<PartyId, string> = {};
  const sum: Sum = new Map();
  for (const { id } of game.scenario.parties) {
    const settled = chartOf(game, id).start((t) => holdsOn(game, t.if, table));
    game.settled?.(id, '', settled);
    stances[id] = settled.key;
    for (const deltas of settled.effects) addUp(game, sum, deltas, { self: id });
  }
  const pressures: Record<string, number> = { ...table.pressures };
  for (const [path, delta] of sum) {
    const pressure = game.pressures.get(path);
    if (!pressure) continue;
    pressures[path] = Math.max(pressure.min, Math.min(pressure.max, (pressures[path] ?? 0) + delta));
  }
  change(p, { stances, pressures });
}

function bare(scenario: Scenario, seed: number, injects: Table['injects']): Table {
  const each = <T>(list: readonly { readonly id: string }[], value: () => T): Record<string, T> =>
    Object.fromEntries(list.map(({ id }) => [id, value()]));
  const pressures: Deltas = Object.assign({}, ...scenario.pressures.map((p) => p.start));
  return {
    seed,
    injects,
    round: 1,
    step: 'offers',
    awaited: [],
    sealed: {},
    stances: {},
    pressures,
    seats: each(scenario.parties, () => 'in' as const),
    venue: scenario.room.venue,
    stands: each(scenario.clauses, () => ({})),
    tabled: each(scenario.clauses, () => []),
    lives: Object.fromEntries(
      scenario.instruments.map((i) => [
        i.id,
        Object.fromEntries(i.clauses.map((clause): [string, ClauseLife] => [clause, { status: 'untabled' }])),
      ]),
    ),
    asks: each(scenario.clauses, () => []),
    up: [],
    raised: [],
    next: [],
    revealed: [],
    cables: {},
    offers: [],
    refused: [],
    pledges: [],
    fired: [],
    used: [],
    gestures: [],
    signingCalled: false,
    suspended: false,
    laidOut: [],
    signatures: each(scenario.instruments, () => []),
    inForce: [],
    voided: [],
    told: 0,
  };
}
