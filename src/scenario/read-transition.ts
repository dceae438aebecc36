import type { ChartDraft } from './chart-draft.ts';
import { CHART_EVENTS, type EventFact } from './chart-event.ts';
import { ANY_EVENT, CARRIES } from './event-facts.ts';
import { asksNothing } from './first-match.ts';
import type { Transition } from './model.ts';
import { type Node, short } from './node.ts';
import { condition } from './read-condition.ts';
import { deltas } from './read-deltas.ts';
import { SOURCED, sourced, words } from './read-words.ts';
import { fields, flag, list, mapOf, type Reader, string, suggest } from './reader.ts';

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
    const f = fields(r, item, ['target', 'if', 'do', 'reenter', 'because', ...SOURCED]);
    const section = { self: draft.party, event: where.event, chart: true };
    const target = f.get('target');
    const because = f.get('because');
    const transition: Transition = {
      id: `${where.from}/${where.label}/${index}`,
      ...(target && { target: string(r, target) }),
      if: condition(r, f.get('if'), section),
      do: deltas(r, f.get('do'), { self: draft.party }),
      reenter: flag(r, f.get('reenter')),
      ...(because && { because: words(r, because) }),
      source: sourced(r, f),
    };
    if (settled) r.warn(f.at, 'stance/never-tried', 'A transition before this one always matches.');
    settled ||= asksNothing(transition.if);
    if (where.occasion === 'always' && !target) {
      r.tell(f.at, 'stance/always-stays', 'This "always" leads nowhere, and would take effect after every event.');
    }
    draft.arrows.push({
      from: where.from,
      at: f.at,
      targetAt: target?.at ?? f.at,
      occasion: where.occasion,
      transition,
    });
    return transition;
  });
}
