import type { Instrument, InstrumentId, PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { subsets } from './frames.ts';
import { frontier } from './frontier.ts';
import type { Payoffs } from './payoffs.ts';
import { type Frame, readRow, type Settlement, type SettlementList, settlementAt } from './settlement.ts';
import type { SettlementSpace } from './settlement-space.ts';
import type { Steps } from './steps.ts';

/** Parties who can do better than a settlement by themselves. */
export interface Coalition {
  readonly parties: readonly PartyId[];
  /** What they would bring about; the others may add to it, but not take away what the members are sure of. */
  readonly instead: Settlement;
  /** By member: the least that it would have, whatever the others do. */
  readonly sure: readonly number[];
}

/** What a coalition can make sure of by itself: none of these is worse for all its members than another. */
export interface Power {
  readonly parties: readonly PartyId[];
  /** Columns of the space. */
  readonly members: readonly number[];
  /** Rows of `sure`: by member, the least over all answers of the others. */
  readonly sure: Payoffs;
  /** Row of the space that each row of `sure` aims at: the coalition's own texts, without the others' pens. */
  readonly rows: readonly number[];
}

/** More visits to a settlement than a host should wait for. */
const MOST_VISITS = 20_000_000;

/**
 * The power of each coalition, smaller ones first, in the α sense (Aumann, 1961: what its members can guarantee
 * themselves by a joint choice whatever the others then do; the core that follows from it is `coreSteps`). Here a
 * coalition *carries* a text alone when it holds all required pens, all the assent and a quorum; it *stops* a text when
 * without it a required pen or the quorum is wanting. Its choice is a set of texts that it carries, their options and its
 * own pens under them; it stops every other text that it can, and says nothing on the clauses of the rest. The others
 * may then answer with any pens of theirs under its texts, and any texts that it can't stop. Only what the charts
 * allow counts. `undefined` where the space is a sample, or so large that the host would wait too long.
 */
export function* powersSteps(game: Game, space: SettlementSpace): Steps<readonly Power[] | undefined> {
  const players = playersOf(game, space.list);
  const coalitions = subsets(players)
    .filter((some) => some.length > 0)
    .toSorted((a, b) => a.length - b.length);
  if (!space.whole || coalitions.length * space.list.total > MOST_VISITS) return undefined;
  const powers: Power[] = [];
  for (const [done, parties] of coalitions.entries()) {
    yield { stage: 'coalitions', done, of: coalitions.length };
    powers.push(powerOf(game, space, parties));
  }
  return powers;
}

const signersOf = (text: Instrument): readonly PartyId[] => [...new Set([...text.required, ...text.others])];

/** Those without whom some text or signature could not be had. */
function playersOf(game: Game, list: SettlementList): readonly PartyId[] {
  return game.scenario.order.filter((party) =>
    game.scenario.instruments.some(
      (text) =>
        text.required.includes(party) ||
        text.assent.includes(party) ||
        (text.others.includes(party) && text.quorum > text.required.length) ||
        list.frames.some((frame) => frame.signed[text.id]?.includes(party)),
    ),
  );
}

function powerOf(game: Game, space: SettlementSpace, parties: readonly PartyId[]): Power {
  const { list } = space;
  const inside = (party: PartyId): boolean => parties.includes(party);
  const texts = game.scenario.instruments;
  const carries = (text: Instrument): boolean =>
    [...text.required, ...text.assent].every(inside) && signersOf(text).filter(inside).length >= text.quorum;
  const stops = (text: Instrument): boolean =>
    text.required.some(inside) || signersOf(text).filter((p) => !inside(p)).length < text.quorum;
  const own = new Set(texts.filter(carries).map((text) => text.id));
  const possible = new Set(texts.filter((text) => carries(text) || !stops(text)).map((text) => text.id));
  /** The coalition's part of a frame: its texts and its pens under them. */
  const choiceIn = (frame: Frame): string =>
    frame.inForce
      .filter((text) => own.has(text))
      .map((text) => `${text}:${(frame.signed[text] ?? []).filter(inside).join()}`)
      .join(' ');
  const isAnswer = (frame: Frame): boolean =>
    frame.inForce.every((text) => own.has(text) || (possible.has(text) && !frame.signed[text]?.some(inside)));
  const isChoice = (frame: Frame): boolean =>
    frame.inForce.every((text) => own.has(text) && frame.signed[text]?.every(inside));

  const members = parties.map((party) => list.parties.indexOf(party));
  const answers = list.frames.filter(isAnswer).map((frame) => answerOf(game, space, frame, own, parties, members));
  const rows: number[] = [];
  const sure: number[] = [];
  const picked = new Uint8Array(list.clauses.length);
  for (const base of list.frames.filter(isChoice)) {
    const choice = choiceIn(base);
    const met = answers.filter(({ frame }) => choiceIn(frame) === choice);
    for (let row = base.first; row < base.first + base.size; row++) {
      if (space.allowed[row] === 0) continue;
      readRow(list, row, picked);
      const least = members.map(() => Infinity);
      for (const answer of met) {
        const worst = answer.worst.get(keyOf(list, answer.fixed, picked));
        worst?.forEach((u, m) => {
          if (u < (least[m] ?? 0)) least[m] = u;
        });
      }
      rows.push(row);
      sure.push(...least);
    }
  }
  return best(parties, members, rows, Float64Array.from(sure));
}

interface Answer {
  readonly frame: Frame;
  /** Clauses whose option the coalition chose. */
  readonly fixed: readonly number[];
  /** By those options: for each member the worst of what the others may make of the rest. */
  readonly worst: ReadonlyMap<number, number[]>;
}

function answerOf(
  game: Game,
  space: SettlementSpace,
  frame: Frame,
  own: ReadonlySet<InstrumentId>,
  parties: readonly PartyId[],
  members: readonly number[],
): Answer {
  const { list, payoffs, allowed } = space;
  const textOf = (c: number): Instrument | undefined => {
    const clause = list.clauses[c]?.id ?? '';
    return frame.inForce.flatMap((id) => game.instruments.get(id) ?? []).find((text) => text.clauses.includes(clause));
  };
  const fixed = frame.clauses.filter((c) => own.has(textOf(c)?.id ?? ''));
  /** Clauses that can't be agreed, since the coalition is needed for it and silent. */
  const silent = frame.clauses.filter((c) => !fixed.includes(c) && textOf(c)?.assent.some((p) => parties.includes(p)));
  const worst = new Map<number, number[]>();
  const picked = new Uint8Array(list.clauses.length);
  for (let row = frame.first; row < frame.first + frame.size; row++) {
    if (allowed[row] === 0) continue;
    readRow(list, row, picked);
    if (silent.some((c) => picked[c] !== 0)) continue;
    const key = keyOf(list, fixed, picked);
    const before = worst.get(key);
    const now = members.map((p) => payoffs.utilities[row * payoffs.parties + p] ?? 0);
    worst.set(key, before ? before.map((u, m) => Math.min(u, now[m] ?? 0)) : now);
  }
  return { frame, fixed, worst };
}

const keyOf = (list: SettlementList, clauses: readonly number[], picked: Uint8Array): number =>
  clauses.reduce((key, c) => key * (list.clauses[c]?.options.length ?? 1) + (picked[c] ?? 0), 0);

function best(
  parties: readonly PartyId[],
  members: readonly number[],
  rows: readonly number[],
  utilities: Float64Array,
): Power {
  const n = members.length;
  const all: Payoffs = { parties: n, rows: rows.length, utilities, disagreement: [], ideal: [] };
  const kept = frontier(all);
  const sure = new Float64Array(kept.length * n);
  kept.forEach((row, i) => {
    sure.set(utilities.subarray(row * n, (row + 1) * n), i * n);
  });
  return {
    parties,
    members,
    sure: { ...all, rows: kept.length, utilities: sure },
    rows: kept.map((row) => rows[row] ?? 0),
  };
}

/** Row of `power.sure` that is better for every member than `utilities` (by party), the one with the greatest least gain. */
export function blocking(power: Power, utilities: ArrayLike<number>, from = 0): number | undefined {
  let found: { readonly row: number; readonly gain: number } | undefined;
  for (let row = 0; row < power.sure.rows; row++) {
    let gain = Infinity;
    for (let m = 0; m < power.members.length && gain > 0; m++) {
      const now = utilities[from + (power.members[m] ?? 0)] ?? 0;
      gain = Math.min(gain, (power.sure.utilities[row * power.members.length + m] ?? 0) - now);
    }
    if (gain > 0 && gain > (found?.gain ?? 0)) found = { row, gain };
  }
  return found?.row;
}

/** Smallest coalitions that block a settlement with these utilities. */
export function coalitionsAgainst(
  powers: readonly Power[],
  space: SettlementSpace,
  utilities: readonly number[],
): readonly Coalition[] {
  const found: Coalition[] = [];
  for (const power of powers) {
    if (found.some((smaller) => smaller.parties.every((p) => power.parties.includes(p)))) continue;
    const row = blocking(power, utilities);
    if (row === undefined) continue;
    const n = power.members.length;
    found.push({
      parties: power.parties,
      instead: settlementAt(space.list, power.rows[row] ?? 0),
      sure: [...power.sure.utilities.subarray(row * n, (row + 1) * n)],
    });
  }
  return found;
}

/** Rows within what the charts allow that no coalition blocks: the α-core (Aumann, 1961). */
export function* coreSteps(powers: readonly Power[], space: SettlementSpace): Steps<readonly number[]> {
  const { payoffs, allowed } = space;
  let left: readonly number[] = Array.from(allowed.keys()).filter((row) => allowed[row] === 1);
  for (const [done, power] of powers.entries()) {
    yield { stage: 'coalitions', done, of: powers.length };
    left = left.filter((row) => blocking(power, payoffs.utilities, row * payoffs.parties) === undefined);
  }
  return left;
}
