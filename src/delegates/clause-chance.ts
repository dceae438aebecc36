import { ABSENT, type ClauseId, type Instrument, type OptionId, type PartyId } from '../scenario/model.ts';
import { holds } from '../stance/holds.ts';
import { assentOf, standOf } from './assent.ts';
import { rankOf } from './brief.ts';
import type { Situation } from './situation.ts';
import { courseWorth } from './text-worth.ts';

/** How far a word from outside the assent list moves those who are on it, in percent. */
const OUTSIDE = 14;
/** Points that a clause is given at most for opening a text. */
const OPENING_AT_MOST = 160;

/** Settled ones are closed to words until they are reopened. */
const closed = (s: Situation, text: Instrument, clause: ClauseId): boolean => {
  const status = s.table.lives[text.id]?.[clause]?.status;
  return status === 'agreed' || status === 'reserved';
};

/** Percent chance that those whose assent is needed, `supposed` apart, end behind an option of one text. */
function chanceIn(s: Situation, text: Instrument, clause: ClauseId, option: OptionId, supposed?: PartyId): number {
  let chance = 100;
  for (const party of text.assent) {
    if (party === s.seat) continue;
    let assent = party === supposed ? 92 : assentOf(s, party, clause, option);
    if (s.temper.looksAhead && assent < 90 && roundsFor(s, clause) > 1) {
      assent += Math.floor(((100 - assent) * assent) / 250);
    }
    chance = Math.floor((chance * assent) / 100);
  }
  return chance;
}

/** Rounds in which the clause can still be settled, this one included. */
const roundsFor = (s: Situation, clause: ClauseId): number =>
  Math.max(1, Math.min(s.left, (s.brief.lastDue[clause] ?? 0) - s.table.round + 1));

/**
 * Points that a clause promises if the seat stands behind `option`: what the option is worth over silence on the matter,
 * times the chance that the others come to stand there too. `supposed` is taken to stand there already. `again`: as it
 * would be if a settled clause were open once more.
 */
export function promiseOf(s: Situation, clause: ClauseId, option: OptionId, supposed?: PartyId, again = false): number {
  if (option === ABSENT) return 0;
  if (again) return promise(s, clause, option, supposed, again);
  const row = supposed === undefined ? s.index.parties : (s.index.party[supposed] ?? 0);
  const at = row * s.index.options + (s.index.option[clause]?.[option] ?? 0);
  const known = s.promises[at];
  if (known !== undefined) return known;
  const figure = promise(s, clause, option, supposed, again);
  s.promises[at] = figure;
  return figure;
}

function promise(
  s: Situation,
  clause: ClauseId,
  option: OptionId,
  supposed: PartyId | undefined,
  again: boolean,
): number {
  const value = (s.brief.gain[clause]?.[option] ?? 0) + openingOf(s, clause);
  let best = 0;
  for (const text of s.brief.texts[clause] ?? []) {
    if (!again && closed(s, text, clause)) continue;
    const chance = chanceIn(s, text, clause, option, supposed);
    const share = text.assent.includes(s.seat) ? 100 : OUTSIDE;
    const here = Math.trunc((value * chance * share) / 10_000);
    if (Math.abs(here) > Math.abs(best)) best = here;
  }
  return best;
}

/** The clause's part in opening a text for signature, where any wording of it is asked for and the text is worth having. */
function openingOf(s: Situation, clause: ClauseId): number {
  if (!s.temper.models) return 0;
  const known = s.openings[clause];
  if (known !== undefined) return known;
  let gain = 0;
  for (const text of s.brief.texts[clause] ?? []) {
    const asked = text.opens.facts.filter((f) => f.fact.startsWith('clause.'));
    if (!asked.some((f) => f.fact === `clause.${clause}`)) continue;
    const wanting = asked.filter((f) => !holds({ facts: [f] }, s.facts));
    if (!wanting.some((f) => f.fact === `clause.${clause}`)) continue;
    const over = courseWorth(s, new Map([[text.id, text.required]])) - courseWorth(s, new Map());
    gain = Math.max(gain, Math.trunc(over / (2 * wanting.length)));
  }
  const figure = Math.min(OPENING_AT_MOST, gain);
  s.openings[clause] = figure;
  return figure;
}

/** Steps that the others have come towards this seat on a clause since they first stood somewhere in public. */
function stepsOfOthers(s: Situation, clause: ClauseId): number {
  let most = 0;
  const worst = (s.brief.ranked[clause]?.length ?? 1) - 1;
  for (const party of s.game.scenario.parties) {
    if (party.id === s.seat) continue;
    const now = standOf(s, clause, party.id);
    if (now === ABSENT) continue;
    const first = party.stands[clause];
    const from =
      first === undefined ? Math.min(worst, rankOf(s.brief, clause, now) + 1) : rankOf(s.brief, clause, first);
    most = Math.max(most, from - rankOf(s.brief, clause, now));
  }
  return most;
}

/**
 * Steps below its best that the seat may go now: as many as the others have made (MiCRO: de Jonge, 2022), and more as the
 * clause's last round comes near.
 */
export function stepsAllowed(s: Situation, clause: ClauseId): number {
  const known = s.steps[clause];
  if (known !== undefined) return known;
  const last = roundsFor(s, clause);
  const byClock = last <= 1 ? 2 : last === 2 ? 1 : 0;
  const steps = stepsOfOthers(s, clause) + byClock;
  s.steps[clause] = steps;
  return steps;
}
