import { ABSENT, type ClauseId, type OptionId, type PartyId, type Posture } from '../scenario/model.ts';
import { faceOf } from '../table/face.ts';
import type { Game } from '../table/game.ts';
import { once, type Situation } from './situation.ts';

const UNDECIDED = 45;
const BEHIND = 94;
const PLEDGED = 90;
const TEMPER: Readonly<Record<Posture, number>> = {
  open: 12,
  attentive: 6,
  guarded: 0,
  firm: -10,
  cold: -16,
  away: -24,
};

const within = (percent: number): number => Math.max(3, Math.min(97, percent));

const orders = new WeakMap<Game, Map<string, number>>();
function placeOf(game: Game, clause: ClauseId, option: OptionId): number {
  let known = orders.get(game);
  if (!known) {
    known = new Map();
    for (const c of game.scenario.clauses) for (const [i, o] of c.options.entries()) known.set(`${c.id}=${o.id}`, i);
    orders.set(game, known);
  }
  return known.get(`${clause}=${option}`) ?? 0;
}

/** Steps between two wordings of a clause. */
export const stepsBetween = (game: Game, clause: ClauseId, one: OptionId, other: OptionId): number =>
  Math.abs(placeOf(game, clause, one) - placeOf(game, clause, other));

export function postureOf(s: Situation, party: PartyId): Posture {
  const chart = s.game.scenario.parties.find((p) => p.id === party)?.chart;
  const states = s.game.charts[party];
  const key = s.table.stances[party];
  return chart && states && key !== undefined ? faceOf(chart, states, key).posture : 'guarded';
}

/** Where a party stood in public before the first round, and stands now. */
export const standOf = (s: Situation, clause: ClauseId, party: PartyId): OptionId =>
  s.table.stands[clause]?.[party] ?? ABSENT;

/**
 * Percent chance that a party would stand behind an option now, from what it has said in public, the face that it
 * shows, and what it told this seat in the corridor. Never from its own section of the file.
 */
export const assentOf = (s: Situation, party: PartyId, clause: ClauseId, option: OptionId): number =>
  once(s, `assent ${party} ${clause} ${option}`, () => assent(s, party, clause, option));

function assent(s: Situation, party: PartyId, clause: ClauseId, option: OptionId): number {
  const stand = standOf(s, clause, party);
  if (!s.temper.models) return stand === option ? BEHIND : UNDECIDED;
  if (stand === option && option !== ABSENT) return BEHIND;
  if (promised(s, party, clause, option)) return PLEDGED;
  const temper = TEMPER[postureOf(s, party)];
  const refused = s.table.offers.some(
    (o) =>
      (o.state === 'declined' || o.state === 'countered') &&
      o.from === s.seat &&
      o.to === party &&
      o.terms.want.kind === 'support' &&
      o.terms.want.clause === clause &&
      o.terms.want.option === option,
  );
  const base = UNDECIDED + temper - (refused ? 25 : 0);
  if (stand === ABSENT) {
    const tabled = s.table.tabled[clause]?.includes(option) ?? false;
    return within(base + (tabled ? 8 : 0));
  }
  const late = 6 * Math.max(0, 3 - s.left);
  return within(base - 16 * stepsBetween(s.game, clause, stand, option) + late);
}

/** Whether the party gave this seat its word to support the option, and may still keep it. */
function promised(s: Situation, party: PartyId, clause: ClauseId, option: OptionId): boolean {
  return s.table.pledges.some(
    (p) =>
      p.state === 'open' &&
      p.by === party &&
      p.to === s.seat &&
      p.what.kind === 'support' &&
      p.what.clause === clause &&
      p.what.option === option,
  );
}
