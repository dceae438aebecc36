import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drive } from './drive.ts';
import { openGame } from './game.ts';
import type { Pen } from './move.ts';
import { dropPasses } from './signing.ts';
import { gameOf, tableOf, turnOf } from './table-of.fixture.ts';

const PARTIES = ['a', 'b', 'c', 'd', 'e'];
const AGREED = ['1 upriver support gauge daily'];

describe('a signing', () => {
  it('keeps the largest set that can stand together, where pens only name companions', () => {
    const pens = fc.array(
      fc.oneof(
        fc.constant<Pen>({ kind: 'refuse' }),
        fc.subarray(PARTIES).map((others): Pen => ({ kind: 'sign', with: others })),
      ),
      { minLength: 5, maxLength: 5 },
    );
    fc.assert(
      fc.property(pens, (drawn) => {
        const held = new Map(PARTIES.map((party, i): [string, Pen] => [party, drawn[i] ?? { kind: 'refuse' }]));
        const stable = (set: readonly string[]) =>
          set.every((party) => {
            const pen = held.get(party);
            return pen?.kind === 'sign' && (pen.with ?? []).every((other) => set.includes(other));
          });
        const sets = Array.from({ length: 32 }, (_, bits) => PARTIES.filter((_, i) => (bits >> i) & 1)).filter(stable);
        const largest = sets.reduce((best, set) => (set.length > best.length ? set : best), []);
        expect([...dropPasses(held).stay].sort()).toEqual(largest);
      }),
      { numRuns: 500 },
    );
  });

  it('puts a monotone text in force just when the largest set that can stand together has its signers and quorum', () => {
    const river = gameOf('river').scenario;
    const seats = ['upriver', 'downriver', 'un'];
    const pen = fc.oneof(fc.constant(undefined), fc.subarray(seats));
    fc.assert(
      fc.property(
        fc.subarray(seats),
        fc.integer({ min: 0, max: 3 }),
        fc.array(pen, { minLength: 3, maxLength: 3 }),
        (required, quorum, drawn) => {
          const others = seats.filter((seat) => !required.includes(seat));
          const fewest = Math.max(quorum, required.length);
          const texts = river.instruments.map((text) =>
            text.id === 'note' ? { ...text, required, others, quorum: fewest } : text,
          );
          const game = openGame({ ...river, instruments: texts });
          const held = new Map(seats.map((seat, i) => [seat, drawn[i]?.filter((other) => other !== seat)]));
          const signing = [...held].flatMap(([seat, others]) =>
            others ? [`3 ${seat} pens note sign${others.length > 0 ? ` with ${others.join(', ')}` : ''}`] : [],
          );
          const driven = drive(game, { seed: 1, turns: [...AGREED, ...signing].map(turnOf), toTheEnd: true });
          if (!driven.ok) throw new Error(JSON.stringify(driven.fault));
          const sets = Array.from({ length: 8 }, (_, bits) => seats.filter((_, i) => (bits >> i) & 1));
          const stable = sets.filter((set) =>
            set.every((seat) => held.get(seat)?.every((other) => set.includes(other))),
          );
          const largest = stable.reduce((best, set) => (set.length > best.length ? set : best), []);
          const { table } = driven.value;
          expect([...(table.signatures.note ?? [])].sort()).toEqual([...largest].sort());
          expect(table.inForce).toEqual(
            required.every((seat) => largest.includes(seat)) && largest.length >= fewest ? ['note'] : [],
          );
        },
      ),
      { numRuns: 120 },
    );
  });

  it('has no largest set to keep where pens name whom they shun', () => {
    const pens = new Map<string, Pen>([
      ['a', { kind: 'sign' }],
      ['b', { kind: 'sign', without: ['a'] }],
      ['c', { kind: 'sign', without: ['b'] }],
    ]);
    // {a, c} and {a} and {b} can stand, and so could {c}; one pass drops b and c together, though c could have stayed.
    expect([...dropPasses(pens).stay]).toEqual(['a']);
  });

  it('drops all whose condition fails in one pass together, and lets none come back', () => {
    const pens = new Map<string, Pen>([
      ['a', { kind: 'sign', without: ['b'] }],
      ['b', { kind: 'sign', without: ['a'] }],
      ['c', { kind: 'sign', with: ['a'] }],
    ]);
    const { stay, dropped } = dropPasses(pens);
    expect([...stay]).toEqual([]);
    expect(dropped.map((d) => d.party)).toEqual(['a', 'b', 'c']);
  });

  it('puts a text in force when all that it requires sign', () => {
    const { table, events } = tableOf('river', {
      after: [...AGREED, '3 upriver pens note sign', '3 downriver pens note sign'],
      toTheEnd: true,
    });
    expect(table.inForce).toEqual(['note']);
    expect(table.signatures.note).toEqual(['upriver', 'downriver']);
    expect(table.ending).toBe('note-signed');
    expect(events.find((e) => e.kind === 'void')).toMatchObject({
      instrument: 'treaty',
      reasons: [{ code: 'instrument/not-laid-out' }],
    });
  });

  it('voids a text for want of a required signer, and names who was wanting', () => {
    const { table, events } = tableOf('river', {
      after: [...AGREED, '3 upriver pens note sign with downriver'],
      toTheEnd: true,
    });
    expect(table.voided).toEqual(['treaty', 'note']);
    expect(table.signatures.note).toEqual([]);
    expect(events.find((e) => e.kind === 'pen-dropped')).toMatchObject({ by: 'upriver', parties: ['downriver'] });
    expect(events.findLast((e) => e.kind === 'void')).toMatchObject({
      reasons: [{ code: 'instrument/required-missing', parties: ['upriver', 'downriver'] }],
    });
    expect(table.ending).toBe('no-text');
  });

  it('comes early when the chair calls it, and never in the first round', () => {
    const { table } = tableOf('river', { after: [...AGREED, '2 upriver call-to-sign'] });
    expect(table).toMatchObject({ step: 'signing', round: 2, laidOut: ['note'] });
    expect(() => tableOf('river', { after: ['1 upriver call-to-sign'] })).toThrow('gesture/first-round');
    expect(() => tableOf('river', { after: ['2 un call-to-sign'] })).toThrow('verb/not-yours');
  });

  it('finds no pen in the hand of a seat that has left', () => {
    const { table } = tableOf('river', { after: [...AGREED, '2 downriver walk-out', '3 upriver ask-capital'] });
    expect(table.step).toBe('signing');
    expect(table.awaited).toEqual(['upriver']);
  });

  it('refuses a pen for a text that is not laid out, and a condition on oneself', () => {
    expect(() => tableOf('river', { after: [...AGREED, '3 upriver pens treaty sign'] })).toThrow('pen/not-laid-out');
    expect(() => tableOf('river', { after: [...AGREED, '3 upriver pens note sign with upriver'] })).toThrow(
      'pen/condition',
    );
  });
});
