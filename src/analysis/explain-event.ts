import type { PartyId } from '../scenario/model.ts';
import type { TableEvent } from '../table/event.ts';
import { type AskedMove, type Explanation, UNEXPLAINED, type WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import type { Recipient } from '../table/knows.ts';
import { toAnswer } from '../table/legal-offer.ts';
import { wordFor } from '../table/legal-word.ts';
import type { Log } from '../table/log.ts';
import type { Undertaking } from '../table/move.ts';
import type { Table } from '../table/state.ts';
import { hears, told } from '../table/told.ts';
import { answerTo } from './ask-again.ts';
import { endingWhatIfs } from './explain-ending.ts';
import { explainMove, SUGGESTED } from './explain-move.ts';
import { unopenedWhatIfs, unsignedWhatIfs, voidWhatIfs } from './explain-signing.ts';
import { hasTurned, stanceWhatIfs } from './explain-stance.ts';
import { assentWhatIfs } from './explain-text.ts';
import { withDeed } from './other-commit.ts';
import { heardIn, type Moment, playOver, recall } from './recall.ts';
import { undoneIn } from './undone.ts';

/**
 * Why an event of a game happened, and what would have changed it, as far as `who` may know either. What it was not told
 * of is not explained to it, and nothing that it may not know is in the answer or has a part in choosing it.
 */
export function explainEvent(
  game: Game,
  log: Pick<Log, 'seed' | 'injects' | 'entries'>,
  event: TableEvent,
  who: Recipient,
): Explanation {
  if (!hears(event, who)) return UNEXPLAINED;
  const moment = recall(game, log, event.id);
  if (!moment) return { ...UNEXPLAINED, reasons: reasonsFor(game, undefined, event, who) };
  const reasons = reasonsFor(game, moment.after, event, who);
  const whatIfs = whatIfsOf(game, moment, event, who, reasons);
  const all = event.reasons ?? [];
  const withheld = reasons.length < all.length || reasons.some((r, i) => r.facts.length < (all[i]?.facts.length ?? 0));
  const choice = choiceIn(game, moment, event, who);
  // an outsider who finds nothing may always lack what would tell
  const outside = who !== 'facilitator' && who !== event.by && choice === undefined && whatIfs.length === 0;
  return {
    reasons,
    whatIfs: whatIfs.slice(0, SUGGESTED),
    partial: withheld || outside,
    ...(choice !== undefined && { choice }),
  };
}

const NOBODY: Pick<Table, 'revealed'> = { revealed: [] };

/** By the one door through which a recipient hears anything. */
function reasonsFor(game: Game, table: Table | undefined, event: TableEvent, who: Recipient) {
  // `told` asks the table for nothing but the clauses that have come to light
  const at = (table ?? NOBODY) as Table;
  return told(game, at, [event], who)[0]?.reasons ?? [];
}

function whatIfsOf(
  game: Game,
  moment: Moment,
  event: TableEvent,
  who: Recipient,
  reasons: Explanation['reasons'],
): readonly WhatIf[] {
  const { by, instrument } = event;
  const insider = who === 'facilitator' || who === by;
  switch (event.kind) {
    case 'stance-changed':
      return by === undefined ? [] : ofStance(game, moment, event, by, who, reasons);
    case 'lapsed':
      return ofLapse(game, moment, event, who);
    case 'broken':
      return by === undefined ? [] : ofBroken(game, moment, event, by, who);
    case 'voided':
      return by !== undefined && event.what && insider ? ofVoided(game, moment, event, by, event.what, who) : [];
    case 'void':
      if (instrument === undefined) return [];
      if (event.reasons?.[0]?.code !== 'instrument/not-laid-out') return voidWhatIfs(game, moment, instrument, who);
      return unopenedWhatIfs(game, moment, instrument, who);
    case 'refused':
    case 'pen-dropped':
      return unsignedWhatIfs(game, moment, event, who);
    case 'declined':
    case 'offer-lapsed':
      return ofUnaccepted(game, moment, event, who);
    case 'reserved':
      return assentWhatIfs(game, moment, event, who);
    case 'ended':
      return who === 'facilitator' ? endingWhatIfs(game, moment) : [];
    default:
      return [];
  }
}

function ofStance(
  game: Game,
  moment: Moment,
  event: TableEvent,
  by: PartyId,
  who: Recipient,
  reasons: Explanation['reasons'],
): readonly WhatIf[] {
  const turn = {
    party: by,
    ...(event.before !== undefined && { before: event.before }),
    ...(event.after !== undefined && { after: event.after }),
  };
  const heard = heardIn(game, moment).find((one) => one.raised.cause === event.cause && hasTurned(game, one, turn));
  if (!heard) return [];
  const disclosed = reasons.flatMap((reason) => reason.facts.map(({ fact }) => fact));
  const facts = stanceWhatIfs(game, heard, turn, who, disclosed);
  if (who !== 'facilitator' || facts.length >= SUGGESTED) return facts;
  const again = (events: readonly TableEvent[]): boolean =>
    events.some((e) => e.kind === event.kind && e.by === by && e.before === event.before && e.after === event.after);
  return [...facts, ...undoneIn(game, moment, undefined, again)];
}

/** What had become impossible was made so by what others said and did in the same plenary. */
function ofLapse(game: Game, moment: Moment, event: TableEvent, who: Recipient): readonly WhatIf[] {
  // where facts decided, what others hold in secret might have moved them
  if (who !== 'facilitator' && event.reasons?.some((reason) => reason.facts.length > 0)) return [];
  return undoneIn(game, moment, event.by, (events) =>
    events.some((e) => e.kind === 'lapsed' && e.by === event.by && e.verb === event.verb && e.clause === event.clause),
  );
}

/** A word is broken only where it could have been kept: that it was possible is in the verdict. */
function ofBroken(game: Game, moment: Moment, event: TableEvent, by: PartyId, who: Recipient): readonly WhatIf[] {
  const { what } = event;
  if (!what) return [];
  const deed: WhatIf = { changes: [{ kind: 'deed', by, what }], reach: true };
  if (who !== 'facilitator') return [deed];
  const other = withDeed(game, moment, by, what);
  const over = other && playOver(game, other, other.before);
  const broken = over?.events.some((e) => e.kind === 'broken' && e.by === by && e.offer === event.offer) ?? true;
  return broken ? [] : [deed];
}

function ofVoided(
  game: Game,
  { before }: Moment,
  { reasons }: TableEvent,
  by: PartyId,
  what: Undertaking,
  who: Recipient,
): readonly WhatIf[] {
  const [first] = reasons ?? [];
  if (first?.code === 'pledge/other-half-broken') return [];
  if (what.kind !== 'sign' && first?.code === 'pledge/too-late') return [];
  return explainMove(game, before, by, askedOf(game, before, by, what), who).whatIfs;
}

function askedOf(game: Game, table: Table, by: PartyId, what: Undertaking): AskedMove {
  switch (what.kind) {
    case 'support':
      return { kind: 'word', word: wordFor(game, table, by, what.clause, what.option) };
    case 'gesture':
      return { kind: 'gesture', gesture: what.gesture };
    case 'sign':
      return { kind: 'sign', instrument: what.instrument };
  }
}

/** What stood between the addressee and a yes. */
function ofUnaccepted(game: Game, { before }: Moment, event: TableEvent, who: Recipient): readonly WhatIf[] {
  const offer = before.offers.find((o) => o.id === event.offer);
  if (!offer || (who !== 'facilitator' && who !== offer.to)) return [];
  return explainMove(game, before, offer.to, { kind: 'accept', offer: offer.id }, who).whatIfs;
}

/** Who said no, or let it lapse, though it could have said yes within its instructions. */
function choiceIn(game: Game, { before }: Moment, event: TableEvent, who: Recipient): PartyId | undefined {
  if (event.kind !== 'declined' && event.kind !== 'offer-lapsed') return undefined;
  const offer = before.offers.find((o) => o.id === event.offer);
  if (!offer || (who !== 'facilitator' && who !== offer.to)) return undefined;
  const waited = toAnswer(before, offer.to).some((o) => o.id === offer.id);
  const asked = { kind: 'accept', offer: offer.id } as const;
  return waited && answerTo(game, before, offer.to, asked).kind === 'within' ? offer.to : undefined;
}
