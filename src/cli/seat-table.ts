import type { Scenario } from '../scenario/model.ts';
import type { SeatView } from '../table/view.ts';

const placard = (scenario: Scenario, party: string): string =>
  scenario.parties.find((p) => p.id === party)?.placard.en ?? party;

/** The table as one seat sees it, for a terminal. */
export function tableLines(scenario: Scenario, view: SeatView): readonly string[] {
  const faces = view.seats.map((s) => {
    const party = scenario.parties.find((p) => p.id === s.party);
    const away = s.status === 'in' ? '' : ` (${s.status})`;
    return `${party?.placard.en ?? s.party}: ${labelOf(scenario, s.party, s.stance)}${away}`;
  });
  const lines = ['', `Round ${view.round} of ${view.rounds}, ${view.step}`, ...faces.map((face) => `  ${face}`)];
  for (const text of view.text) {
    lines.push(`  ${scenario.instruments.find((i) => i.id === text.instrument)?.title.en ?? text.instrument}`);
    for (const clause of text.clauses) {
      const title = scenario.clauses.find((c) => c.id === clause.clause)?.title.en ?? clause.clause;
      const sides = clause.brackets.map(
        (b) => `[${b.option}${b.behind.length > 0 ? `: ${b.behind.map((p) => placard(scenario, p)).join(', ')}` : ''}]`,
      );
      const now = clause.status === 'agreed' ? `agreed, ${clause.option ?? ''}` : [clause.status, ...sides].join(' ');
      lines.push(`    ${view.up.includes(clause.clause) ? '*' : ' '} ${title}: ${now}`);
    }
  }
  const seen = Object.entries(view.pressures).map(([path, value]) => `${path} ${value}`);
  if (seen.length > 0) lines.push(`  ${seen.join(', ')}`);
  const own = view.own;
  if (own) lines.push(`  Worth to you: this text ${own.worth.text}, no text ${own.worth.reservation}`);
  return lines;
}

function labelOf(scenario: Scenario, party: string, stance: string): string {
  const find = (states: Scenario['parties'][number]['chart']['root']['states']): string | undefined => {
    for (const state of states) {
      if (state.name === stance) return state.face?.label.en ?? stance;
      const inside = find(state.states);
      if (inside !== undefined) return inside;
    }
    return undefined;
  };
  const root = scenario.parties.find((p) => p.id === party)?.chart.root;
  return (root && find(root.states)) ?? stance;
}
