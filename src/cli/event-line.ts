import type { Scenario } from '../scenario/model.ts';
import type { TableEvent } from '../table/event.ts';
import { GROUND_LABELS, labelsOf } from './label.ts';

/** What a line is made of: an event of the table, or one as a seat is told it. */
export type Told = Omit<TableEvent, 'id' | 'audience' | 'cause'>;

/** One event as one line of English for a terminal. */
export function lineOf(scenario: Scenario, event: Told): string {
  const labels = labelsOf(scenario);
  const named = (name: (id: string) => string, id: string | undefined): string => (id === undefined ? '' : name(id));
  const by = named(labels.party, event.by);
  const to = named(labels.party, event.to);
  const clause = named(labels.clause, event.clause);
  const wording = `${clause}: ${labels.option(event.clause, event.option ?? '')}`;
  const verb = event.verb ? labels.verb(event.verb) : '';
  const text = named(labels.instrument, event.instrument);
  const state = (name: string | undefined): string => (event.by && name ? labels.stance(event.by, name) : '');
  const detail =
    event.choice && event.verb ? labels.choice(event.verb, event.choice) : named(labels.place, event.place) || clause;
  const terms = event.give && event.want ? labels.terms({ give: event.give, want: event.want }) : (event.offer ?? '');
  switch (event.kind) {
    case 'opened':
      return `Round ${event.round}: ${scenario.rounds[event.round - 1]?.title.en ?? ''}`;
    case 'injected':
      return scenario.injects.find((i) => i.id === event.inject)?.text.en ?? `${event.inject}`;
    case 'revealed':
      return `A new matter is on the table: ${clause}`;
    case 'met':
      return `${event.parties?.map(labels.party).join(', ') ?? `${by}, ${to}`} meet in the corridor`;
    case 'offered':
    case 'countered':
      return `${by} to ${to}: ${event.kind === 'offered' ? 'offers' : 'answers with'} ${terms}`;
    case 'accepted':
      return `${by} accepts an offer of ${to} (${terms})`;
    case 'declined':
      return `${by} declines an offer of ${to}${event.ground ? `, saying “${GROUND_LABELS[event.ground]}”` : ''} (${terms})`;
    case 'carried':
    case 'held':
      return `${by} ${event.kind === 'carried' ? 'carries' : 'holds back'} an offer (${terms})`;
    case 'offer-lapsed':
      return `An offer lapses (${terms})`;
    case 'said':
      return event.verb === 'object'
        ? `${by} objects to ${clause}`
        : `${by} ${event.verb === 'propose' ? 'proposes' : 'supports'} ${wording}`;
    case 'silent':
      return `${by} says nothing`;
    case 'gestured':
      return [by, verb, event.to && `→ ${to}`, detail].filter(Boolean).join(' ');
    case 'lapsed':
      return `${by}: ${verb} lapses (${event.reasons?.map((r) => r.code).join(', ') ?? ''})`;
    case 'agreed':
      return `Agreed: ${wording}`;
    case 'bracketed':
    case 'reserved':
    case 'reopened':
      return `${clause} is ${event.kind}`;
    case 'asked-to-reopen':
      return `${by} asks to reopen ${clause}`;
    case 'stance-changed':
      return `${by}: ${state(event.before)} → ${state(event.after)}`;
    case 'pressed':
      return `${named(labels.pressure, event.pressure)} ${(event.delta ?? 0) > 0 ? '+' : ''}${event.delta ?? ''} (${event.value ?? ''})`;
    case 'beyond-instructions':
      return `${by} goes beyond its instructions`;
    case 'kept':
    case 'broken':
    case 'voided':
      return `${by}: a word given to ${to} is ${event.kind === 'voided' ? 'void' : event.kind}${event.what ? ` (${labels.deed(event.what)})` : ''}`;
    case 'seat-changed':
      return `${by} is ${event.after ?? ''}`;
    case 'venue-changed':
      return `The talks move: ${detail}`;
    case 'signing-opened':
      return text === '' ? 'The signing is opened' : `Laid out for signature: ${text}`;
    case 'pen-dropped':
      return `${by} puts the pen down: ${text}`;
    case 'signed':
      return `${by} signs: ${text}`;
    case 'refused':
      return `${by} does not sign: ${text}`;
    case 'in-force':
      return `In force: ${text}`;
    case 'void':
      return `Not in force: ${text}`;
    case 'suspended':
      return 'The talks are suspended';
    case 'closed':
      return `Round ${event.round} closes`;
    case 'ended':
      return `Ending: ${scenario.endings.find((e) => e.id === event.ending)?.title.en ?? event.ending ?? ''}`;
  }
}
