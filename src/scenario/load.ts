import { failed, ok, type Result } from '../ground/result.ts';
import { checkBounds, checkWhole } from './check-whole.ts';
import { isFormat, SCENARIO_FORMAT } from './format.ts';
import type { Scenario } from './model.ts';
import { namesOf } from './names.ts';
import type { Problem } from './problem.ts';
import { readScenario } from './read-scenario.ts';
import { readYaml } from './read-yaml.ts';
import type { Reader } from './reader.ts';
import { review } from './review/review.ts';
import type { YamlMemory } from './yaml-memory.ts';

export interface Loaded {
  readonly scenario: Scenario;
  /** Sound to play, but probably not what was meant. */
  readonly warnings: readonly Problem[];
}

/**
 * The one door by which a scenario comes in. Never throws, whatever the source. On failure all problems are given,
 * warnings among them, in the order of their places, at most 200 and one that says that there are more. A memory of
 * what was read before makes a file in which little changed quick to read, and changes nothing else.
 */
export function loadScenario(
  source: string,
  file = 'scenario.yaml',
  memory?: YamlMemory,
): Result<Loaded, readonly Problem[]> {
  const { top, c } = readYaml(source, file, memory);
  if (!top || !isFormat(c, top, SCENARIO_FORMAT)) return failed(c.all());
  const r: Reader = { ...c, names: namesOf(top) };
  checkBounds(r, top);
  if (r.failed() && tooMuch(r)) return failed(r.all());
  const scenario = readScenario(r, top);
  if (!r.failed()) checkWhole(r, top, scenario);
  if (!r.failed()) review(r, top, scenario);
  return r.failed() ? failed(r.all()) : ok({ scenario, warnings: r.all() });
}

/** A file with more than its bounds is not read on; one with less is. */
const tooMuch = (r: Reader): boolean =>
  r.names.parties.length > 12 || r.names.clauses.length > 16 || r.names.pressures.size > 24;

export { loadPlay } from './load-play.ts';
