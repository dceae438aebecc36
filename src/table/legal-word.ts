import { ABSENT, type PartyId, type Verb } from '../scenario/model.ts';
import type { Reason } from './event.ts';
import type { Game } from './game.ts';
import { against, verbFault } from './legal-verb.ts';
import { isOpen, isSettledSomewhere, isSpeakable, isUp, isVisible, mayReveal } from './life.ts';
import type { Word } from './move.ts';
import { onFile } from './on-file.ts';
import type { Table } from './state.ts';

/** Why the rules do not let a seat say this word now; its own red lines are not asked. */
export function wordFault(game: Game, table: Table, seat: PartyId, word: Word): Reason | undefined {
  if (table.seats[seat] === 'out') return against('seat/out', [seat]);
  return wordFaultOfAnybody(game, table, seat, word);
}

/** As {@link wordFault}, whether the seat is in the room or not. */
export function wordFaultOfAnybody(game: Game, table: Table, seat: PartyId, word: Word): Reason | undefined {
  const clause = game.clauses.get(word.clause);
  const reveals = clause !== undefined && mayReveal(game, table, seat, clause.id);
  if (!clause || (!reveals && !isVisible(game, table, clause.id))) return against('word/unknown-clause');
  const tabled = table.tabled[clause.id] ?? [];
  if (word.verb === 'object') {
    if (reveals) return against('word/not-tabled');
    if (isSpeakable(game, table, clause.id)) {
      if (tabled.length === 0) return against('word/not-tabled');
    } else {
      if (!isSettledSomewhere(game, table, clause.id)) return against('word/not-up');
      if (table.asks[clause.id]?.includes(seat)) return against('word/asked-already');
    }
  } else {
    if (!clause.options.some((o) => o.id === word.option)) return against('word/unknown-option');
    // To bring a hidden clause to the table by asking that nothing be said of it would only give it away.
    if (reveals && word.option === ABSENT) return against('word/not-tabled');
    if (!reveals && !isSpeakable(game, table, clause.id)) {
      return against(isUp(table, clause.id) && !isOpen(game, table, clause.id) ? 'word/settled' : 'word/not-up');
    }
    if (word.verb === 'support' && !tabled.includes(word.option)) return against('word/not-tabled');
  }
  return verbFault(game, table, seat, word);
}

/**
 * The words that a seat may say now, each thing to be said once: an option that somebody else stands behind is
 * supported, any other proposed. (To propose what others have tabled is allowed, and comes to the same.)
 */
export function wordsOf(game: Game, table: Table, seat: PartyId): readonly Word[] {
  return wordsToTry(game, table, seat).filter((word) => wordFault(game, table, seat, word) === undefined);
}

/** Among which the words that a seat may say now are to be found. */
export function wordsToTry(game: Game, table: Table, seat: PartyId): readonly Word[] {
  if (table.seats[seat] === 'out') return [];
  const { objections } = onFile(game);
  const words: Word[] = [];
  for (const { id: clause, options } of game.scenario.clauses) {
    const speakable = isSpeakable(game, table, clause);
    if (speakable || mayReveal(game, table, seat, clause)) {
      for (const { id: option } of options) words.push(wordFor(game, table, seat, clause, option));
    }
    const objection = objections.get(clause);
    if (objection && (speakable || isSettledSomewhere(game, table, clause))) words.push(objection);
  }
  return words;
}

/** How a seat would say that it stands behind an option. */
export function wordFor(game: Game, table: Table, seat: PartyId, clause: string, option: string): Word {
  const verb = supports(game, table, seat, clause, option) ? 'support' : 'propose';
  return onFile(game).words.get(clause)?.get(option)?.[verb] ?? { verb, clause, option };
}

function supports(game: Game, table: Table, seat: PartyId, clause: string, option: string): boolean {
  const tabled = table.tabled[clause]?.includes(option) ?? false;
  if (!tabled || !mayUse(game, seat, 'support')) return false;
  const stands = table.stands[clause] ?? {};
  if (stands[seat] !== option || !mayUse(game, seat, 'propose')) return true;
  for (const party in stands) if (party !== seat && stands[party] === option) return true;
  return false;
}

/** Whether the verb is in this scenario and in this seat's hands, whatever else it may need. */
export function mayUse(game: Game, seat: PartyId, verb: Verb): boolean {
  const use = game.verbs.get(verb);
  return use !== undefined && (use.by === undefined || use.by.includes(seat));
}
