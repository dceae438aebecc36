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

/** Members of `event.` in conditions. `verb` is there for red lines and instructions, which judge a move before it is made. */
export const EVENT_FACTS = ['verb', 'by', 'to', 'clause', 'option', 'choice', 'place', 'instrument', 'inject'] as const;
export type EventFact = (typeof EVENT_FACTS)[number];
