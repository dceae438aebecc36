import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from '../scenario/load.ts';
import { begin } from './begin.ts';
import { type Game, openGame } from './game.ts';
import { legalMoves } from './legal.ts';
import { type Commit, FACILITATOR, type Move } from './move.ts';
import { play } from './play.ts';
import type { Table } from './state.ts';
import type { Standing } from './view.ts';

/** What a seat may do in its ply: distinct plays of its plenary, and distinct single offers of the corridor before; in the last ply offers are not counted. */
interface Count {
  plays: number;
  offers: number;
}

type Plenary = Extract<Commit, { readonly kind: 'plenary' }>;

const DEPTH = 3;
const allowed = ({ standing }: { readonly standing: Standing }): boolean => standing.kind !== 'forbidden';

function entered(game: Game, table: Table, actor: string, move: Move): Table {
  const played = play(game, table, { actor, move });
  if (!played.ok) throw new Error(JSON.stringify(played.fault));
  return played.value.table;
}

/** On to the step in question in silence, or to the end of the game. */
function goTo(game: Game, from: Table, step: Table['step']): Table {
  let table = from;
  while (table.step !== step && table.step !== 'ended') table = entered(game, table, FACILITATOR, { kind: 'expire' });
  return table;
}

/**
 * Counts as chess does (perft): in round n the n-th seat of the speaking order alone acts, with every word or gesture
 * that the rules and its red lines allow, and with silence; nothing falls by chance. Entry n counts over all lines of n plies.
 */
function perft(game: Game): readonly Count[] {
  const counts = Array.from({ length: DEPTH }, (): Count => ({ plays: 0, offers: 0 }));
  const walk = (opened: Table, depth: number): void => {
    const count = counts[depth];
    const seat = game.scenario.order[depth];
    if (!count || seat === undefined || opened.step === 'ended') return;
    const last = depth + 1 >= DEPTH;
    if (!last) {
      for (const { give, want } of legalMoves(game, opened, seat).offers) {
        count.offers += give.filter(allowed).length * want.length;
      }
    }
    const plenary = goTo(game, opened, 'plenary');
    const { words, gestures } = legalMoves(game, plenary, seat);
    const commits: Plenary[] = [
      { kind: 'plenary' },
      ...words.filter(allowed).map(({ move }): Plenary => ({ kind: 'plenary', word: move })),
      ...gestures.filter(allowed).map(({ move }): Plenary => ({ kind: 'plenary', gesture: move })),
    ];
    count.plays += commits.length;
    if (!last) {
      for (const commit of commits) {
        const silent = commit.word === undefined && commit.gesture === undefined;
        const sealed = silent ? plenary : entered(game, plenary, seat, commit);
        const closed = sealed.round > plenary.round ? sealed : entered(game, sealed, FACILITATOR, { kind: 'expire' });
        walk(goTo(game, closed, 'offers'), depth + 1);
      }
    }
  };
  walk(goTo(game, begin(game, { seed: 1, injects: 'by-hand' }).table, 'offers'), 0);
  return counts;
}

/** Changed figures mean a changed rule or file: pin them anew only where that was meant. */
const PINNED: readonly (readonly [id: string, counts: readonly Count[]])[] = [
  [
    'beagle-single-text',
    [
      { plays: 15, offers: 3393 },
      { plays: 240, offers: 40215 },
      { plays: 4012, offers: 0 },
    ],
  ],
  [
    'havana-renegotiation',
    [
      { plays: 16, offers: 3520 },
      { plays: 319, offers: 42360 },
      { plays: 6061, offers: 0 },
    ],
  ],
  [
    'ceasefire-guarantors',
    [
      { plays: 25, offers: 10028 },
      { plays: 367, offers: 157396 },
      { plays: 8459, offers: 0 },
    ],
  ],
  [
    'host-withdraws',
    [
      { plays: 18, offers: 8917 },
      { plays: 389, offers: 132054 },
      { plays: 7905, offers: 0 },
    ],
  ],
  [
    'moscow-invitation',
    [
      { plays: 30, offers: 9075 },
      { plays: 643, offers: 179740 },
      { plays: 13470, offers: 0 },
    ],
  ],
];

test.each(PINNED)(
  '%s has as many legal plays and offers at depths 1, 2 and 3 as are pinned',
  (id, counts) => {
    const file = new URL(`../../scenarios/${id}/scenario.yaml`, import.meta.url);
    const read = loadScenario(readFileSync(file, 'utf8'), id);
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(perft(openGame(read.value.scenario))).toEqual(counts);
  },
  30_000,
);
