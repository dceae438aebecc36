import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { POSTURES, ROLES, VERBS } from '../../scenario/model.ts';
import { EVENT_KINDS } from '../../table/event.ts';
import { GROUNDS } from '../../table/move.ts';
import { MIND_BARS, MIND_TERMS } from '../../table/player.ts';
import { en } from './en.ts';

const says = (key: string): boolean => Object.hasOwn(en, key);
/** Kinds of events whose line depends on the verb or on what changed. */
const BY_DETAIL: Readonly<Record<string, readonly string[]>> = {
  said: ['wire.said.propose', 'wire.said.support', 'wire.said.object'],
  'seat-changed': ['wire.seat.out', 'wire.seat.in', 'wire.seat.withdrawn'],
};

describe('the interface has words', () => {
  it.each(EVENT_KINDS)('for the event “%s”', (kind) => {
    expect((BY_DETAIL[kind] ?? [`wire.${kind}`]).filter((key) => !says(key))).toEqual([]);
  });

  it.each(VERBS)('for the verb “%s”', (verb) => {
    expect(says(`verb.${verb}`)).toBe(true);
  });

  it('for everything that a bot counts for or against a move', () => {
    const keys = [...MIND_TERMS.map((term) => `mind.term.${term}`), ...MIND_BARS.map((bar) => `minds.barred.${bar}`)];
    expect(keys.filter((key) => !says(key))).toEqual([]);
  });

  it('for every ground of a refusal', () => {
    expect(GROUNDS.filter((ground) => !says(`ground.${ground}`))).toEqual([]);
  });

  it('for every posture and role', () => {
    const keys = [...POSTURES.map((p) => `posture.${p}`), ...ROLES.map((r) => `role.${r}`)];
    expect(keys.filter((key) => !says(key))).toEqual([]);
  });

  it('for every code with which the rules refuse or explain', () => {
    const sources = readdirSync('src/table').filter((f) => f.endsWith('.ts') && !/\.(?:test|fixture)\.ts$/.test(f));
    const codes = sources.flatMap((file) =>
      [...readFileSync(`src/table/${file}`, 'utf8').matchAll(/'([a-z]+\/[a-z-]+)'/g)].map((m) => m[1] ?? ''),
    );
    // Faults of logs and plays have words of their own kind, in fault.ts and in the command.
    const rules = [...new Set(codes)].filter((code) => !/^(?:log|play)\//.test(code));
    expect(rules.length).toBeGreaterThan(40);
    expect(rules.filter((code) => !says(`rule.${code}`))).toEqual([]);
  });
});
