import type { Condition } from '../../scenario/condition.ts';
import { asksNothing } from '../../scenario/first-match.ts';
import type { Path } from '../../scenario/line-finder.ts';

/** What may happen to a part of a scenario in a game, by kind of part. Each is counted apart. */
export const TICKS = {
  stance: ['entered'],
  transition: ['taken'],
  condition: ['held', 'failed'],
  /** `asked`, `granted`: as what an offer wants; `promised`, `taken`: as what it gives. */
  verb: ['made', 'asked', 'granted', 'promised', 'taken'],
  option: ['tabled', 'supported', 'agreed', 'asked', 'granted', 'promised', 'taken'],
  instrument: ['laid-out', 'in-force', 'asked', 'granted', 'promised', 'taken'],
  inject: ['fell'],
  ending: ['came'],
  cable: ['sent'],
  /** As each round closes: at its lower bound, at its upper one, between; and whether it is not where it began. */
  pressure: ['low', 'high', 'between', 'moved'],
  /** A round in which it had nothing to decide. */
  seat: ['idle'],
} as const;
export type SubjectKind = keyof typeof TICKS;
export type Tick = (typeof TICKS)[SubjectKind][number];

/** A part of a scenario that games may touch. */
export interface Subject {
  readonly kind: SubjectKind;
  /** As files write it, e.g. `group.minded-to-go`, `form=written`, `announce open-door`; unique within its kind. */
  readonly name: string;
  /** Where it is written. */
  readonly path: Path;
  /** Of a condition: what it decides. */
  readonly of?: ConditionUse;
  readonly condition?: Condition;
}

export const CONDITION_USES = [
  'transition',
  'red-line',
  'beyond',
  'verb',
  'inject',
  'instrument',
  'ending',
  'cable',
  'answer',
  'aim',
  'term',
  'apart',
] as const;
export type ConditionUse = (typeof CONDITION_USES)[number];

/** A condition that can fail, or nothing. */
export function asked(of: ConditionUse, name: string, path: Path, condition: Condition | undefined): Subject[] {
  if (!condition || asksNothing(condition) || condition.any?.length === 0) return [];
  return [{ kind: 'condition', name: `${of} ${name}`, path, of, condition }];
}
