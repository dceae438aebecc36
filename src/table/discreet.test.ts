import { describe, expect, it } from 'vitest';
import type { Condition } from '../scenario/condition.ts';
import type { Scenario } from '../scenario/model.ts';
import { begin } from './begin.ts';
import { openGame } from './game.ts';
import { legalMoves } from './legal.ts';
import { play } from './play.ts';
import { gameOf } from './table-of.fixture.ts';

const SECRET = 'pressure.home.downriver';
const secretly: Condition = { facts: [{ fact: SECRET, test: { kind: 'range', min: 0 } }] };
const never: Condition = { facts: [{ fact: SECRET, test: { kind: 'range', max: -1 } }] };

/** The river, where one more rule turns on what only Downriver knows. */
function withRule(rule: (scenario: Scenario) => Scenario) {
  const game = openGame(rule(gameOf('river').scenario));
  const { table } = begin(game, { seed: 1, injects: 'by-hand' });
  const plenary = { ...table, step: 'plenary' as const, awaited: ['upriver', 'downriver', 'un'] };
  return { game, table, plenary };
}

describe('a reason that is given to a seat', () => {
  it('leaves out what its red line turned on but the delegation does not know', () => {
    const { game, plenary } = withRule((s) => ({
      ...s,
      parties: s.parties.map((p) => ({ ...p, redLines: p.redLines.map((line) => ({ ...line, forbids: secretly })) })),
    }));
    const legal = legalMoves(game, plenary, 'upriver');
    expect(legal.words.map((w) => w.standing.kind)).toContain('forbidden');
    expect(JSON.stringify(legal)).not.toContain(SECRET);
    const word = { verb: 'propose', clause: 'gauge', option: 'weekly' } as const;
    const refused = play(game, plenary, { actor: 'upriver', move: { kind: 'plenary', word } });
    expect(refused).toMatchObject({ ok: false, fault: { code: 'move/red-line' } });
    expect(JSON.stringify(refused)).not.toContain(SECRET);
  });

  it('does not say why a verb is not to be had now, where that is another’s secret', () => {
    const { game, plenary } = withRule((s) => ({ ...s, verbs: s.verbs.map((v) => ({ ...v, if: never })) }));
    const refused = play(game, plenary, { actor: 'upriver', move: { kind: 'plenary', gesture: { verb: 'suspend' } } });
    expect(refused).toMatchObject({ ok: false, fault: { code: 'verb/not-now' } });
    expect(JSON.stringify(refused)).not.toContain(SECRET);
  });
});

describe('what a counterpart could be asked for', () => {
  it('does not tell by its absence what only the counterpart knows', () => {
    const asked = (condition: Condition) => {
      const { game, table } = withRule((s) => ({
        ...s,
        verbs: s.verbs.map((v) => (v.verb === 'warn' ? { ...v, if: condition } : v)),
      }));
      return legalMoves(game, table, 'upriver').offers.find((o) => o.to === 'downriver')?.want;
    };
    expect(asked(never)).toEqual(asked(secretly));
    expect(JSON.stringify(asked(never))).toContain('warn');
  });
});
