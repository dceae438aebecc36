import { beforeAll, describe, expect, test } from 'vitest';
import type { Undertaking } from '../table/move.ts';
import { sameAct, sameGesture } from '../table/same-act.ts';
import { shippedGame } from '../table/shipped.fixture.ts';
import type { Offer } from '../table/state.ts';
import { plainChange } from './change.ts';
import { TEMPERS } from './level.ts';
import { nameOfDeed, nameOfWord } from './name-of.ts';
import { contends, excludes, sameTerms } from './pledged.ts';
import { SHIPPED, type Step, stepsOf } from './shipped.fixture.ts';

const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
const GAMES = SHIPPED.length * SEEDS.length;

interface Put {
  readonly step: Step;
  readonly offer: Offer;
}

const steps: Step[] = [];
/** Every offer and counter-offer, as it was put on the table. */
const puts: Put[] = [];

beforeAll(() => {
  for (const id of SHIPPED) {
    const game = shippedGame(id);
    for (const seed of SEEDS) steps.push(...stepsOf(game, seed, 'envoy'));
  }
  for (const step of steps) {
    const known = new Set(step.before.offers.map((o) => o.id));
    for (const offer of step.after.offers) {
      if (step.after.round === step.before.round && !known.has(offer.id)) puts.push({ step, offer });
    }
  }
}, 60_000);

const told = ({ step, offer: { from, to, terms } }: Put): string =>
  `${step.where}: ${from} to ${to}: ${nameOfDeed(terms.give)} for ${nameOfDeed(terms.want)}`;

const faulty = (is: (put: Put) => boolean): readonly string[] => puts.filter(is).map(told);

describe('what other delegations offer', () => {
  test('is much', () => {
    expect(puts.length).toBeGreaterThan(10 * GAMES);
  });

  test('never costs the buyer its trust in the seller', () => {
    const harms = ({ step, offer: { from, to, terms } }: Put): boolean =>
      terms.give.kind === 'gesture' &&
      (plainChange(step.game, terms.give.gesture, from).pressures[`trust.${to}.${from}`] ?? 0) < 0;
    expect(faulty(harms)).toEqual([]);
  });

  test('is no word of a seat whose assent nobody needs', () => {
    const empty = ({ step, offer: { from, terms } }: Put): boolean => {
      const { give } = terms;
      if (give.kind !== 'support') return false;
      return !step.game.scenario.instruments.some((i) => i.clauses.includes(give.clause) && i.assent.includes(from));
    };
    expect(faulty(empty)).toEqual([]);
  });

  test('is no word for a wording that the buyer stands further from than from where the seller stands', () => {
    const away = ({ step: { game, before }, offer: { from, to, terms } }: Put): boolean => {
      const { give } = terms;
      if (give.kind !== 'support') return false;
      const asked = [...before.offers, ...before.refused].some(
        (o) => o.from === to && o.to === from && sameAct(o.terms.want, give),
      );
      const stands = before.stands[give.clause] ?? {};
      const options = game.clauses.get(give.clause)?.options.map((o) => o.id) ?? [];
      const steps = (option?: string) => Math.abs(options.indexOf(option ?? '') - options.indexOf(stands[to] ?? ''));
      return !asked && stands[from] !== undefined && steps(give.option) > steps(stands[from]);
    };
    expect(faulty(away)).toEqual([]);
  });

  test('has two sides that differ, and is no word for a word on one clause', () => {
    const same = ({ offer: { terms } }: Put): boolean =>
      sameAct(terms.give, terms.want) ||
      (terms.give.kind === 'support' && terms.want.kind === 'support' && terms.give.clause === terms.want.clause);
    expect(faulty(same)).toEqual([]);
  });

  test('as a counter is neither what was asked nor what this seat had put before in the round', () => {
    const again = ({ step, offer }: Put): boolean =>
      offer.counterOf !== undefined &&
      step.before.offers.some(
        (o) =>
          (o.id === offer.counterOf && sameTerms(o.terms, { give: offer.terms.want, want: offer.terms.give })) ||
          (o.from === offer.from && o.to === offer.to && sameTerms(o.terms, offer.terms)),
      );
    expect(faulty(again)).toEqual([]);
  });

  test('hardly ever is what was turned down in an earlier round', () => {
    const insists = ({ step, offer }: Put): boolean =>
      step.before.refused.some((o) => o.from === offer.from && o.to === offer.to && sameTerms(o.terms, offer.terms));
    expect(faulty(insists).length).toBeLessThanOrEqual(GAMES / 8);
  });
});

describe('what other delegations say', () => {
  test('is never worth less to them than silence, but for a repetition', () => {
    const harms: string[] = [];
    for (const { mind, where } of steps) {
      for (const { move, score } of mind.chosen) {
        if (move.kind === 'word' && move.word && score < -TEMPERS.envoy.slack) {
          harms.push(`${where}: ${mind.party} ${nameOfWord(move.word)}: ${score}`);
        }
      }
    }
    expect(harms).toEqual([]);
  });

  test('does not ask two others for two wordings of one clause at once', () => {
    const contended = puts.filter(({ step, offer }) =>
      step.after.offers.some(
        (o) =>
          o.id !== offer.id &&
          o.from === offer.from &&
          o.counterOf === offer.counterOf &&
          contends(o.terms.want, offer.terms.want),
      ),
    );
    expect(contended.map(told)).toEqual([]);
  });
});

describe('what other delegations promise and do', () => {
  test('can be kept: one word and one gesture a round, one wording of a clause', () => {
    const clashes: string[] = [];
    for (const { after, where } of steps) {
      const open = after.pledges.filter((p) => p.state === 'open');
      for (const [i, one] of open.entries()) {
        const other = open.slice(i + 1).find((p) => p.by === one.by && excludes(p.what, one.what));
        if (other) clashes.push(`${where}: ${one.by} ${nameOfDeed(one.what)} beside ${nameOfDeed(other.what)}`);
      }
    }
    expect(clashes).toEqual([]);
  });

  test('does not make two seats change places by one bargain', () => {
    const swaps: string[] = [];
    for (const { after, where } of steps) {
      for (const { state, by, to, what } of after.pledges) {
        if (state !== 'open' || what.kind !== 'support') continue;
        const back = after.pledges.find(
          (p) =>
            p.state === 'open' &&
            p.by === to &&
            p.to === by &&
            p.what.kind === 'support' &&
            p.what.clause === what.clause,
        );
        if (back) swaps.push(`${where}: ${by} and ${to}, ${nameOfDeed(what)} and ${nameOfDeed(back.what)}`);
      }
    }
    expect(swaps).toEqual([]);
  });

  test('is no gesture unpaid that was for sale in the same round, or asked for and refused', () => {
    const given: string[] = [];
    for (const { before, after, where } of steps) {
      for (const { by, gesture } of after.gestures.slice(before.gestures.length)) {
        const is = (u: Undertaking): boolean => u.kind === 'gesture' && sameGesture(u.gesture, gesture);
        const due = before.pledges.some((p) => p.state === 'open' && p.by === by && is(p.what));
        const sold = before.offers.some((o) => o.from === by && o.state !== 'accepted' && is(o.terms.give));
        const refused = before.offers.some((o) => o.to === by && o.state !== 'accepted' && is(o.terms.want));
        if (!due && (sold || refused)) given.push(`${where}: ${by} ${gesture.verb} ${gesture.choice ?? ''}`);
      }
    }
    expect(given).toEqual([]);
  });

  test('is hardly ever a warning in the last round', () => {
    const warned = steps.flatMap(({ game, events, where }) =>
      events
        .filter((e) => e.kind === 'gestured' && e.verb === 'warn' && e.round === game.scenario.rounds.length)
        .map((e) => `${where}: ${e.by} to ${e.to}`),
    );
    expect(warned.length).toBeLessThanOrEqual(GAMES / 4);
  });
});
