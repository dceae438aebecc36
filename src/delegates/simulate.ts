import type { PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { WAYS, type Way } from './contest.ts';
import { KINDS } from './roll-out.ts';
import { jobsOf, joined, openSeats, partOf, type Sweep, type SweepOptions } from './sweep.ts';
import { neverReached, type Tally } from './tally.ts';

/** One question about the balance of a scenario and its answer. Figures are in tenths of a percent, or points. */
export interface Measure {
  readonly name: string;
  readonly seat?: PartyId;
  readonly figure: string;
  readonly wanted: string;
  readonly passed: boolean;
}

export interface Simulation {
  readonly scenario: string;
  readonly options: SweepOptions;
  /** Most frequent first. */
  readonly endings: readonly { readonly ending: string; readonly games: number; readonly historical: boolean }[];
  readonly tally: Tally;
  readonly never: Readonly<Record<string, readonly string[]>>;
  readonly seats: readonly SeatFigures[];
  readonly measures: readonly Measure[];
  readonly passed: boolean;
}

export interface SeatFigures {
  readonly seat: PartyId;
  /** Mean worth by way of playing, in whole points. */
  readonly worth?: Readonly<Record<Way, number>>;
  /** Of each kind the three moves that were best most often, in tenths of a percent. */
  readonly best?: Readonly<Record<string, readonly { readonly move: string; readonly permille: number }[]>>;
}

const permille = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part * 1000) / whole));
const percent = (thousandths: number): string => `${Math.floor(thousandths / 10)}.${thousandths % 10} %`;

const ENDINGS_AT_LEAST = 5;
const ENDING_AT_MOST = 600;
const BEST_AT_MOST = 700;
const VETERAN_AT_LEAST = 650;

/** Bot games by the thousand and what they say of a scenario. The same options give the same figures everywhere. */
export function simulate(game: Game, options: SweepOptions): Simulation {
  return simulationOf(game, options, joined(jobsOf(game, options).map((job) => partOf(game, job))));
}

/** The report of a sweep, wherever its parts were done. */
export function simulationOf(game: Game, options: SweepOptions, sweep: Sweep): Simulation {
  const { tally } = sweep;
  const endings = game.scenario.endings
    .map(({ id, historical }) => ({ ending: id, games: tally.endings[id] ?? 0, historical }))
    .sort((a, b) => b.games - a.games);
  const seats = openSeats(game).map((seat) => figuresOf(seat, sweep));
  const measures = [...endingMeasures(endings, tally.games), ...seats.flatMap((s) => seatMeasures(s, sweep))];
  return {
    scenario: game.scenario.id,
    options,
    endings,
    tally,
    never: neverReached(game, tally),
    seats,
    measures,
    passed: measures.every((m) => m.passed),
  };
}

function endingMeasures(endings: Simulation['endings'], games: number): readonly Measure[] {
  const reached = endings.filter((e) => e.games > 0).length;
  const most = permille(endings[0]?.games ?? 0, games);
  const rank = endings.findIndex((e) => e.historical) + 1;
  return [
    {
      name: 'endings reached',
      figure: `${reached} of ${endings.length}`,
      wanted: `at least ${ENDINGS_AT_LEAST}`,
      passed: reached >= ENDINGS_AT_LEAST,
    },
    {
      name: 'the most frequent ending',
      figure: `${endings[0]?.ending ?? 'none'} ${percent(most)}`,
      wanted: `at most ${percent(ENDING_AT_MOST)}`,
      passed: most <= ENDING_AT_MOST,
    },
    ...(rank === 0
      ? []
      : [{ name: 'the historical ending', figure: `place ${rank}`, wanted: 'among the first two', passed: rank <= 2 }]),
  ];
}

function figuresOf(seat: PartyId, sweep: Sweep): SeatFigures {
  const contest = sweep.contests[seat];
  const bests = sweep.bests[seat];
  const means =
    contest && WAYS.map((way) => [way, Math.round(contest.worth[way] / Math.max(1, contest.games))] as const);
  const best =
    bests &&
    KINDS.map((kind) => {
      const { hits, situations } = bests[kind];
      const ranked = Object.entries(hits).sort(([, a], [, b]) => b - a);
      return [
        kind,
        ranked.slice(0, 3).map(([move, hit]) => ({ move, permille: permille(hit, situations * 100) })),
      ] as const;
    });
  return {
    seat,
    ...(means && { worth: Object.fromEntries(means) as Record<Way, number> }), // every way is there
    ...(best && { best: Object.fromEntries(best) }),
  };
}

function seatMeasures(figures: SeatFigures, sweep: Sweep): readonly Measure[] {
  const { seat } = figures;
  const contest = sweep.contests[seat];
  const measures: Measure[] = [];
  for (const kind of figures.best ? KINDS : []) {
    const top = figures.best?.[kind]?.[0];
    measures.push({
      name: `the best of its ${kind}`,
      seat,
      figure: top
        ? `${top.move} ${percent(top.permille)} of ${sweep.bests[seat]?.[kind].situations ?? 0}`
        : 'nothing to choose',
      wanted: `at most ${percent(BEST_AT_MOST)}`,
      passed: (top?.permille ?? 0) <= BEST_AT_MOST,
    });
  }
  if (contest) {
    for (const way of ['still, then signs', 'still, then acts'] as const) {
      const [own, other] = [contest.worth.envoy, contest.worth[way]];
      measures.push({
        name: way,
        seat,
        figure: `${figures.worth?.[way] ?? 0} points against ${figures.worth?.envoy ?? 0}`,
        wanted: 'less than the envoy',
        passed: other < own,
      });
    }
    const share = permille(contest.wins * 2 + contest.ties, contest.games * 2);
    measures.push({
      name: 'veteran against trainee',
      seat,
      figure: `${percent(share)} (${contest.wins} won, ${contest.ties} even of ${contest.games})`,
      wanted: `at least ${percent(VETERAN_AT_LEAST)}`,
      passed: share >= VETERAN_AT_LEAST,
    });
  }
  return measures;
}
