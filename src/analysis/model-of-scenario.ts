import type { Scenario } from '../scenario/model.ts';
import type { BargainingModel, Bonus } from './bargaining-model.ts';

export interface ScenarioModel {
  readonly model: BargainingModel;
  /** Terms that turn on more than the text (who signed, say), by party; they are not in the model. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/**
 * The text that a scenario could come to, as a bargaining model: every clause with every option, all in force. Aims
 * and terms beyond the text stay out, since they depend on the course and not on the outcome alone.
 */
export function modelOf(scenario: Scenario): ScenarioModel {
  const issueOf = new Map(scenario.clauses.map((clause, i) => [`clause.${clause.id}`, i]));
  const bonuses: Bonus[] = [];
  const leftOut: Record<string, number> = {};
  scenario.parties.forEach((party, p) => {
    leftOut[party.id] = 0;
    for (const term of party.preference.terms) {
      const options = term.if.facts.map(({ fact, test }) => {
        const issue = issueOf.get(fact);
        const clause = issue === undefined ? undefined : scenario.clauses[issue];
        const option = test.kind === 'is' ? clause?.options.findIndex((o) => o.id === test.value) : undefined;
        return issue === undefined || option === undefined || option < 0 ? undefined : { issue, option };
      });
      if (term.if.any || term.if.not || options.includes(undefined)) leftOut[party.id] = (leftOut[party.id] ?? 0) + 1;
      else bonuses.push({ party: p, worth: term.worth, options: options.filter((o) => o !== undefined) });
    }
  });
  return {
    leftOut,
    model: {
      unit: 1,
      issues: scenario.clauses.map((c) => ({ id: c.id, options: c.options.map((o) => o.id) })),
      parties: scenario.parties.map((party) => ({
        id: party.id,
        weights: scenario.clauses.map((c) => party.preference.clauses.find((k) => k.clause === c.id)?.weight ?? 0),
        values: scenario.clauses.map((c) => {
          const values = party.preference.clauses.find((k) => k.clause === c.id)?.values ?? {};
          return c.options.map((o) => values[o.id] ?? 0);
        }),
        reservation: party.preference.reservation,
      })),
      bonuses,
    },
  };
}
