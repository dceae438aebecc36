import { describe, expect, test } from 'vitest';
import { begin } from '../table/begin.ts';
import type { Commit, Terms, Undertaking } from '../table/move.ts';
import { play } from '../table/play.ts';
import { sameAct } from '../table/same-act.ts';
import { shippedGame } from '../table/shipped.fixture.ts';
import type { Table } from '../table/state.ts';
import { tableOf } from '../table/table-of.fixture.ts';
import { waitingFor } from '../table/waiting.ts';
import { decide } from './decide.ts';
import { grudgeAgainst, isSecured, regardFor } from './regard.ts';
import { answersTo } from './reply.ts';
import { situationOf } from './situation.ts';

const BROKEN = [
  '1 upriver offers un support gauge weekly for support gauge daily',
  '1 un accepts',
  '1 upriver propose gauge weekly',
  '1 un object gauge',
];
const trusting = (trust: number, pledges?: (all: Table['pledges']) => Table['pledges']) => {
  const { game, table } = tableOf('river', { after: BROKEN });
  const pressures = { ...table.pressures, 'trust.upriver.un': trust };
  const changed: Table = { ...table, pressures, pledges: pledges?.(table.pledges) ?? table.pledges };
  return situationOf(game, changed, 'upriver', 'envoy');
};
const daily = (round: number): Undertaking => ({ kind: 'support', clause: 'gauge', option: 'daily', round });
const dam = (round: number): Undertaking => ({ kind: 'support', clause: 'dam', option: 'open', round });
const sluice = (round: number): Undertaking => ({ kind: 'support', clause: 'release', option: 'seasonal', round });

describe('a delegation whose partner broke its word', () => {
  test('cools, wants to see the other go first, or is done with it, by the trust that is left', () => {
    expect([7, 3, 1].map((trust) => regardFor(trusting(trust), 'un'))).toEqual(['cool', 'wary', 'done']);
    expect(regardFor(trusting(1), 'downriver')).toBe('easy');
  });

  test('asks a higher price the less it trusts', () => {
    const points = [10, 8, 5, 2].map((trust) => grudgeAgainst(trusting(trust), 'un'));
    // Each less than the one before.
    expect(points).toEqual([...new Set(points)].sort((a, b) => b - a));
    expect(points[0]).toBeLessThan(0);
  });

  test('forgets nothing but forgives for words kept since', () => {
    const kept = (count: number) => (all: Table['pledges']) => [
      ...all,
      ...Array.from({ length: count }, (_, i) => ({
        id: `kept-${i}`,
        by: 'un',
        to: 'upriver',
        what: dam(2 + i),
        offer: `o${i}`,
        state: 'kept' as const,
      })),
    ];
    expect(regardFor(trusting(3, kept(1)), 'un')).toBe('wary');
    expect(regardFor(trusting(3, kept(2)), 'un')).toBe('easy');
  });

  test('never takes the same promise again, and when wary takes another only beforehand', () => {
    const terms = (give: Undertaking, want: Undertaking): Terms => ({ give, want });
    expect(isSecured(trusting(7), 'un', terms(dam(2), daily(2)))).toBe(false);
    expect(isSecured(trusting(7), 'un', terms(dam(2), sluice(2)))).toBe(true);
    expect(isSecured(trusting(3), 'un', terms(dam(2), sluice(2)))).toBe(false);
    expect(isSecured(trusting(3), 'un', terms(dam(3), sluice(2)))).toBe(true);
    expect(isSecured(trusting(3), 'un', terms({ kind: 'sign', instrument: 'treaty' }, sluice(3)))).toBe(true);
  });

  test('says why it refuses', () => {
    const s = trusting(3);
    const offer = {
      id: 'r2-un-1',
      from: 'un',
      to: 'upriver',
      terms: { give: daily(2), want: dam(2) },
      state: 'made',
    } as const;
    const beside = { pledges: [], offers: [] };
    const answers = answersTo(
      s,
      offer,
      { offer: offer.id, mayCounter: false, standing: { kind: 'within' }, beside },
      [],
    );
    expect(answers.find((c) => c.move.kind === 'decline')?.move).toEqual({ kind: 'decline', ground: 'mistrust' });
    expect(answers.find((c) => c.move.kind === 'accept')?.barred).toBe('unsecured');
  });
});

/** Accepts what it may and keeps no promise. */
function cheating(table: Table, seat: string, commit: Commit): Commit {
  const { kind } = commit;
  if (kind === 'replies' || kind === 'counters') {
    return {
      kind,
      answers: Object.fromEntries(Object.keys(commit.answers).map((id) => [id, { kind: 'accept' as const }])),
    };
  }
  if (kind !== 'plenary') return commit;
  const { word, gesture } = commit;
  const owes = (deed: Undertaking): boolean =>
    table.pledges.some((p) => p.state === 'open' && p.by === seat && sameAct(p.what, deed));
  const keepsWord = word && word.verb !== 'object' && owes({ kind: 'support', ...word, round: table.round });
  const keepsGesture = gesture && owes({ kind: 'gesture', gesture, round: table.round });
  return { kind, ...(word && !keepsWord && { word }), ...(gesture && !keepsGesture && { gesture }) };
}

/** Offers of those whom a seat has cheated, to that seat; in all, and for the very deed that it failed to do. */
function offersToTheCheat(id: string, cheat: string, seed: number) {
  const game = shippedGame(id);
  let { table } = begin(game, { seed, injects: 'drawn' });
  const found = { broken: 0, put: 0, again: 0, unsecured: 0 };
  for (let seat = waitingFor(game, table)[0]; seat !== undefined; seat = waitingFor(game, table)[0]) {
    const { commit } = decide(game, table, seat, 'envoy');
    const wanted = seat === cheat ? cheating(table, seat, commit) : commit;
    const played = play(game, table, { actor: seat, move: wanted });
    const sure = played.ok ? played : play(game, table, { actor: seat, move: commit });
    if (!sure.ok) throw new Error(sure.fault.code);
    const before = table;
    table = sure.value.table;
    if (table.round !== before.round) continue;
    for (const { from, to, terms } of table.offers.slice(before.offers.length)) {
      if (to !== cheat) continue;
      const broken = before.pledges.filter((p) => p.by === cheat && p.to === from && p.state === 'broken');
      if (broken.length === 0) continue;
      found.put += 1;
      if (broken.some((p) => sameAct(p.what, terms.want))) found.again += 1;
      if (!isSecured(situationOf(game, before, from, 'envoy'), cheat, terms)) found.unsecured += 1;
    }
  }
  found.broken = table.pledges.filter((p) => p.by === cheat && p.state === 'broken').length;
  return found;
}

test.each([
  ['moscow-invitation', 'coalition'],
  ['host-withdraws', 'turkey'],
])('in %s those whom %s has cheated put little more to it, and nothing on its word alone', (id, cheat) => {
  const games = [1, 2].map((seed) => offersToTheCheat(id, cheat, seed));
  const sum = (of: (g: (typeof games)[number]) => number) => games.reduce((all, g) => all + of(g), 0);
  expect(sum((g) => g.broken)).toBeGreaterThan(4);
  expect(sum((g) => g.again)).toBe(0);
  expect(sum((g) => g.unsecured)).toBe(0);
  expect(sum((g) => g.put)).toBeLessThan(2 * games.length);
});
