import { unreachable } from '../../ground/result.ts';
import type { Condition, Test } from '../../scenario/condition.ts';

function tested(fact: string, test: Test): string {
  switch (test.kind) {
    case 'is':
      return test.value === true ? fact : `${fact} = ${test.value}`;
    case 'in':
      return `${fact} = ${test.values.join(' | ')}`;
    case 'isnt':
      return `${fact} ≠ ${test.value}`;
    case 'range':
      return [
        test.min === undefined ? '' : `${test.min} ≤ `,
        fact,
        test.max === undefined ? '' : ` ≤ ${test.max}`,
      ].join('');
    default:
      return unreachable(test);
  }
}

/** A condition on one line, for the arrow of a picture; empty where it asks nothing. */
export function conditionLine({ facts, any, not }: Condition): string {
  return [
    ...facts.map(({ fact, test }) => tested(fact, test)),
    ...(any ? [`(${any.map(conditionLine).join(' or ')})`] : []),
    ...(not ? [`not (${conditionLine(not)})`] : []),
  ].join(', ');
}
