import type { ClauseId, PartyId, PressurePath, Scenario } from '../scenario/model.ts';

/** Whoever may be told something: a seat, anybody (observers, the projector), or the facilitator, who sees all. */
export type Recipient = PartyId | 'public' | 'facilitator';

/** Whether a recipient may know the value of a pressure, by its full path. */
export function seesPressure(scenario: Scenario, path: PressurePath, who: Recipient): boolean {
  if (who === 'facilitator') return true;
  const [id, first, second] = path.split('.');
  const seen = scenario.pressures.find((p) => p.id === id)?.seen;
  if (seen === undefined) return false;
  if (seen === 'all') return true;
  if (seen === 'none') return false;
  if (seen === 'own') return who === first;
  if (seen === 'pair') return who === first || who === second;
  return seen.includes(who);
}

/** Whether a recipient may know that a clause exists. */
export function seesClause(
  scenario: Scenario,
  revealed: readonly ClauseId[],
  clause: ClauseId,
  who: Recipient,
): boolean {
  if (who === 'facilitator' || revealed.includes(clause)) return true;
  const hidden = scenario.clauses.find((c) => c.id === clause)?.hidden;
  return hidden === undefined || hidden.knows.includes(who);
}

/** Whether a recipient may know a fact that decided something, by the fact's full name. */
export function seesFact(scenario: Scenario, revealed: readonly ClauseId[], fact: string, who: Recipient): boolean {
  if (who === 'facilitator') return true;
  const [area, first = '', second = ''] = fact.split('.');
  switch (area) {
    case 'pressure':
      return seesPressure(scenario, fact.slice('pressure.'.length), who);
    case 'stance':
    case 'kept':
    case 'broken':
      return who === first;
    case 'clause':
      return seesClause(scenario, revealed, first, who);
    case 'stands':
      return seesClause(scenario, revealed, second, who);
    default:
      return true;
  }
}
