import { endGame } from '../table/ending.ts';
import type { TableEvent } from '../table/event.ts';
import type { WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import { wordFor } from '../table/legal-word.ts';
import type { Log } from '../table/log.ts';
import { play } from '../table/play.ts';
import { proceed } from '../table/proceedings.ts';
import { raise } from '../table/raise.ts';
import { openSigning } from '../table/signing.ts';
import type { Table } from '../table/state.ts';
import { playAgain } from './ask-again.ts';
import { withDeed, withoutDeed, withoutPen } from './other-commit.ts';
import { heardIn, type Moment, recall } from './recall.ts';
import { withFact } from './with-fact.ts';

/** Plays a suggestion by itself, apart from the search that found it. Returns whether the answer is another one. */
export function answersOtherwise(
  game: Game,
  log: Pick<Log, 'seed' | 'injects' | 'entries'>,
  event: TableEvent,
  { changes }: WhatIf,
): boolean {
  const moment = recall(game, log, event.id);
  if (!moment) return false;
  const changed = (table: Table): Table =>
    changes.reduce((so, c) => (c.kind === 'fact' ? (withFact(game, so, c.fact, c.value) ?? so) : so), table);
  const by = event.by ?? '';
  const text = event.instrument ?? '';
  const replayed = (): { readonly after: Table; readonly events: readonly TableEvent[] } => {
    let other: Moment | undefined = { ...moment, before: changed(moment.before) };
    for (const c of changes) {
      if (c.kind === 'deed') other = other && withDeed(game, other, c.by, c.what);
      if (c.kind === 'undone' && c.move.verb === 'sign') other = other && withoutPen(other, c.by, text);
      else if (c.kind === 'undone') {
        other = other && withoutDeed(other, c.by, wordOr(c.move.verb));
      }
    }
    const played = other && play(game, other.before, other.entry);
    if (!played?.ok) throw new Error(`refused: ${JSON.stringify(changes)}`);
    return { after: played.value.table, events: played.value.events };
  };
  switch (event.kind) {
    case 'stance-changed': {
      if (changes.some((c) => c.kind === 'undone')) {
        return !replayed().events.some(
          (e) => e.kind === 'stance-changed' && e.by === by && e.before === event.before && e.after === event.after,
        );
      }
      const instead = changes.find((c) => c.kind === 'instead');
      return heardIn(game, moment)
        .filter(({ raised }) => raised.cause === event.cause)
        .some(({ raised, table }) => {
          const [was, is] = [proceed(game, table), proceed(game, changed(table))];
          raise(was, raised);
          raise(is, instead ? { ...raised, event: { ...raised.event, ...instead.move } } : raised);
          const gone = (t: Table): boolean => (t.stances[by] ?? '') !== (table.stances[by] ?? '');
          return gone(was.table) && is.table.stances[by] !== was.table.stances[by];
        });
    }
    case 'ended': {
      const p = proceed(game, changed(moment.after));
      endGame(p);
      return p.table.ending !== moment.after.ending;
    }
    case 'void': {
      if (event.reasons?.[0]?.code !== 'instrument/not-laid-out') return replayed().after.inForce.includes(text);
      const p = proceed(game, { ...changed(moment.after), laidOut: [] });
      openSigning(p);
      return p.table.laidOut.includes(text);
    }
    case 'refused':
    case 'pen-dropped':
      if (changes.every((c) => c.kind === 'fact')) {
        return playAgain(game, changed(moment.before), by, { kind: 'sign', instrument: text }) !== 'barred';
      }
      return replayed().after.signatures[text]?.includes(by) ?? false;
    case 'voided': {
      const { what } = event;
      if (!what) return false;
      const table = changed(moment.before);
      const asked =
        what.kind === 'support'
          ? { kind: 'word' as const, word: wordFor(game, table, by, what.clause, what.option) }
          : what;
      const instead = changes.find((c) => c.kind === 'instead');
      return instead !== undefined || playAgain(game, table, by, asked) !== 'barred';
    }
    case 'declined':
    case 'offer-lapsed': {
      const offer = moment.before.offers.find((o) => o.id === event.offer);
      const instead = changes.find((c) => c.kind === 'instead');
      if (!offer || instead) return offer !== undefined;
      const asked = { kind: 'accept', offer: offer.id } as const;
      const was = playAgain(game, moment.before, offer.to, asked);
      return was !== 'within' && playAgain(game, changed(moment.before), offer.to, asked) !== was;
    }
    default:
      return !replayed().events.some(
        (e) =>
          e.kind === event.kind &&
          e.by === event.by &&
          e.clause === event.clause &&
          e.offer === event.offer &&
          e.instrument === event.instrument &&
          e.verb === event.verb,
      );
  }
}

const wordOr = (verb: string): 'word' | 'gesture' =>
  verb === 'propose' || verb === 'support' || verb === 'object' ? 'word' : 'gesture';
