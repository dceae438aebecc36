import type { ChartEventName, EventFact } from './chart-event.ts';

const WORD: readonly EventFact[] = ['by', 'clause', 'option'];
const STATUS: readonly EventFact[] = ['clause', 'option', 'instrument'];
const GESTURE: readonly EventFact[] = ['by', 'to', 'choice', 'place', 'clause'];
const BETWEEN: readonly EventFact[] = ['by', 'to'];
const PEN: readonly EventFact[] = ['by', 'instrument'];
const NOTHING: readonly EventFact[] = [];

/** What each event of a chart carries; a test of anything else could never hold. */
export const CARRIES: Readonly<Record<ChartEventName, readonly EventFact[]>> = {
  OPENED: NOTHING,
  INJECTED: ['inject'],
  PROPOSED: WORD,
  SUPPORTED: WORD,
  OBJECTED: ['by', 'clause'],
  AGREED: STATUS,
  RESERVED: ['clause', 'instrument'],
  REOPENED: STATUS,
  CRITICISED: GESTURE,
  INVITED: GESTURE,
  GUARANTEED: GESTURE,
  VERIFIED: GESTURE,
  WARNED: GESTURE,
  WALKED_OUT: GESTURE,
  RETURNED: GESTURE,
  ANNOUNCED: GESTURE,
  VENUE_CHANGED: GESTURE,
  HOST_WITHDREW: GESTURE,
  CAPITAL_ASKED: GESTURE,
  TAKEN_UP: GESTURE,
  SUSPENDED: GESTURE,
  SIGNING_CALLED: GESTURE,
  OFFERED: BETWEEN,
  ACCEPTED: BETWEEN,
  DECLINED: BETWEEN,
  COUNTERED: BETWEEN,
  HELD: BETWEEN,
  KEPT: BETWEEN,
  BROKEN: BETWEEN,
  SIGNED: PEN,
  REFUSED: PEN,
  CLOSE: NOTHING,
};

/** What a move carries that red lines and instructions judge. */
export const JUDGED: readonly EventFact[] = ['verb', 'by', 'to', 'clause', 'option', 'choice', 'place', 'instrument'];
/** What an `always` transition may ask: it follows on any event. */
export const ANY_EVENT: readonly EventFact[] = [
  'by',
  'to',
  'clause',
  'option',
  'choice',
  'place',
  'instrument',
  'inject',
];
