import { chance } from '../ground/chance.ts';
import type { PartyId } from '../scenario/model.ts';
import { begin } from '../table/begin.ts';
import type { Game } from '../table/game.ts';
import { legalMoves } from '../table/legal.ts';
import type { Commit } from '../table/move.ts';
import { play } from '../table/play.ts';
import type { Table } from '../table/state.ts';
import { waitingFor } from '../table/waiting.ts';
import { worthOf } from '../table/worth.ts';
import { nameOfGesture, nameOfWord } from './name-of.ts';
import { type Delegate, delegate, runOn } from './run.ts';

/** How often each move of one kind was the best by roll-outs, in hundredths of a situation: ties share one alike. */
export interface Best {
  /** Situations with something to choose. */
  readonly situations: number;
  readonly hits: Readonly<Record<string, number>>;
  /** For each move the lowest seed of a game in which it was the best. */
  readonly seeds: Readonly<Record<string, number>>;
}

export const KINDS = ['words', 'gestures', 'moves'] as const;
/** `moves`: words and gestures together. */
export type Bests = Readonly<Record<(typeof KINDS)[number], Best>>;

const NONE: Best = { situations: 0, hits: {}, seeds: {} };
export const NO_BESTS: Bests = { words: NONE, gestures: NONE, moves: NONE };
export const NO_WORD = '(no word)';
export const NO_GESTURE = '(no gesture)';
const SITUATION = 100;

type Plenary = Extract<Commit, { kind: 'plenary' }>;
interface Choice {
  readonly name: string;
  readonly commit: Plenary;
}

/** For each seed one plenary of the seat, in a round drawn by the seed, with every move tried by `rolls` roll-outs of envoys. */
export function bestsOf(game: Game, seat: PartyId, seeds: readonly number[], rolls: number): Bests {
  let bests = NO_BESTS;
  const envoy = delegate('envoy');
  for (const seed of seeds) {
    const round = 1 + chance(seed, 'situation', seat)(game.scenario.rounds.length);
    const table = plenaryOf(game, seed, seat, round, envoy);
    if (table) bests = added(bests, tried(game, table, seat, rolls, envoy));
  }
  return bests;
}

/** The table of an envoy game as the seat is about to speak in a round's plenary; none where it has nothing to decide there. */
function plenaryOf(game: Game, seed: number, seat: PartyId, round: number, envoy: Delegate): Table | undefined {
  let { table } = begin(game, { seed, injects: 'drawn' });
  for (;;) {
    const waited = waitingFor(game, table);
    const next = waited[0];
    if (next === undefined || table.round > round) return undefined;
    if (table.round === round && table.step === 'plenary') return waited.includes(seat) ? table : undefined;
    const played = play(game, table, { actor: next, move: envoy(game, table, next) });
    if (!played.ok) throw new Error(`seed ${seed}: ${played.fault.code}`);
    table = played.value.table;
  }
}

function tried(game: Game, table: Table, seat: PartyId, rolls: number, envoy: Delegate): Bests {
  const usual = envoy(game, table, seat);
  if (usual.kind !== 'plenary') throw new Error('an envoy did not answer a plenary');
  const legal = legalMoves(game, table, seat);
  const words: Choice[] = [
    { name: NO_WORD, commit: { ...(usual.gesture && { gesture: usual.gesture }), kind: 'plenary' } },
  ];
  const gestures: Choice[] = [
    { name: NO_GESTURE, commit: { ...(usual.word && { word: usual.word }), kind: 'plenary' } },
  ];
  for (const { move, standing } of legal.words) {
    if (standing.kind !== 'forbidden') words.push({ name: nameOfWord(move), commit: { ...usual, word: move } });
  }
  for (const { move, standing } of legal.gestures) {
    if (standing.kind !== 'forbidden')
      gestures.push({ name: nameOfGesture(move), commit: { ...usual, gesture: move } });
  }
  const worths = new Map<Choice, number>();
  for (const choice of [...words, ...gestures]) {
    let sum = 0;
    for (let roll = 0; roll < rolls; roll++) {
      const here: Table = { ...table, seed: table.seed * 1000 + roll };
      const run = runOn(game, here, (party) => (party === seat ? after(choice.commit, here, envoy) : envoy));
      sum += worthOf(game, run.table, seat).total;
    }
    worths.set(choice, sum);
  }
  return {
    words: bestOf(words, worths, table.seed),
    gestures: bestOf(gestures, worths, table.seed),
    moves: bestOf([...words, ...gestures], worths, table.seed),
  };
}

/** The tried commit in the plenary that is on, and an envoy's from then on. */
const after =
  (commit: Plenary, from: Table, envoy: Delegate): Delegate =>
  (game, table, seat) =>
    table.round === from.round && table.step === 'plenary' ? commit : envoy(game, table, seat);

function bestOf(choices: readonly Choice[], worths: ReadonlyMap<Choice, number>, seed: number): Best {
  if (new Set(choices.map((c) => c.name)).size < 2) return NONE;
  const top = Math.max(...choices.map((c) => worths.get(c) ?? 0));
  const best = new Set(choices.filter((c) => worths.get(c) === top).map((c) => c.name));
  return {
    situations: 1,
    hits: Object.fromEntries([...best].map((name) => [name, Math.floor(SITUATION / best.size)])),
    seeds: Object.fromEntries([...best].map((name) => [name, seed])),
  };
}

function both(a: Best, b: Best): Best {
  const hits: Record<string, number> = { ...a.hits };
  for (const [name, count] of Object.entries(b.hits)) hits[name] = (hits[name] ?? 0) + count;
  const seeds: Record<string, number> = { ...a.seeds };
  for (const [name, seed] of Object.entries(b.seeds)) seeds[name] = Math.min(seeds[name] ?? seed, seed);
  return { situations: a.situations + b.situations, hits, seeds };
}

export const added = (a: Bests, b: Bests): Bests => ({
  words: both(a.words, b.words),
  gestures: both(a.gestures, b.gestures),
  moves: both(a.moves, b.moves),
});
