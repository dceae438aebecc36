import type { InstrumentId, PartyId } from '../scenario/model.ts';
import { holds } from '../stance/holds.ts';
import type { TableEvent } from '../table/event.ts';
import type { Change, WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import type { Recipient } from '../table/knows.ts';
import type { Pen } from '../table/move.ts';
import { signersOf } from '../table/pens.ts';
import { proceed } from '../table/proceedings.ts';
import { dropPasses, openSigning } from '../table/signing.ts';
import type { Table } from '../table/state.ts';
import { answerTo } from './ask-again.ts';
import { maySee } from './discretion.ts';
import { explainMove, SUGGESTED, withFlip } from './explain-move.ts';
import { flipsOf, testsOf } from './flips.ts';
import { changesOf } from './goal.ts';
import { leverOf, worldOf } from './levers.ts';
import { commitIn, withDeed, withoutPen } from './other-commit.ts';
import { fewestPens, type Pens, penChanges } from './other-pens.ts';
import { type Moment, playOver } from './recall.ts';

/** Whether a text stands with these pens: the passes of the rules, then signers and their number. */
function stands(game: Game, instrument: InstrumentId, pens: Pens): boolean {
  const text = game.instruments.get(instrument);
  const { stay } = dropPasses(pens);
  return (text?.required.every((party) => stay.has(party)) ?? false) && stay.size >= (text?.quorum ?? 0);
}

/**
 * The pens as everybody saw them: who signed, who put the pen down for want of whom or because of whom, who did not
 * sign. Undefined where that does not tell which of the two it was.
 */
function pensSeen(game: Game, instrument: InstrumentId, events: readonly TableEvent[]): Pens | undefined {
  const own = events.filter((e) => e.instrument === instrument);
  const dropped = own.filter((e) => e.kind === 'pen-dropped');
  const signed = own.flatMap((e) => (e.kind === 'signed' && e.by !== undefined ? [e.by] : []));
  const pens = new Map<PartyId, Pen>();
  for (const party of signersOf(game, instrument)) {
    const at = dropped.findIndex((e) => e.by === party);
    if (at < 0) {
      pens.set(party, { kind: signed.includes(party) ? 'sign' : 'refuse' });
      continue;
    }
    const parties = dropped[at]?.parties ?? [];
    if (parties.some((one) => dropped.slice(0, at).some((e) => e.by === one))) return undefined;
    const there = (one: PartyId): boolean => signed.includes(one) || dropped.some((e) => e.by === one);
    pens.set(party, {
      kind: 'sign',
      with: parties.filter((one) => !there(one)),
      without: parties.filter(there),
    });
  }
  return pens;
}

/** The pens as they lay under their seals; a pen that was barred lay still. */
function pensSealed(game: Game, moment: Moment, instrument: InstrumentId): Pens {
  return new Map(
    signersOf(game, instrument).map((party): [PartyId, Pen] => {
      const commit = commitIn(moment, party);
      const pen = commit?.kind === 'signing' ? commit.pens[instrument] : undefined;
      return [party, pen && !isBarred(game, moment, party, instrument) ? pen : { kind: 'refuse' }];
    }),
  );
}

/**
 * With which other pens a text would have come into force. A seat is told what follows from the pens that all saw; the
 * facilitator what comes of it when the signing is played again, red lines lifted where they had barred a pen.
 */
export function voidWhatIfs(game: Game, moment: Moment, instrument: InstrumentId, who: Recipient): readonly WhatIf[] {
  const pens = who === 'facilitator' ? pensSealed(game, moment, instrument) : pensSeen(game, instrument, moment.events);
  if (!pens) return [];
  const sets = fewestPens(pens, [...pens.keys()], (other) => stands(game, instrument, other));
  return sets.flatMap((some) => {
    const changes = penChanges(some, instrument);
    if (who !== 'facilitator') return [{ changes, reach: true }];
    return withPens(game, moment, instrument, changes, (over) => over.after.inForce.includes(instrument));
  });
}

/** Plays the signing with other pens; the red lines of those who would have to sign are lifted first. */
function withPens(
  game: Game,
  moment: Moment,
  instrument: InstrumentId,
  changes: readonly Change[],
  reached: (over: Pick<Moment, 'after'>) => boolean,
): readonly WhatIf[] {
  const lifted = changes.flatMap(({ kind, ...change }): readonly Change[] => {
    if (kind !== 'deed' || !('by' in change) || !isBarred(game, moment, change.by, instrument)) return [];
    const asked = { kind: 'sign', instrument } as const;
    return explainMove(game, moment.before, change.by, asked, 'facilitator').whatIfs[0]?.changes ?? [];
  });
  const table = withFlip(
    game,
    moment.before,
    lifted.flatMap((change) => (change.kind === 'fact' ? [change] : [])),
  );
  let other: Moment | undefined = table && { ...moment, before: table };
  for (const change of changes) {
    if (change.kind === 'deed') other = other && withDeed(game, other, change.by, change.what);
    if (change.kind === 'undone') other = other && withoutPen(other, change.by, instrument);
  }
  const over = other && playOver(game, other, other.before);
  return over && reached(over) ? [{ changes: [...lifted, ...changes], reach: true }] : [];
}

const isBarred = (game: Game, { before }: Moment, seat: PartyId, instrument: InstrumentId): boolean =>
  answerTo(game, before, seat, { kind: 'sign', instrument }).kind === 'barred';

/** With which other pens one that was put down, or never taken up, would have signed. */
export function unsignedWhatIfs(
  game: Game,
  moment: Moment,
  { by, instrument }: TableEvent,
  who: Recipient,
): readonly WhatIf[] {
  if (by === undefined || instrument === undefined) return [];
  const seen = pensSeen(game, instrument, moment.events);
  const pens = who === 'facilitator' ? pensSealed(game, moment, instrument) : seen;
  if (pens?.get(by)?.kind === 'sign') {
    const others = [...pens.keys()].filter((party) => party !== by);
    const sets = fewestPens(pens, others, (other) => dropPasses(other).stay.has(by));
    return sets.flatMap((some) => {
      const changes = penChanges(some, instrument);
      if (who !== 'facilitator') return [{ changes, reach: true }];
      return withPens(game, moment, instrument, changes, ({ after }) => signedBy(after, instrument, by));
    });
  }
  if (who !== by && who !== 'facilitator') return [];
  if (isBarred(game, moment, by, instrument)) {
    return explainMove(game, moment.before, by, { kind: 'sign', instrument }, who).whatIfs;
  }
  const own: readonly Change[] = [{ kind: 'deed', by, what: { kind: 'sign', instrument } }];
  return withPens(game, moment, instrument, own, ({ after }) => signedBy(after, instrument, by));
}

const signedBy = ({ signatures }: Table, instrument: InstrumentId, party: PartyId): boolean =>
  signatures[instrument]?.includes(party) ?? false;

/**
 * What a text needed to be laid out at all: its own condition, asked again as the signing opens. Only for those who may
 * know all that it asks for.
 */
export function unopenedWhatIfs(
  game: Game,
  { after }: Moment,
  instrument: InstrumentId,
  who: Recipient,
): readonly WhatIf[] {
  const opens = game.instruments.get(instrument)?.opens;
  if (!opens) return [];
  const facts = worldOf(game, after);
  const tests = testsOf(opens);
  if (tests.some(({ fact }) => !maySee(game, after, fact, who))) return [];
  const levers = [...new Set(tests.map((t) => t.fact))].map((fact) => leverOf(game, after, fact));
  const decision = { levers, tests, facts, turns: (world: typeof facts) => holds(opens, world) };
  const found: WhatIf[] = [];
  flipsOf(decision, SUGGESTED, (flip) => {
    const other = withFlip(game, { ...after, step: 'plenary', laidOut: [] }, flip.turned);
    if (!other) return false;
    const p = proceed(game, other);
    openSigning(p);
    if (!p.table.laidOut.includes(instrument)) return false;
    found.push({ changes: changesOf(decision, flip), reach: flip.reach });
    return true;
  });
  return found;
}
