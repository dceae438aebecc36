import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadScenario } from '../scenario/load.ts';
import type { Scenario } from '../scenario/model.ts';
import { dossierFor, type Known, NOTHING_KNOWN } from './dossier.ts';

const shipped = readdirSync('scenarios').map((id): Scenario => {
  const loaded = loadScenario(readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8'), id);
  if (!loaded.ok) throw new Error(`${id} does not load`);
  return loaded.value.scenario;
});

describe.each(shipped.map((scenario) => ({ id: scenario.id, scenario })))('a dossier of $id', ({ scenario }) => {
  const readers = [undefined, ...scenario.parties.map((p) => p.id)];

  it.each(readers)('holds nothing before the game that %s may not know', (seat) => {
    const text = JSON.stringify(dossierFor(scenario, seat, NOTHING_KNOWN));
    const others = scenario.parties.filter((p) => p.id !== seat);
    const secrets = [
      ...others.flatMap((p) => [
        ...p.confidential.map((c) => c.text),
        ...p.redLines.map((r) => r.text),
        ...p.preference.aims.map((a) => a.text),
        p.fallback.text,
      ]),
      ...scenario.injects.map((i) => i.text),
      ...scenario.endings.map((e) => e.text),
      ...scenario.rounds.flatMap((r) => [
        r.dispatch.text,
        ...Object.values(r.cables)
          .flat()
          .map((c) => c.text),
      ]),
      ...scenario.clauses
        .filter((c) => c.hidden && !(seat !== undefined && c.hidden.knows.includes(seat)))
        .flatMap((c) => [c.title, ...c.options.flatMap((o) => o.text ?? [])]),
      ...scenario.afterwards.map((a) => a.text),
    ];
    // Two delegations may happen to hope for the same in the same words.
    const own = JSON.stringify(scenario.parties.find((p) => p.id === seat) ?? '');
    const told = secrets.filter(({ en }) => text.includes(JSON.stringify(en)) && !own.includes(JSON.stringify(en)));
    expect(told).toEqual([]);
  });

  it.each(readers)('names no clause that %s may not know of', (seat) => {
    const text = JSON.stringify(dossierFor(scenario, seat, NOTHING_KNOWN));
    const hidden = scenario.clauses.filter((c) => c.hidden && !(seat !== undefined && c.hidden.knows.includes(seat)));
    expect(hidden.map(({ id }) => id).filter((id) => text.includes(`"${id}"`))).toEqual([]);
  });

  it('opens everything when the game is over', () => {
    const dossier = dossierFor(scenario, scenario.chair, { ...NOTHING_KNOWN, open: true });
    expect(dossier.clauses.length).toBe(scenario.clauses.length);
    expect(dossier.endings.length).toBe(scenario.endings.length);
  });
});

it('takes an ending or a stance for known only where it was met as one', () => {
  const invitation = shipped.find((s) => s.id === 'moscow-invitation');
  if (!invitation) throw new Error('it is shipped');
  const withdrawn = invitation.parties.map(({ id }) => ({
    ...{ party: id, status: 'withdrawn', stance: '', posture: 'open', committed: false, waited: false },
  }));
  const view = { seats: withdrawn, round: 1 } as unknown as NonNullable<Known['view']>; // as much as is looked at
  expect(invitation.endings.map((e) => e.id)).toContain('withdrawn');
  expect(dossierFor(invitation, undefined, { ...NOTHING_KNOWN, view }).endings).toEqual([]);
});
