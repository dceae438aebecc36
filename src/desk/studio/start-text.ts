import type { Words } from '../../ground/words.ts';
import { draftOf } from '../../scenario/template/draft.ts';
import { TEMPLATES, type TemplateId } from '../../scenario/template/plan.ts';

const TEXTS = import.meta.glob<string>('/scenarios/*/scenario.yaml', { query: '?raw', import: 'default' });

/** The file of a scenario that ships. */
export async function shippedText(id: string): Promise<string> {
  const text = TEXTS[`/scenarios/${id}/scenario.yaml`];
  if (!text) throw new Error(`no shipped scenario ${id}`);
  return text();
}

/** A template filled with names of its own, to be written over. */
export function templateText(template: TemplateId, title: Words): string {
  const { parties, clauses, rounds, seatAt } = TEMPLATES[template];
  const seats = parties.map((id, i) => ({ id, ...seatAt(i, parties.length) }));
  return draftOf({ id: template, title, template, parties: seats, clauses, rounds }, 'scenario.schema.json');
}
