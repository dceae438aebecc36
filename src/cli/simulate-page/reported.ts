import {
  type Count,
  type Coverage,
  type Hit,
  hitsOf,
  merged,
  NOTHING_SEEN,
} from '../../delegates/coverage/coverage.ts';
import { PLAYS, type Play } from '../../delegates/coverage/finding.ts';
import type { SubjectKind, Tick } from '../../delegates/coverage/subject.ts';
import type { Simulation } from '../../delegates/simulate.ts';
import type { Language } from '../../ground/words.ts';
import { lineFinder, type Path } from '../../scenario/line-finder.ts';
import type { Game } from '../../table/game.ts';
import type { Effort } from '../effort.ts';
import { type LineHit, lineHitsOf } from '../line-hits.ts';
import type { Source } from '../source.ts';
import { type Html, html } from './html.ts';
import { type Speech, speechIn } from './words.ts';

export interface ReportInput {
  readonly game: Game;
  readonly source: Source;
  readonly simulation: Simulation;
  readonly effort: Effort;
  readonly language: Language;
}

/** What the sections of a report have in common. */
export interface Reported extends ReportInput, Speech {
  readonly all: Coverage;
  readonly hits: readonly Hit[];
  readonly lines: readonly LineHit[];
  readonly plays: readonly (readonly [Play, Coverage])[];
  count(kind: SubjectKind, name: string, tick: Tick): Count;
  countIn(play: Play, kind: SubjectKind, name: string, tick: Tick): Count;
  lineOf(path: Path): number | undefined;
}

const NONE: Count = { times: 0, games: 0 };

export function reported(input: ReportInput): Reported {
  const { scenario } = input.game;
  const { coverage } = input.simulation;
  const all = merged(coverage.random ?? NOTHING_SEEN, coverage.bots ?? NOTHING_SEEN);
  const index = (seen: Coverage): ReadonlyMap<string, Hit> =>
    new Map(hitsOf(scenario, seen).map((hit) => [`${hit.subject.kind} ${hit.subject.name}`, hit]));
  const byName = index(all);
  const plays = PLAYS.flatMap((play) => (coverage[play] ? [[play, coverage[play]] as const] : []));
  const apart = new Map(plays.map(([play, seen]) => [play, index(seen)]));
  return {
    ...input,
    ...speechIn(input.language),
    all,
    hits: [...byName.values()],
    lines: all.games === 0 ? [] : lineHitsOf(input.source.text, scenario, all),
    plays,
    count: (kind, name, tick) => byName.get(`${kind} ${name}`)?.counts[tick] ?? NONE,
    countIn: (play, kind, name, tick) => apart.get(play)?.get(`${kind} ${name}`)?.counts[tick] ?? NONE,
    lineOf: lineFinder(input.source.text),
  };
}

/** A number, or that it is none: in a word with its sign, never by its colour alone. */
export const times = (r: Reported, count: number): Html =>
  count === 0 ? html`<span class="never">${r.say('never')}</span>` : html`${r.figure(count)}`;

/** A link into the file below. */
export function lineLink(r: Reported, path: Path): Html {
  const line = r.lineOf(path);
  return line === undefined ? html`` : html`<a href="#L${line}">${r.say('line', { line: `${line}` })}</a>`;
}
