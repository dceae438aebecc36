import type { ChartDraft } from './chart-draft.ts';
import { CHART_EVENTS, type EventFact } from './chart-event.ts';
import { ANY_EVENT, CARRIES } from './event-facts.ts';
import { asksNothing } from './first-match.ts';
import { definition, keyed, may, type Schema, schemaOf } from './keys.ts';
import type { Transition } from './model.ts';
import { type Node, short } from './node.ts';
import { FLAG, listShape, TEXT } from './part.ts';
import { CONDITION } from './read-condition.ts';
import { DELTAS } from './read-deltas.ts';
import { CLAIMED, SOURCED, sourced, wording } from './read-words.ts';
import { list, mapOf, type Reader, suggest } from './reader.ts';

const KEYS = {
  target: may(TEXT, 'The state that it leads to; left out: stay.'),
  if: may(CONDITION, 'When it is taken.'),
  do: may(DELTAS, 'Changes of pressures as it is taken.'),
  reenter: may(FLAG, 'Leave and enter the state anew, where it leads to itself or inside.'),
  because: may(wording(), 'Why, in words: shown in the explanation of the change.'),
  ...SOURCED,
};
/** Stands once under this name in the schema. */
export const TRANSITION_SCHEMA: Schema = schemaOf(KEYS, CLAIMED);
const TRANSITION = { schema: definition('transition') };
export const TRANSITIONS = listShape(TRANSITION);
export const AFTER = listShape({ schema: { allOf: [TRANSITION.schema, { required: ['target'] }] } });
export const BY_EVENT = {
  schema: {
    type: 'object',
    propertyNames: { enum: CHART_EVENTS },
    additionalProperties: TRANSITIONS.schema,
  },
};

/** A state's `on`: transitions by event. */
export function transitionsOn(r: Reader, node: Node | undefined, from: string, draft: ChartDraft) {
  const on: Record<string, readonly Transition[]> = {};
  for (const { key, keyAt, node: value } of mapOf(r, node)?.entries ?? []) {
    const event = CHART_EVENTS.find((e) => e === key);
    if (!event) {
      r.tell(keyAt, 'stance/unknown-event', `No event "${short(key)}" reaches charts.`, suggest(r, key, CHART_EVENTS));
    }
    on[key] = transitions(
      r,
      value,
      { from, occasion: 'on', label: key, event: event ? CARRIES[event] : ANY_EVENT },
      draft,
    );
  }
  return on;
}

interface Occasion {
  readonly from: string;
  readonly occasion: 'on' | 'always' | 'done';
  /** Tells its transitions apart from the state's others. */
  readonly label: string;
  readonly event: readonly EventFact[];
}

export const transitionsAfter = (
  r: Reader,
  node: Node | undefined,
  from: string,
  occasion: 'always' | 'done',
  draft: ChartDraft,
) => transitions(r, node, { from, occasion, label: occasion, event: ANY_EVENT }, draft);

function transitions(r: Reader, node: Node | undefined, where: Occasion, draft: ChartDraft): readonly Transition[] {
  let settled = false;
  let index = 0;
  return list(r, node, (item) => {
    index += 1;
    const f = keyed(r, item, KEYS, { self: draft.party, event: where.event, chart: true });
    const target = f.given('target');
    const because = f.given('because');
    const transition: Transition = {
      id: `${where.from}/${where.label}/${index}`,
      ...(target !== undefined && { target }),
      if: f.read('if'),
      do: f.read('do'),
      reenter: f.read('reenter'),
      ...(because && { because }),
      source: sourced(r, f),
    };
    if (settled) r.warn(f.at, 'stance/never-tried', 'A transition before this one always matches.');
    settled ||= asksNothing(transition.if);
    if (where.occasion === 'always' && !f.get('target')) {
      r.tell(f.at, 'stance/always-stays', 'This "always" leads nowhere, and would take effect after every event.');
    }
    draft.arrows.push({
      from: where.from,
      at: f.at,
      targetAt: f.get('target')?.at ?? f.at,
      occasion: where.occasion,
      transition,
    });
    return transition;
  });
}
