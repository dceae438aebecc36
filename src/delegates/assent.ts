import { ABSENT, type ClauseId, type OptionId, type PartyId, type Posture } from '../scenario/model.ts';
import { faceOf } from '../table/face.ts';
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

/** Steps between two wordings of a clause. */
export function stepsBetween(s: Situation, clause: ClauseId, one: OptionId, other: OptionId): number {
  const places = s.index.option[clause];
  return Math.abs((places?.[one] ?? 0) - (places?.[other] ?? 0));
}

export function postureOf(s: Situation, party: PartyId): Posture {
  const chart = s.game.parties.get(party)?.chart;
  const states = s.game.charts[party];
  const key = s.table.stances[party];
  return chart && states && key !== undefined ? faceOf(chart, states, key).posture : 'guarded';
}

/** What its posture adds to its willingness, in percent. */
const willingness = (s: Situation, party: PartyId): number =>
  once(s, `temper ${party}`, () => TEMPER[postureOf(s, party)]);

/** Where a party stood in public before the first round, and stands now. */
export const standOf = (s: Situation, clause: ClauseId, party: PartyId): OptionId =>
  s.table.stands[clause]?.[party] ?? ABSENT;

/**
 * Percent chance that a party would stand behind an option now, from what it has said in public, the face that it
 * shows, and what it told this seat in the corridor. Never from its own section of the file.
 */
export function assentOf(s: Situation, party: PartyId, clause: ClauseId, option: OptionId): number {
  const at = (s.index.party[party] ?? 0) * s.index.options + (s.index.option[clause]?.[option] ?? 0);
  const known = s.assents[at];
  if (known !== undefined) return known;
  const figure = assent(s, party, clause, option);
  s.assents[at] = figure;
  return figure;
}

function assent(s: Situation, party: PartyId, clause: ClauseId, option: OptionId): number {
  const stand = standOf(s, clause, party);
  if (!s.temper.models) return stand === option ? BEHIND : UNDECIDED;
  if (stand === option && option !== ABSENT) return BEHIND;
  if (promised(s, party, clause, option)) return PLEDGED;
  const temper = willingness(s, party);
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
  return within(base - 16 * stepsBetween(s, clause, stand, option) + late);
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
