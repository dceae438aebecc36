import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { riverWith } from '../scenario/fixture/mended.fixture.ts';
import { loadScenario } from '../scenario/load.ts';
import type { Scenario } from '../scenario/model.ts';
import { begin } from '../table/begin.ts';
import type { TableEvent } from '../table/event.ts';
import type { Explanation } from '../table/explanation.ts';
import { type Game, openGame } from '../table/game.ts';
import { seesFact, seesPressure } from '../table/knows.ts';
import type { Entry } from '../table/move.ts';
import { play } from '../table/play.ts';
import { randomGame } from '../table/random-seat.fixture.ts';
import { SHIPPED, shippedGame } from '../table/shipped.fixture.ts';
import type { Table } from '../table/state.ts';
import { hears, told } from '../table/told.ts';
import { explainEvent } from './explain-event.ts';
import { explainMove } from './explain-move.ts';
import { refusalsAt } from './refusals.fixture.ts';

type Draw = (below: number) => number;

/** Other values for everything that a seat may not know of pressures. */
function otherSecrets<T extends Readonly<Record<string, number>>>(game: Game, seat: string, values: T, draw: Draw) {
  return Object.fromEntries(
    Object.entries(values).map(([path, was]) => {
      const { min, max } = game.pressures.get(path) ?? { min: was, max: was };
      return [path, seesPressure(game.scenario, path, seat) ? was : min + draw(max - min + 1)];
    }),
  );
}

/** The same game in a world that differs in what one seat may not know. Nothing where the moves could not be made there. */
function inOtherWorld(game: Game, seat: string, seed: number, entries: readonly Entry[], draw: Draw) {
  const scenario: Scenario = {
    ...game.scenario,
    pressures: game.scenario.pressures.map((p) => ({ ...p, start: otherSecrets(game, seat, p.start, draw) })),
  };
  const other = openGame(scenario);
  const first = begin(other, { seed, injects: 'drawn' });
  let { table } = first;
  const events: TableEvent[] = [...first.events];
  for (const entry of entries) {
    const played = play(other, table, entry);
    if (!played.ok) return undefined;
    table = played.value.table;
    events.push(...played.value.events);
  }
  return { game: other, table, events };
}

function expectSeen(game: Game, table: Pick<Table, 'revealed'>, seat: string, { reasons, whatIfs }: Explanation): void {
  const facts = [
    ...reasons.flatMap((reason) => reason.facts.map(({ fact }) => fact)),
    ...whatIfs.flatMap(({ changes }) => changes.flatMap((c) => (c.kind === 'fact' ? [c.fact] : []))),
  ];
  for (const fact of facts) expect(seesFact(game.scenario, table.revealed, fact, seat), fact).toBe(true);
}

/** The river, where a red line of Upriver asks for what Upriver may not know: how Downriver stands at home. */
function secretLine(asks: string, home: number) {
  const line = 'event.clause: dam, event.option: freeze';
  const read = loadScenario(riverWith(line, `${line}, ${asks}`), 'river');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const game = openGame(read.value.scenario);
  const { table } = begin(game, { seed: 1, injects: 'by-hand' });
  const pressures = { ...table.pressures, 'home.downriver': home };
  const at: Table = { ...table, step: 'plenary', up: ['dam'], pressures };
  const asked = { kind: 'word', word: { verb: 'propose', clause: 'dam', option: 'freeze' } } as const;
  const facts = (who: 'upriver' | 'facilitator') =>
    explainMove(game, at, 'upriver', asked, who).whatIfs.flatMap(({ changes }) =>
      changes.flatMap((c) => (c.kind === 'fact' ? [c.fact] : [])),
    );
  return { own: explainMove(game, at, 'upriver', asked), facts };
}

describe('an explanation to a seat', () => {
  it('says nothing that would be true in one world and false in another that the seat could be in', () => {
    const asks = 'any: [{ pressure.water: { min: 4 } }, { pressure.home.downriver: { min: 6 } }]';
    const [calm, firm] = [secretLine(asks, 2), secretLine(asks, 8)];
    expect(JSON.stringify(firm.own)).toBe(JSON.stringify(calm.own));
    expect(calm.own.partial).toBe(true);
    expect(calm.facts('upriver')).toEqual([]);
    expect(calm.facts('facilitator')).toEqual(['pressure.water']);
    expect(firm.facts('facilitator').toSorted()).toEqual(['pressure.home.downriver', 'pressure.water']);
  });

  it('says what is true whatever the seat may not know', () => {
    const asks = 'pressure.water: { min: 4 }, pressure.home.downriver: { min: 2 }';
    const [calm, firm] = [secretLine(asks, 2), secretLine(asks, 8)];
    expect(JSON.stringify(firm.own)).toBe(JSON.stringify(calm.own));
    expect(calm.facts('upriver')).toEqual(['pressure.water']);
    expect(calm.facts('facilitator')).toEqual(['pressure.home.downriver', 'pressure.water']);
  });

  it.each(SHIPPED)('%s: of its own move is the same, whatever it may not know', (id) => {
    const game = shippedGame(id);
    let compared = 0;
    for (let seed = 1; seed <= 3; seed++) {
      const draw = chance(seed, 'secrets');
      const { before, entries } = randomGame(game, seed, chance(seed, 'discreet'));
      before.forEach((table, i) => {
        for (const { seat, asked } of refusalsAt(game, table, entries[i]?.actor ?? '').slice(0, 5)) {
          const other = { ...table, pressures: otherSecrets(game, seat, table.pressures, draw) };
          const [one, two] = [explainMove(game, table, seat, asked), explainMove(game, other, seat, asked)];
          expectSeen(game, table, seat, one);
          // where the answer itself is another, the seat is told another thing
          if (JSON.stringify(one.reasons) !== JSON.stringify(two.reasons)) continue;
          expect(JSON.stringify(two)).toBe(JSON.stringify(one));
          compared += 1;
        }
      });
    }
    expect(compared).toBeGreaterThan(150);
  });

  it.each(SHIPPED)('%s: of what happened is the same in two games that it can not tell apart', (id) => {
    const game = shippedGame(id);
    let different = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const draw = chance(seed, 'secrets');
      const { table, events, entries } = randomGame(game, seed, chance(seed, 'discreet'));
      for (const seat of game.scenario.order) {
        const other = inOtherWorld(game, seat, seed, entries, draw);
        if (!other) continue;
        const [ours, theirs] = [told(game, table, events, seat), told(other.game, other.table, other.events, seat)];
        const [here, there] = [events, other.events].map((list) => list.filter((e) => hears(e, seat)));
        const parting = ours.findIndex((e, n) => JSON.stringify(e) !== JSON.stringify(theirs[n]));
        // the last step that they share may be half told: what came of it is known only when it is over
        const last = parting < 0 ? ours.length : ours.findIndex((e) => e.round === (ours[parting]?.round ?? 0));
        for (let n = 0; n < last; n++) {
          const [one, two] = [here?.[n], there?.[n]];
          if (!one?.reasons || !two) continue;
          const log = { seed, injects: 'drawn' as const, entries };
          const why = explainEvent(game, log, one, seat);
          expectSeen(game, table, seat, why);
          expect(JSON.stringify(explainEvent(other.game, log, two, seat)), JSON.stringify([seed, seat, ours[n]])).toBe(
            JSON.stringify(why),
          );
          if (JSON.stringify(other.table.pressures) !== JSON.stringify(table.pressures)) different += 1;
        }
      }
    }
    expect(different).toBeGreaterThan(100);
  });
});
