import type { PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { WAYS, type Way } from './contest.ts';
import { minutesOf } from './coverage/course-findings.ts';
import { type Coverage, hitsOf } from './coverage/coverage.ts';
import type { Finding, Play } from './coverage/finding.ts';
import { findingsOf } from './coverage/findings.ts';
import { seenIn } from './coverage/seen.ts';
import type { SubjectKind, Tick } from './coverage/subject.ts';
import { KINDS } from './roll-out.ts';
import { jobsOf, joined, openSeats, partOf, playOf, type Sweep, type SweepOptions } from './sweep.ts';
import { neverReached, type Tally } from './tally.ts';

export const MEASURE_CODES = ['endings', 'frequent', 'historical', 'best', 'still', 'levels'] as const;
export type MeasureCode = (typeof MEASURE_CODES)[number];

/** One question about the balance of a scenario and its answer. Figures are in tenths of a percent, or points. */
export interface Measure {
  readonly code: MeasureCode;
  /** What its words need, for other languages than that of `name`, `figure` and `wanted`, which are English. */
  readonly values: Readonly<Record<string, string | number>>;
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
  /** Of bots' play; none where only chance played. */
  readonly measures: readonly Measure[];
  readonly passed: boolean;
  /** What the games of each way of playing showed. */
  readonly coverage: Readonly<Partial<Record<Play, Coverage>>>;
  readonly findings: readonly Finding[];
  /** Of one player at one seat, estimated. */
  readonly minutes: number;
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
  const main = sweep.coverage[playOf(options.level)];
  const tally = options.level === 'random' ? tallyFrom(game, main) : sweep.tally;
  const endings = game.scenario.endings
    .map(({ id, historical }) => ({ ending: id, games: tally.endings[id] ?? 0, historical }))
    .sort((a, b) => b.games - a.games);
  const seats = openSeats(game).map((seat) => figuresOf(seat, sweep));
  const measures =
    sweep.tally.games === 0
      ? []
      : [...endingMeasures(endings, tally.games), ...seats.flatMap((s) => seatMeasures(s, sweep))];
  const { random, bots } = sweep.coverage;
  const coverage = { ...(random.games > 0 && { random }), ...(bots.games > 0 && { bots }) };
  return {
    scenario: game.scenario.id,
    options,
    endings,
    tally,
    never: neverReached(game, tally),
    seats,
    measures,
    passed: measures.every((m) => m.passed),
    coverage,
    findings: findingsOf(game, coverage, [...lockFindings(game, sweep), ...bestFindings(game, sweep)]),
    minutes: minutesOf(seenIn(game, coverage)),
  };
}

/** The same counts, by name, from games of which only the ticks were kept. */
function tallyFrom(game: Game, coverage: Coverage): Tally {
  const hits = coverage.games > 0 ? hitsOf(game.scenario, coverage) : [];
  const games = (kind: SubjectKind, tick: Tick): Readonly<Record<string, number>> =>
    Object.fromEntries(
      hits.flatMap(({ subject, counts }) =>
        subject.kind === kind && counts[tick]?.games ? [[subject.name, counts[tick].games]] : [],
      ),
    );
  return {
    games: coverage.games,
    endings: games('ending', 'came'),
    stances: games('stance', 'entered'),
    transitions: games('transition', 'taken'),
    verbs: games('verb', 'made'),
    tabled: games('option', 'tabled'),
    agreed: games('option', 'agreed'),
    injects: games('inject', 'fell'),
    signed: games('instrument', 'in-force'),
  };
}

/** So many games are told at most; the others are lost in the same way. */
const LOCKS_TOLD = 3;

function lockFindings(game: Game, { locks, coverage }: Sweep): readonly Finding[] {
  return [...locks]
    .sort((a, b) => a.round - b.round || a.seed - b.seed)
    .slice(0, LOCKS_TOLD)
    .map(({ seed, round, ending, rolls }) => ({
      code: 'ending/locked',
      weight: round === 1 || round + 1 < game.scenario.rounds.length ? 'fault' : 'note',
      name: ending,
      path: ['endings', ending],
      games: coverage.random.games,
      play: 'random',
      seed,
      slots: { round, rolls, lost: locks.length },
    }));
}

/** Moves of which roll-outs say that they are the best nearly always. */
export function bestFindings(game: Game, { bests, coverage }: Pick<Sweep, 'bests' | 'coverage'>): readonly Finding[] {
  return openSeats(game).flatMap((seat) =>
    KINDS.flatMap((kind): readonly Finding[] => {
      const best = bests[seat]?.[kind];
      const [name, hits] = Object.entries(best?.hits ?? {}).sort(([, a], [, b]) => b - a)[0] ?? [];
      if (!best || name === undefined || hits === undefined) return [];
      const share = permille(hits, best.situations * 100);
      if (share <= BEST_AT_MOST) return [];
      return [
        {
          code: 'move/always-best',
          weight: 'doubt',
          name,
          path: ['parties', seat, 'preference'],
          games: coverage.bots.games,
          play: 'bots',
          seed: best.seeds[name] ?? coverage.bots.first,
          slots: { seat, kind, share: Math.round(share / 10) },
        },
      ];
    }),
  );
}

function endingMeasures(endings: Simulation['endings'], games: number): readonly Measure[] {
  const reached = endings.filter((e) => e.games > 0).length;
  const most = permille(endings[0]?.games ?? 0, games);
  const rank = endings.findIndex((e) => e.historical) + 1;
  return [
    {
      code: 'endings',
      values: { reached, all: endings.length, least: ENDINGS_AT_LEAST },
      name: 'endings reached',
      figure: `${reached} of ${endings.length}`,
      wanted: `at least ${ENDINGS_AT_LEAST}`,
      passed: reached >= ENDINGS_AT_LEAST,
    },
    {
      code: 'frequent',
      values: { ending: endings[0]?.ending ?? '', share: most / 10, most: ENDING_AT_MOST / 10 },
      name: 'the most frequent ending',
      figure: `${endings[0]?.ending ?? 'none'} ${percent(most)}`,
      wanted: `at most ${percent(ENDING_AT_MOST)}`,
      passed: most <= ENDING_AT_MOST,
    },
    ...(rank === 0
      ? []
      : [
          {
            code: 'historical' as const,
            values: { place: rank },
            name: 'the historical ending',
            figure: `place ${rank}`,
            wanted: 'among the first two',
            passed: rank <= 2,
          },
        ]),
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
      code: 'best',
      values: {
        kind,
        move: top?.move ?? '',
        share: (top?.permille ?? 0) / 10,
        situations: sweep.bests[seat]?.[kind].situations ?? 0,
        most: BEST_AT_MOST / 10,
      },
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
        code: 'still',
        values: { way, still: figures.worth?.[way] ?? 0, envoy: figures.worth?.envoy ?? 0 },
        name: way,
        seat,
        figure: `${figures.worth?.[way] ?? 0} points against ${figures.worth?.envoy ?? 0}`,
        wanted: 'less than the envoy',
        passed: other < own,
      });
    }
    const share = permille(contest.wins * 2 + contest.ties, contest.games * 2);
    measures.push({
      code: 'levels',
      values: {
        share: share / 10,
        won: contest.wins,
        even: contest.ties,
        games: contest.games,
        least: VETERAN_AT_LEAST / 10,
      },
      name: 'veteran against trainee',
      seat,
      figure: `${percent(share)} (${contest.wins} won, ${contest.ties} even of ${contest.games})`,
      wanted: `at least ${percent(VETERAN_AT_LEAST)}`,
      passed: share >= VETERAN_AT_LEAST,
    });
  }
  return measures;
}
