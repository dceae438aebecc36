import type { Condition, Test } from '../scenario/condition.ts';
import type { PressurePath } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';

/** One fact that an aim hangs on, with what is needed to guess how it will turn out. */
export interface HopeFact {
  readonly fact: string;
  readonly test: Test;
  /** The condition of this fact alone. */
  readonly alone: Condition;
  readonly pressure?: {
    readonly path: PressurePath;
    readonly drift: number;
    readonly min: number;
    readonly max: number;
    /** Whether the seat may know its value. */
    readonly seen: boolean;
  };
}

/** A condition of an aim, made ready for guessing. */
export interface Hope {
  readonly facts: readonly HopeFact[];
  readonly any?: readonly Hope[];
  readonly not?: Hope;
}

export interface AimHope {
  readonly worth: number;
  readonly hope: Hope;
  /** Names of all facts in it. */
  readonly names: ReadonlySet<string>;
}

export function hopeOf(game: Game, condition: Condition, sees: ReadonlySet<PressurePath>): Hope {
  const facts = condition.facts.map(({ fact, test }): HopeFact => {
    const alone: Condition = { facts: [{ fact, test }] };
    const path = fact.startsWith('pressure.') ? fact.slice('pressure.'.length) : undefined;
    const pressure = path === undefined ? undefined : game.pressures.get(path);
    if (path === undefined || !pressure) return { fact, test, alone };
    const { drift, min, max } = pressure;
    return { fact, test, alone, pressure: { path, drift, min, max, seen: sees.has(path) } };
  });
  return {
    facts,
    ...(condition.any && { any: condition.any.map((one) => hopeOf(game, one, sees)) }),
    ...(condition.not && { not: hopeOf(game, condition.not, sees) }),
  };
}

/** Names of all facts that a condition asks about. */
export const factsIn = (condition: Condition): readonly string[] => [
  ...condition.facts.map((f) => f.fact),
  ...(condition.any ?? []).flatMap(factsIn),
  ...(condition.not ? factsIn(condition.not) : []),
];
