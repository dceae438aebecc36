import type { Standing } from '../../table/view.ts';
import type { Names } from '../words/names.ts';
import { reasonText } from '../words/reason-lines.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly standing: Standing;
  readonly cost?: Readonly<Record<string, number>>;
  readonly names: Names;
}

/** What a move costs, and how it stands with the instructions. */
export function StandingNote({ standing, cost = {}, names }: Props) {
  return (
    <>
      {Object.keys(cost).length > 0 ? (
        <span class="choice-note">{say('plenary.cost', { cost: names.deltas(cost) })}</span>
      ) : null}
      {standing.kind === 'beyond' ? (
        <span class="choice-note choice-beyond">
          {Object.keys(standing.price).length > 0
            ? say('plenary.beyond', { price: names.deltas(standing.price) })
            : say('plenary.beyond.free')}
          {standing.reasons.map((reason) => (
            <em key={reason.code} class="choice-because">
              {reasonText(reason)}
            </em>
          ))}
        </span>
      ) : null}
      {standing.kind === 'forbidden' ? (
        <span class="choice-note choice-forbidden">{forbiddenWhy(standing)}</span>
      ) : null}
    </>
  );
}

export function forbiddenWhy(standing: Standing): string {
  if (standing.kind !== 'forbidden') return '';
  const [reason] = standing.reasons;
  const why = (reason && reasonText(reason)) ?? say('rule.move/red-line');
  return reason && reason.kind !== 'red-line'
    ? say('plenary.forbidden.plain', { why })
    : say('plenary.forbidden', { why });
}
