import type { Game } from '../../table/game.ts';
import { type Count, type Coverage, countAt, merged, NOTHING_SEEN } from './coverage.ts';
import { type Finding, PLAYS, type Play } from './finding.ts';
import { type Numbering, numberingOf } from './ledger.ts';
import type { Subject, SubjectKind, Tick } from './subject.ts';

/** Coverages by how the games were played. At least one is given. */
export type Coverages = Readonly<Partial<Record<Play, Coverage>>>;

/** A game that can be played again. */
export interface Shown {
  readonly play: Play;
  readonly seed: number;
}

/** What all games showed together, and which of them shows what. */
export interface Seen {
  readonly game: Game;
  readonly subjects: readonly Subject[];
  readonly games: number;
  readonly of: Coverages;
  readonly all: Coverage;
  count(kind: SubjectKind, name: string, tick: Tick): Count;
  /** Counted in one way of playing; nothing where none was played so. */
  countIn(play: Play, kind: SubjectKind, name: string, tick: Tick): Count | undefined;
  /** A game in which it happened. */
  shown(kind: SubjectKind, name: string, tick: Tick): Shown | undefined;
  /** A finding about a part: `shown` is the game that shows it, else the first of all. */
  finding(
    code: Finding['code'],
    weight: Finding['weight'],
    subject: Pick<Subject, 'name' | 'path'>,
    shown?: Shown,
    slots?: Finding['slots'],
  ): Finding;
}

export function seenIn(game: Game, of: Coverages): Seen {
  const numbering: Numbering = numberingOf(game.scenario);
  const all = merged(of.random ?? NOTHING_SEEN, of.bots ?? NOTHING_SEEN);
  const first: Shown = of.bots?.games
    ? { play: 'bots', seed: of.bots.first }
    : { play: 'random', seed: of.random?.first ?? 0 };
  const at = (coverage: Coverage, kind: SubjectKind, name: string, tick: Tick): Count => {
    const number = numbering.number(kind, name, tick);
    return number === undefined ? { times: 0, games: 0 } : countAt(coverage, number);
  };
  return {
    game,
    subjects: numbering.subjects,
    games: all.games,
    of,
    all,
    count: (kind, name, tick) => at(all, kind, name, tick),
    countIn(play, kind, name, tick) {
      const coverage = of[play];
      return coverage?.games ? at(coverage, kind, name, tick) : undefined;
    },
    shown(kind, name, tick) {
      for (const play of [...PLAYS].reverse()) {
        const coverage = of[play];
        const seed = coverage && at(coverage, kind, name, tick).seed;
        if (seed !== undefined) return { play, seed };
      }
      return undefined;
    },
    finding: (code, weight, { name, path }, shown = first, slots = {}) => ({
      code,
      weight,
      name,
      path,
      games: all.games,
      ...shown,
      slots,
    }),
  };
}
