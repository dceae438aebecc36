import type { Test } from '../scenario/condition.ts';
import { ABSENT, type ClauseId, type Instrument, type OptionId, type PartyId, type Verb } from '../scenario/model.ts';
import type { EventFacts } from '../table/facts.ts';
import { type Game, partyOf } from '../table/game.ts';
import { both, either, type Judged, judged, type Leaf, opposite, type Picked, type Together } from './judged.ts';
import { passes, pickedPasses } from './scenario-worth.ts';
import type { Frame, SettlementList } from './settlement.ts';

/**
 * Whether the charts allow the settlements of a frame: in each clause, all whose assent its weightiest text needs may
 * stand behind the option and somebody may table it; each text may be laid out; all who sign may sign, and as many as
 * its quorum asks. What can't be told from a settlement is taken at its best: a red line forbids only where it holds
 * whatever the course, a rule's `if` only where it never can. Instructions forbid nothing.
 */
export function allowedIn(game: Game, list: SettlementList, frame: Frame): Judged {
  const texts = frame.inForce.flatMap((id) => game.instruments.get(id) ?? []);
  const together = standTogether(game, list, frame);
  return both([
    ...texts.map((text) => judged(text.opens, leafOf(list, frame), true, together)),
    ...texts.map((text) => maySign(game, list, frame, text)),
    ...frame.clauses.map((c): Judged => {
      const clause = list.clauses[c];
      const text = weightiest(game, list, frame, c);
      if (!clause || !text) return true;
      const answers: (Judged | undefined)[] = [true];
      return (picked) => {
        const at = picked[c] ?? 0;
        answers[at] ??= mayStand(game, list, frame, text, clause.id, clause.options[at] ?? ABSENT);
        return settle(answers[at], picked);
      };
    }),
  ]);
}

const settle = (answer: Judged | undefined, picked: Picked): boolean =>
  typeof answer === 'function' ? answer(picked) : (answer ?? false);

function mayStand(
  game: Game,
  list: SettlementList,
  frame: Frame,
  text: Instrument,
  clause: ClauseId,
  option: OptionId,
): Judged {
  const stood = (party: PartyId): boolean => partyOf(game, party).stands[clause] === option;
  const may = (party: PartyId, verb: Verb): Judged => mayDo(game, list, frame, party, { verb, clause, option });
  const behind = text.assent.map((party) =>
    stood(party) ? true : either([may(party, 'support'), may(party, 'propose')]),
  );
  const tabled = game.scenario.parties.map(({ id }) => (stood(id) ? true : may(id, 'propose')));
  return both([...behind, either(tabled)]);
}

function maySign(game: Game, list: SettlementList, frame: Frame, text: Instrument): Judged {
  const signed = frame.signed[text.id] ?? [];
  const may = (party: PartyId): Judged => mayDo(game, list, frame, party, { verb: 'sign', instrument: text.id });
  const all = both(signed.map(may));
  const wanting = text.quorum - signed.length;
  if (wanting <= 0) return all;
  const told = list.counted[text.id] ?? [];
  const free = text.others.filter((party) => !text.required.includes(party) && !told.includes(party)).map(may);
  return both([all, (picked) => free.filter((one) => settle(one, picked)).length >= wanting]);
}

/** Whether a party may make a move in some course that ends in the settlement. */
function mayDo(
  game: Game,
  list: SettlementList,
  frame: Frame,
  party: PartyId,
  move: EventFacts & { readonly verb: Verb },
): Judged {
  const use = game.verbs.get(move.verb);
  if (!use || (use.by && !use.by.includes(party))) return false;
  const leaf = leafOf(list, frame, { ...move, by: party });
  const together = standTogether(game, list, frame);
  const lines = partyOf(game, party).redLines.map((line) => opposite(judged(line.forbids, leaf, false, together)));
  return both([...lines, use.if ? judged(use.if, leaf, true, together) : true]);
}

/** What the settlement leaves open is answered as the asker hopes. */
function leafOf(list: SettlementList, frame: Frame, event?: EventFacts): Leaf {
  return (fact, test, hopeful) => {
    const [area = '', id = '', more] = fact.split('.');
    if (area === 'event' && event) return passes(test, event[id as keyof EventFacts]); // an unknown member has no value
    if (area === 'clause' && more === undefined) {
      const c = list.clauses.findIndex((one) => one.id === id);
      if (frame.clauses.includes(c)) return pickedPasses(list.clauses[c]?.options ?? [], c, test);
    }
    return hopeful;
  };
}

/**
 * Where all whose assent a text needs stand behind one option, the clause is agreed: so they can't all stand there in a
 * settlement that has the clause absent.
 */
function standTogether(game: Game, list: SettlementList, frame: Frame): Together {
  return (facts) => {
    const stands = facts.flatMap(({ fact, test }) => standIn(fact, test));
    return frame.clauses.flatMap((c): Judged[] => {
      const clause = list.clauses[c]?.id;
      const here = stands.filter((s) => s.clause === clause && s.option !== ABSENT);
      const one = here.every((s) => s.option === here[0]?.option);
      const assent = weightiest(game, list, frame, c)?.assent ?? [];
      const all = here.length > 0 && one && assent.every((party) => here.some((s) => s.party === party));
      return all ? [(picked) => (picked[c] ?? 0) > 0] : [];
    });
  };
}

function standIn(fact: string, test: Test) {
  const [area, party = '', clause = ''] = fact.split('.');
  return area === 'stands' && test.kind === 'is' ? [{ party, clause, option: test.value }] : [];
}

/** The text in force from which a clause's option is taken. */
function weightiest(game: Game, list: SettlementList, frame: Frame, c: number): Instrument | undefined {
  const clause = list.clauses[c]?.id ?? '';
  return frame.inForce.flatMap((id) => game.instruments.get(id) ?? []).find((text) => text.clauses.includes(clause));
}
