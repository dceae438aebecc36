import type { Condition } from '../../scenario/condition.ts';
import type { Beyond, PartyId } from '../../scenario/model.ts';
import type { EventFacts } from '../../table/facts.ts';
import { chartOf, type Game } from '../../table/game.ts';
import { holdsOn } from '../../table/holds-on.ts';
import type { Candidate } from '../../table/judge.ts';
import { gesturesOf } from '../../table/legal-gesture.ts';
import { toAnswer } from '../../table/legal-offer.ts';
import { wordsOf } from '../../table/legal-word.ts';
import type { Table } from '../../table/state.ts';
import type { Ledger, Numbering } from './ledger.ts';

/** One game, while it is played. */
export interface Watching {
  /** A seat is about to decide. */
  asked(table: Table, seat: PartyId): void;
  ended(table: Table): void;
  readonly decisions: ReadonlyMap<PartyId, number>;
}

interface Question {
  readonly held: number;
  readonly if: Condition;
}

/**
 * Counts what decides which moves are open, once a plenary for all; red lines and instructions for each move of each seat,
 * in one game of `every`. And rounds in which a seat was asked for nothing.
 */
export function decisionCounter(game: Game, { number }: Numbering, ledger: Ledger, every: number) {
  const { scenario } = game;
  const question = (name: string, condition: Condition | undefined): Question[] => {
    const held = number('condition', name, 'held');
    return held === undefined || !condition ? [] : [{ held, if: condition }];
  };
  const ofAll = [
    ...scenario.apart.flatMap((a) => question(`apart ${a.between.join('-')}`, a.unless)),
    ...scenario.verbs.flatMap((use) => [
      ...question(`verb ${use.verb}`, use.if),
      ...(use.choices ?? []).flatMap((c) => question(`verb ${use.verb} ${c.id}`, c.if)),
    ]),
  ];
  const redLines = new Map(
    scenario.parties.map((p) => [p.id, p.redLines.flatMap((l) => question(`red-line ${p.id}/${l.id}`, l.forbids))]),
  );
  const instructions = new Map<string, readonly Question[]>();
  const answer = ({ held, if: condition }: Question, table: Table, event?: EventFacts): void =>
    ledger.tick(holdsOn(game, condition, table, event) ? held : held + 1);

  function instructionsOf(seat: PartyId, key: string): readonly Question[] {
    const place = `${seat}|${key}`;
    const known = instructions.get(place);
    if (known) return known;
    const chart = chartOf(game, seat);
    const fresh = chart.active(key).flatMap((name) => {
      const beyond: readonly Beyond[] = chart.state(name).face?.beyond ?? [];
      return beyond.flatMap((b) => question(`beyond ${seat}.${name}/${b.id}`, b.if));
    });
    instructions.set(place, fresh);
    return fresh;
  }

  function judged(table: Table, seat: PartyId): void {
    const questions = [...(redLines.get(seat) ?? []), ...instructionsOf(seat, table.stances[seat] ?? '')];
    if (questions.length === 0) return;
    for (const candidate of candidatesOf(game, table, seat)) {
      const event = { ...candidate, by: seat };
      for (const one of questions) answer(one, table, event);
    }
  }

  const idle = new Map(scenario.parties.map((p) => [p.id, number('seat', p.id, 'idle')]));

  return {
    open(seed: number): Watching {
      const judging = seed % every === 0;
      const decisions = new Map<PartyId, number>();
      let round = 0;
      let plenary = 0;
      let busy = new Set<PartyId>();
      const roundEnds = (): void => {
        if (round > 0) for (const [party, tick] of idle) if (!busy.has(party)) ledger.tick(tick);
        busy = new Set();
      };
      return {
        decisions,
        asked(table, seat) {
          if (table.round !== round) {
            roundEnds();
            round = table.round;
          }
          busy.add(seat);
          decisions.set(seat, (decisions.get(seat) ?? 0) + 1);
          if (table.step === 'plenary' && plenary !== round) {
            plenary = round;
            for (const one of ofAll) answer(one, table);
          }
          if (judging) judged(table, seat);
        },
        ended: roundEnds,
      };
    },
  };
}

/** Moves that a seat might make now, if only its own red lines and instructions had to be asked. */
function candidatesOf(game: Game, table: Table, seat: PartyId): readonly Candidate[] {
  switch (table.step) {
    case 'plenary':
      return [...wordsOf(game, table, seat), ...gesturesOf(game, table, seat)];
    case 'signing':
      return table.laidOut.map((instrument): Candidate => ({ verb: 'sign', instrument }));
    case 'offers':
      return game.scenario.order.filter((to) => to !== seat).map((to): Candidate => ({ verb: 'offer', to }));
    case 'replies':
    case 'counters':
      return toAnswer(table, seat).map(({ from }): Candidate => ({ verb: 'accept', to: from }));
    default:
      return [];
  }
}
