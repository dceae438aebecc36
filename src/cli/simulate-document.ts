import { hitsOf, merged, NOTHING_SEEN } from '../delegates/coverage/coverage.ts';
import { sayFinding } from '../delegates/coverage/words.ts';
import type { Simulation } from '../delegates/simulate.ts';
import { LANGUAGES } from '../ground/words.ts';
import { lineFinder } from '../scenario/line-finder.ts';
import type { Game } from '../table/game.ts';
import { againCommand } from './again.ts';
import type { Effort } from './effort.ts';
import { lineHitsOf } from './line-hits.ts';
import type { Source } from './source.ts';

/** Everything that a simulation found, with names in place of numbers: what `--json` prints. */
export function simulationDocument(
  { scenario }: Game,
  source: Source,
  { coverage, findings, ...simulation }: Simulation,
  { seconds, undone }: Effort,
  ok: boolean,
) {
  const find = lineFinder(source.text);
  const all = merged(coverage.random ?? NOTHING_SEEN, coverage.bots ?? NOTHING_SEEN);
  return {
    ok,
    complete: undone === 0,
    undone,
    seconds,
    file: source.file,
    ...simulation,
    findings: findings.map((finding) => ({
      ...finding,
      line: find(finding.path),
      said: Object.fromEntries(LANGUAGES.map((language) => [language, sayFinding(finding, language)])),
      again: againCommand(source.file, simulation.options, finding),
    })),
    plays: Object.fromEntries(
      Object.entries(coverage).map(([play, seen]) => [
        play,
        {
          games: seen.games,
          entries: seen.entries,
          rounds: seen.rounds,
          seats: seen.seats,
          hits: hitsOf(scenario, seen).map(({ subject, counts }) => ({
            kind: subject.kind,
            name: subject.name,
            line: find(subject.path),
            counts,
          })),
        },
      ]),
    ),
    lines: all.games === 0 ? [] : lineHitsOf(source.text, scenario, all),
  };
}
