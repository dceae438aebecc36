import { parseArgs } from 'node:util';
import { QUICK, type Style, type SweepOptions, WHOLE } from '../delegates/sweep.ts';
import { LANGUAGES, type Language } from '../ground/words.ts';
import { LEVELS } from '../table/player.ts';
import { countOf } from './count.ts';

export const STYLES: readonly Style[] = ['random', ...LEVELS];
/** Random games beside those of bots, and those of which it is asked whether they were lost early. */
export const BESIDE = 1000;
const LOCKS = 24;

/** What `communique simulate` was asked for. */
export interface Asked {
  readonly path: string;
  readonly options: SweepOptions;
  readonly json: boolean;
  readonly strict: boolean;
  readonly language: Language;
  /** Seconds. */
  readonly budget: number | undefined;
  /** Files to write. */
  readonly html: string | undefined;
  readonly log: string | undefined;
}

/** Or what is wrong with the arguments, in a sentence. */
export function simulateAsked(args: readonly string[]): Asked | string {
  try {
    return asked(args);
  } catch (error) {
    return error instanceof Error ? error.message : 'wrong options.';
  }
}

function asked(args: readonly string[]): Asked | string {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      games: { type: 'string' },
      seed: { type: 'string', default: '1' },
      level: { type: 'string', default: 'envoy' },
      random: { type: 'string' },
      quick: { type: 'boolean', default: false },
      strict: { type: 'boolean', default: false },
      budget: { type: 'string' },
      html: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      log: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) return 'name one scenario file or folder.';
  const games = countOf(values.games ?? '1000', 1, 1_000_000);
  if (games === undefined) return '--games wants a whole number from 1 to 1000000.';
  const seed = countOf(values.seed, 0, 1_000_000_000);
  if (seed === undefined) return '--seed wants a whole number from 0 to 1000000000.';
  const level = STYLES.find((l) => l === values.level);
  if (level === undefined) return `--level wants one of ${STYLES.join(', ')}.`;
  if (values.random !== undefined && level === 'random')
    return '--random is for games beside those of bots; with --level random say --games.';
  const random = countOf(values.random ?? `${values.quick || level === 'random' ? 0 : BESIDE}`, 0, 1_000_000);
  if (random === undefined) return '--random wants a whole number from 0 to 1000000.';
  const budget = values.budget === undefined ? undefined : countOf(values.budget, 1, 1_000_000);
  if (values.budget !== undefined && budget === undefined) return '--budget wants whole seconds from 1 to 1000000.';
  const language = LANGUAGES.find((l) => l === values.lang);
  if (language === undefined) return `--lang wants one of ${LANGUAGES.join(', ')}.`;
  const { html, log, json, strict } = values;
  if (log !== undefined && games !== 1) return '--log writes one game: say --games 1 and the seed.';
  const measured = values.quick || level === 'random' ? QUICK : WHOLE;
  const locks = values.quick ? 0 : Math.min(LOCKS, level === 'random' ? games : random);
  return {
    path,
    options: { games, seed, level, random, locks, ...measured },
    json,
    strict,
    language,
    budget,
    html,
    log,
  };
}
