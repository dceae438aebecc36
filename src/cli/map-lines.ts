import type { Dot, LeftReport, MapReport, PlaceReport } from '../analysis/map-report.ts';
import type { Settlement } from '../analysis/settlement.ts';
import type { Scenario } from '../scenario/model.ts';
import { labelsOf } from './label.ts';

const MOST_LISTED = 2;

/** The deal space of a scenario as a teacher may read it in a terminal. */
export function mapLines(scenario: Scenario, report: MapReport): readonly string[] {
  const labels = labelsOf(scenario);
  const numbers = (by: Readonly<Record<string, number>>): string =>
    Object.entries(by)
      .map(([party, u]) => `${labels.party(party)} ${u}`)
      .join(', ');
  const names = (parties: readonly string[]): string => parties.map(labels.party).join(', ') || 'nobody';
  const settlement = (s: Settlement): readonly string[] => {
    if (s.inForce.length === 0) return ['No text'];
    return [
      ...s.inForce.map((text) => `${labels.instrument(text)} (signed by ${names(s.signed[text] ?? [])})`),
      Object.entries(s.options)
        .map(([clause, option]) => `${labels.clause(clause)}: ${labels.option(clause, option)}`)
        .join('; '),
    ];
  };
  const dots = (title: string, list: readonly Dot[]): readonly string[] => [
    `${title}${list.length > 1 ? ` (${list.length} tie)` : ''}`,
    ...list
      .slice(0, MOST_LISTED)
      .flatMap((one) => [
        ...settlement(one).map((line) => `    ${line}`),
        `    → ${numbers(one.utilities)}${one.withinCharts ? '' : '; not within what the charts allow'}`,
      ]),
    ...(list.length > MOST_LISTED ? [`    and ${list.length - MOST_LISTED} more`] : []),
  ];
  const count = (n: number): string => n.toLocaleString('en');
  const left = (title: string, one: LeftReport): readonly string[] =>
    one.onFrontier
      ? [`  ${title}: nothing is at least as good for all and better for one; it is on the frontier`]
      : [
          `  ${title}: ${count(one.improvements)} outcomes are at least as good for all and better for one`,
          `    at most, in one of them: ${numbers(one.byParty)}; all together ${one.total}`,
          ...dots('    best for all together', one.best).map((line) => `  ${line}`),
        ];
  const place = (one: PlaceReport): readonly string[] => [
    '',
    `The outcome ${one.name}`,
    ...settlement(one).map((line) => `    ${line}`),
    `    → ${numbers(one.utilities)}`,
    `  would rather have no text: ${names(one.blockedBy)}`,
    ...(one.withinCharts === undefined ? [] : [`  within what the charts allow: ${one.withinCharts ? 'yes' : 'no'}`]),
    ...(one.coalitions === undefined
      ? ['  coalitions were not asked about: there are too many outcomes']
      : one.coalitions.length === 0
        ? ['  no coalition could make sure of more for each of its members']
        : one.coalitions.flatMap((c) => [
            `  by themselves ${names(c.parties)} could make sure of ${numbers(c.sure)}`,
            ...settlement(c.instead).map((line) => `      ${line}`),
          ])),
    ...left('among all outcomes', one.left.all),
    ...left('within what the charts allow', one.left.withinCharts),
  ];
  const shelved = report.leftOut.map((one) => `${labels.party(one.party)}, ${one.kind} ${one.id} (${one.worth})`);
  const { all, withinCharts: within } = report;
  return [
    report.whole
      ? `${count(report.outcomes)} outcomes; ${count(within.outcomes)} within what the charts allow`
      : `a seeded sample of ${count(report.looked)} of ${count(report.outcomes)} outcomes; all below is of the sample`,
    `nobody below no text: ${count(all.zone)}; within the charts ${count(within.zone)}`,
    `on the frontier: ${count(all.frontier.length)}; within the charts ${count(within.frontier.length)}`,
    ...(report.core ? [`blocked by no coalition, within the charts: ${count(report.core.length)}`] : []),
    `most that all together could gain over no text: ${all.gainsFromTrade}; within the charts ${within.gainsFromTrade}`,
    `without a text: ${numbers(report.disagreement)}`,
    '',
    'Within what the charts allow',
    ...dots('  Nash', within.nash),
    ...dots('  Egalitarian', within.egalitarian),
    ...dots('  Kalai–Smorodinsky', within.kalaiSmorodinsky),
    ...dots('  Welfare', within.welfare),
    ...report.places.flatMap(place),
    ...(shelved.length > 0
      ? [
          '',
          'Not counted, since it turns on the course of a game (give one with --log):',
          ...shelved.map((s) => `  ${s}`),
        ]
      : []),
  ];
}
