import { expect, test } from 'vitest';
import { loadScenario } from '../load.ts';
import { draftOf } from './draft.ts';
import { type Plan, TEMPLATE_IDS, TEMPLATES, type TemplateId } from './plan.ts';

const planOf = (template: TemplateId, more: Partial<Plan> = {}): Plan => {
  const { parties, clauses, rounds, seatAt } = TEMPLATES[template];
  const seats = parties.map((id, i) => ({ id, ...seatAt(i, parties.length) }));
  return {
    id: 'draft',
    title: { en: 'A draft', fr: 'Une ébauche' },
    template,
    parties: seats,
    clauses,
    rounds,
    ...more,
  };
};

test.each(TEMPLATE_IDS)('%s loads without a problem or a warning', (template) => {
  const read = loadScenario(draftOf(planOf(template), 'schema.json'), 'draft.yaml');
  expect(read.ok ? read.value.warnings : read.fault).toEqual([]);
});

test.each([1, 2, 3, 4, 5, 6])('with %i clauses each comes up, two at most in a round', (count) => {
  const clauses = Array.from({ length: count }, (_, i) => `matter-${i}`);
  for (const rounds of [3, 4, 5]) {
    const read = loadScenario(draftOf(planOf('bilateral', { clauses, rounds }), 'schema.json'));
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    expect(new Set(read.value.scenario.rounds.flatMap((r) => r.decide))).toEqual(new Set(clauses));
  }
});
