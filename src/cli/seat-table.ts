import type { Scenario } from '../scenario/model.ts';
import type { SeatView } from '../table/view.ts';
import { labelsOf } from './label.ts';

/** The table as one seat sees it, for a terminal. */
export function tableLines(scenario: Scenario, view: SeatView): readonly string[] {
  const labels = labelsOf(scenario);
  const faces = view.seats.map((s) => {
    const away = s.status === 'in' ? '' : ` (${s.status})`;
    return `${labels.party(s.party)}: ${labels.stance(s.party, s.stance)}${away}`;
  });
  const lines = ['', `Round ${view.round} of ${view.rounds}, ${view.step}`, ...faces.map((face) => `  ${face}`)];
  for (const text of view.text) {
    lines.push(`  ${labels.instrument(text.instrument)}`);
    for (const { clause, status, option, brackets } of text.clauses) {
      const sides = brackets.map(
        (b) =>
          `[${labels.option(clause, b.option)}${b.behind.length > 0 ? `: ${b.behind.map(labels.party).join(', ')}` : ''}]`,
      );
      const now = status === 'agreed' ? `agreed, ${labels.option(clause, option ?? '')}` : [status, ...sides].join(' ');
      lines.push(`    ${view.up.includes(clause) ? '*' : ' '} ${labels.clause(clause)}: ${now}`);
    }
  }
  const seen = Object.entries(view.pressures).map(([path, value]) => `${labels.pressure(path)} ${value}`);
  if (seen.length > 0) lines.push(`  ${seen.join(', ')}`);
  for (const pledge of view.pledges) {
    if (pledge.state !== 'open') continue;
    lines.push(
      `  Word given by ${labels.party(pledge.by)} to ${labels.party(pledge.to)}: ${labels.deed(pledge.what, 0)}`,
    );
  }
  const own = view.own;
  if (own) lines.push(`  Worth to you: this text ${own.worth.text}, no text ${own.worth.reservation}`);
  return lines;
}

/** What a round brings to one seat: what everybody knows, and its capital's word. */
export function dispatchLines(
  scenario: Scenario,
  round: number,
  seat: string,
  cable: number | undefined,
): readonly string[] {
  const shape = scenario.rounds[round - 1];
  if (!shape) return [];
  const word = cable === undefined ? undefined : shape.cables[seat]?.[cable];
  return [
    `  ${shape.when.en}`,
    `  ${shape.dispatch.text.en}`,
    word ? `  Cable from your capital: ${word.text.en}` : '  No cable from your capital.',
  ];
}
