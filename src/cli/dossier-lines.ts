import type { Scenario } from '../scenario/model.ts';
import type { SeatView } from '../table/view.ts';
import { dossierFor, NOTHING_KNOWN } from '../wire/dossier.ts';
import { labelsOf } from './label.ts';

const signed = (n: number): string => (n > 0 ? `+${n}` : `${n}`);

/** What a delegation was given to read: who sits there, its instructions, its aims and what the texts are worth to it. */
export function dossierLines(scenario: Scenario, seat: string, view: SeatView): readonly string[] {
  const dossier = dossierFor(scenario, seat, { ...NOTHING_KNOWN, view });
  const party = scenario.parties.find((p) => p.id === seat);
  const own = dossier.own;
  if (!own || !party) return [];
  const labels = labelsOf(scenario);
  const seen = new Set(dossier.clauses.map((c) => c.id));
  const met = new Map(view.own?.worth.aims.map((aim) => [aim.aim, aim.met]));
  const delegations = dossier.parties
    .filter((p) => p.id !== seat)
    .map((p) => `  ${p.name.en} (${p.role}): ${p.public.text.en}`);
  return [
    '',
    `Dossier of ${party.name.en}`,
    `  ${dossier.note.en}`,
    ...party.members.map((m) => `  ${m.text.en}`),
    'The other delegations',
    ...delegations,
    'Your instructions',
    ...own.confidential.map((c) => `  ${c.text.en}`),
    ...own.redLines.map((l) => `  Red line: ${l.text.en}`),
    ...own.aims.map((a) => `  Aim (${signed(a.worth)}${met.get(a.id) ? ', met as things stand' : ''}): ${a.text.en}`),
    `  If the talks fail (${own.reservation}): ${own.fallback.text.en}`,
    'What the clauses are worth to you: weight, and each option from 0 to 10',
    ...party.preference.clauses
      .filter((c) => seen.has(c.clause))
      .map(
        (c) =>
          `  ${labels.clause(c.clause)} (${c.weight}): ${Object.entries(c.values)
            .map(([option, value]) => `${labels.option(c.clause, option)} ${value}`)
            .join(', ')}`,
      ),
    '',
  ];
}
