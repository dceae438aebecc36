import type { PartyId } from '../scenario/model.ts';
import type { Reason, TableEvent } from './event.ts';
import { publicName } from './face.ts';
import type { Game } from './game.ts';
import { type Recipient, seesFact } from './knows.ts';
import type { Table } from './state.ts';
import type { ToldEvent } from './view.ts';

/** Whether an event concerns a recipient at all. Decided by its audience alone, so that numbering never shifts later. */
export const hears = (event: TableEvent, who: Recipient): boolean =>
  who === 'facilitator' || event.audience === 'all' || event.audience.includes(who);

/**
 * Events as `who` is told them, numbered from `from` in the recipient's own stream, since gaps would tell. Others'
 * stances come under their public names, and reasons keep only the facts that the recipient may know.
 */
export function told(
  game: Game,
  table: Table,
  events: readonly TableEvent[],
  who: Recipient,
  from = 0,
): readonly ToldEvent[] {
  let n = from;
  return events.filter((event) => hears(event, who)).map((event) => tell(game, table, event, who, n++));
}

function tell(game: Game, table: Table, event: TableEvent, who: Recipient, n: number): ToldEvent {
  const { id: _, audience, cause: __, reasons, before, after, ...rest } = event;
  const stance = event.kind === 'stance-changed' && event.by !== undefined && who !== 'facilitator' && who !== event.by;
  const name = (state: string | undefined): string | undefined =>
    stance && state !== undefined && event.by !== undefined ? shown(game, event.by, state) : state;
  const [was, is] = [name(before), name(after)];
  return {
    ...rest,
    n,
    private: audience !== 'all',
    ...(was !== undefined && { before: was }),
    ...(is !== undefined && { after: is }),
    ...(reasons && {
      reasons: reasons
        .filter((reason) => entitled(reason, who))
        .map((reason) => tellReason(game, table, reason, who, stance)),
    }),
  };
}

const entitled = (reason: Reason, who: Recipient): boolean =>
  reason.only === undefined || who === 'facilitator' || reason.only.includes(who);

function shown(game: Game, party: PartyId, state: string): string | undefined {
  const chart = game.charts[party];
  const shape = game.scenario.parties.find((p) => p.id === party)?.chart;
  return chart && shape ? publicName(shape, chart, state) : undefined;
}

/** A transition's id names its chart's states, so others get none; the words given for a change that all saw are public. */
function tellReason(game: Game, table: Table, reason: Reason, who: Recipient, other: boolean): Reason {
  const facts = reason.facts.filter(({ fact }) => seesFact(game.scenario, table.revealed, fact, who));
  return other && reason.kind === 'transition' ? { ...reason, code: 'transition', facts } : { ...reason, facts };
}
