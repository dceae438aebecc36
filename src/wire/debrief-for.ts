import { holds } from '../stance/holds.ts';
import { asAgreed } from '../table/as-agreed.ts';
import { factsOf } from '../table/facts.ts';
import type { Game } from '../table/game.ts';
import { FACILITATOR } from '../table/move.ts';
import { worthOf } from '../table/worth.ts';
import { courseOf, partingOf, type Run } from './course.ts';
import type { Debrief } from './messages.ts';
import { reachOf } from './reach.ts';
import { truthOf } from './truth.ts';

/** Whether those at a table may know what the others had in hand. In class the teacher opens the cards. */
export type Cards = 'closed' | 'open';

/**
 * The one door for what comes after a game. With the cards closed it is the course as `who` (a seat, or `public`) lived it,
 * its own aims and its own capital's answer; history, what the others needed and what it was worth to them come only with
 * the cards open.
 */
export function debriefFor(game: Game, run: Run, who: string, cards: Cards, history?: Run): Debrief {
  const open = cards === 'open';
  const own = courseOf(game, run, open ? FACILITATOR : who);
  const theirs = open && history ? courseOf(game, history) : undefined;
  const parting = theirs && partingOf(own, theirs);
  const party = game.parties.get(who);
  const facts = factsOf(game, run.table);
  // A capital answers what was brought home, not talks that were cut short.
  const answer = run.table.step === 'ended' ? party?.answers.find((a) => holds(a.if, facts))?.text : undefined;
  return {
    own,
    ...(theirs && { history: theirs }),
    ...(parting && { parting }),
    aims: party ? worthOf(game, asAgreed(game, run.table), party.id).aims : [],
    ...(answer && { answer }),
    ...(open && { truths: game.scenario.parties.flatMap((one) => truthOf(one) ?? []) }),
    ...(open && { reach: Object.fromEntries(game.scenario.parties.map((one) => [one.id, reachOf(one)])) }),
    minds: [],
  };
}
