import type { Condition, Test } from './condition.ts';
import type { Instrument, InstrumentId, PartyId, Scenario } from './model.ts';

/** A signer who has a reason of its own to sign a text only without another: whether that one stays can make it drop. */
export interface Shunned {
  readonly instrument: InstrumentId;
  readonly party: PartyId;
  readonly without: PartyId;
}

/**
 * Where the order of dropping would matter. A text is *monotone* when nobody under it is better off because somebody
 * else's pen falls: then pens need only name companions, and the passes keep the largest set that can stand together.
 * Asked of every term and aim, by the sign of its worth and of `signed.<other>` in it, supposing that the party itself
 * signs; a required signer can't be shunned, since the text falls without it.
 */
export function shunnedIn(scenario: Scenario): readonly Shunned[] {
  return scenario.instruments.flatMap((text) => {
    const others = text.others.filter((party) => !text.required.includes(party));
    const signers = scenario.parties.filter(({ id }) => text.required.includes(id) || text.others.includes(id));
    return signers.flatMap(({ id: party, preference }) =>
      others
        .filter((other) => other !== party)
        .filter((other) =>
          [...preference.terms, ...preference.aims].some(
            ({ if: condition, worth }) => worth !== 0 && speaksOf(condition, { text, party, other, helps: worth < 0 }),
          ),
        )
        .map((without) => ({ instrument: text.id, party, without })),
    );
  });
}

interface Asked {
  readonly text: Instrument;
  readonly party: PartyId;
  readonly other: PartyId;
  /** Whether a signature of the other is looked for that helps the condition to hold, or one that hinders it. */
  readonly helps: boolean;
}

function speaksOf(condition: Condition, asked: Asked): boolean {
  if (cannotHold(condition, asked)) return false;
  const { any, not } = condition;
  return (
    condition.facts.some(({ fact, test }) => {
      if (fact !== `signed.${asked.other}` || !names(test, asked.text.id)) return false;
      return (test.kind !== 'isnt') === asked.helps;
    }) ||
    (any ?? []).some((one) => speaksOf(one, asked)) ||
    (not !== undefined && speaksOf(not, { ...asked, helps: !asked.helps }))
  );
}

/** Whether a condition asks that the party itself has not signed the text, or that the text is not in force. */
function cannotHold({ facts, not }: Condition, { text, party }: Asked): boolean {
  const own = (fact: string): boolean => fact === `signed.${party}`;
  const force = (fact: string): boolean => fact === `instrument.${text.id}`;
  const denied = facts.some(
    ({ fact, test }) =>
      (own(fact) && test.kind === 'isnt' && test.value === text.id) ||
      (force(fact) && (test.kind === 'isnt' ? test.value === 'in-force' : !names(test, 'in-force'))),
  );
  const only = not && !not.any && !not.not && not.facts.length === 1 ? not.facts[0] : undefined;
  return (
    denied ||
    (only !== undefined &&
      only.test.kind !== 'isnt' &&
      ((own(only.fact) && names(only.test, text.id)) || (force(only.fact) && names(only.test, 'in-force'))))
  );
}

const names = (test: Test, value: string): boolean =>
  test.kind === 'in' ? test.values.includes(value) : test.kind !== 'range' && test.value === value;
