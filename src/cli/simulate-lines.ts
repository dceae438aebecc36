import type { Finding } from '../delegates/coverage/finding.ts';
import { sayFinding } from '../delegates/coverage/words.ts';
import type { Simulation } from '../delegates/simulate.ts';
import { lineFinder } from '../scenario/line-finder.ts';
import { againCommand } from './again.ts';
import type { Effort } from './effort.ts';
import type { Source } from './source.ts';

const ENOUGH_GAMES = 400;
/** Half of the 95 % interval of a share of one half, in percent (the normal approximation of the binomial). */
const marginOf = (games: number): number => Math.min(50, Math.round(98 / Math.sqrt(games)));

const share = (part: number, whole: number): string =>
  `${((part * 100) / Math.max(1, whole)).toFixed(1)} %`.padStart(7);

/** A simulation in words, for a terminal. */
export function simulationLines(
  source: Source,
  simulation: Simulation,
  { seconds, undone }: Effort,
): readonly string[] {
  const { tally, options, coverage } = simulation;
  const beside = options.level === 'random' ? 0 : (coverage.random?.games ?? 0);
  const took = `${seconds.toFixed(seconds < 10 ? 1 : 0)} s`;
  return [
    `${simulation.scenario}: ${tally.games} games of ${options.level === 'random' ? 'random play' : `${options.level}s`}, seeds from ${options.seed}, ${took}`,
    ...(beside > 0 ? [`Beside them ${beside} games of random play.`] : []),
    ...(undone > 0
      ? [
          `The budget ended first: ${tally.games} of ${options.games} games were played, ${undone} pieces of the work are undone.`,
        ]
      : []),
    ...(tally.games < ENOUGH_GAMES
      ? [`So few games say little: a share may be off by ${marginOf(Math.max(1, tally.games))} points either way.`]
      : []),
    '',
    'Endings',
    ...simulation.endings.map(
      (e) => `  ${share(e.games, tally.games)}  ${e.ending}${e.historical ? '  (historical)' : ''}`,
    ),
    ...section('Options agreed, in games', tally.agreed, tally.games),
    ...section('Options tabled, in games', tally.tabled, tally.games),
    ...section('Stances, in games', tally.stances, tally.games),
    ...section('Moves, in games', tally.verbs, tally.games),
    ...section(
      options.level === 'random' ? 'Texts in force, in games' : 'Signatures, in games',
      tally.signed,
      tally.games,
    ),
    ...section('Injects, in games', tally.injects, tally.games),
    '',
    'Never reached',
    ...Object.entries(simulation.never).map(([kind, names]) => `  ${kind}: ${names.join(', ') || 'none'}`),
    ...seatLines(simulation),
    '',
    `Length: about ${simulation.minutes} minutes for one player`,
    ...findingLines(source, simulation),
    ...measureLines(simulation),
  ];
}

function section(title: string, hits: Readonly<Record<string, number>>, games: number): readonly string[] {
  const sorted = Object.entries(hits).sort(([a], [b]) => (a < b ? -1 : 1));
  return ['', title, ...sorted.map(([name, count]) => `  ${share(count, games)}  ${name}`)];
}

function seatLines({ seats }: Simulation): readonly string[] {
  return seats.flatMap(({ seat, worth, best }) => {
    if (!worth && !best) return [];
    const means = Object.entries(worth ?? {}).map(([way, points]) => `${way} ${points}`);
    return [
      '',
      `Seat ${seat}`,
      ...(worth ? [`  mean worth: ${means.join(', ')}`] : []),
      ...Object.entries(best ?? {}).map(
        ([kind, moves]) =>
          `  best ${kind}: ${moves.map((m) => `${m.move} ${share(m.permille, 1000).trim()}`).join(', ')}`,
      ),
    ];
  });
}

function findingLines(source: Source, { findings, options }: Simulation): readonly string[] {
  const find = lineFinder(source.text);
  const told = (finding: Finding): readonly string[] => {
    const { what, remedy } = sayFinding(finding, 'en');
    return [
      `  ${finding.weight} ${source.file}:${find(finding.path) ?? 1} ${finding.code} ${what} ${remedy} [${finding.play}, seed ${finding.seed}]`,
    ];
  };
  const first = findings[0];
  if (!first) return ['', 'Findings: none'];
  return [
    '',
    `Findings (${findings.length})`,
    ...findings.flatMap(told),
    '',
    'To see the game of a seed:',
    `  ${againCommand(source.file, options, first)}`,
  ];
}

function measureLines({ measures }: Simulation): readonly string[] {
  if (measures.length === 0) return [];
  const failures = measures.filter((m) => !m.passed).length;
  return [
    '',
    'Measures',
    ...measures.map(
      ({ passed, seat, name, figure, wanted }) =>
        `  ${passed ? 'PASS' : 'FAIL'}  ${seat ? `${seat}: ` : ''}${name}: ${figure} (wanted: ${wanted})`,
    ),
    '',
    failures === 0 ? 'All measures pass.' : `${failures} of ${measures.length} measures fail.`,
  ];
}
