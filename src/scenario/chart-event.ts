import type { GestureVerb, WordVerb } from './model.ts';

/** Facts that reach charts, one at a time. `event.*` in a condition names the members below. */
export const CHART_EVENTS = [
  'OPENED',
  'INJECTED',
  'PROPOSED',
  'SUPPORTED',
  'OBJECTED',
  'AGREED',
  'RESERVED',
  'REOPENED',
  'CRITICISED',
  'INVITED',
  'GUARANTEED',
  'VERIFIED',
  'WARNED',
  'WALKED_OUT',
  'RETURNED',
  'ANNOUNCED',
  'VENUE_CHANGED',
  'HOST_WITHDREW',
  'CAPITAL_ASKED',
  'TAKEN_UP',
  'SUSPENDED',
  'SIGNING_CALLED',
  'OFFERED',
  'ACCEPTED',
  'DECLINED',
  'COUNTERED',
  'HELD',
  'KEPT',
  'BROKEN',
  'SIGNED',
  'REFUSED',
  'CLOSE',
] as const;
export type ChartEventName = (typeof CHART_EVENTS)[number];

/** The event that a public move becomes. */
export const EVENT_OF: Readonly<Record<WordVerb | GestureVerb, ChartEventName>> = {
  propose: 'PROPOSED',
  support: 'SUPPORTED',
  object: 'OBJECTED',
  criticise: 'CRITICISED',
  invite: 'INVITED',
  guarantee: 'GUARANTEED',
  verify: 'VERIFIED',
  warn: 'WARNED',
  'walk-out': 'WALKED_OUT',
  return: 'RETURNED',
  announce: 'ANNOUNCED',
  'change-venue': 'VENUE_CHANGED',
  'withdraw-as-host': 'HOST_WITHDREW',
  'ask-capital': 'CAPITAL_ASKED',
  'take-up': 'TAKEN_UP',
  suspend: 'SUSPENDED',
  'call-to-sign': 'SIGNING_CALLED',
};

/** Members of `event.` in conditions. `verb` is there for red lines and instructions, which judge a move before it is made. */
export const EVENT_FACTS = ['verb', 'by', 'to', 'clause', 'option', 'choice', 'place', 'instrument', 'inject'] as const;
export type EventFact = (typeof EVENT_FACTS)[number];
