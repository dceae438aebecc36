import { nameOfDeed } from '../delegates/name-of.ts';
import type { PartyId, Scenario } from '../scenario/model.ts';
import type { TableEvent } from '../table/event.ts';

/** What a line is made of: an event of the table, or one as a seat is told it. */
export type Told = Omit<TableEvent, 'id' | 'audience' | 'cause'>;

const nameOf = (scenario: Scenario, party: PartyId | undefined): string =>
  scenario.parties.find((p) => p.id === party)?.placard.en ?? party ?? '';

const clauseOf = (scenario: Scenario, id: string | undefined): string =>
  scenario.clauses.find((c) => c.id === id)?.title.en ?? id ?? '';

function optionOf(scenario: Scenario, clause: string | undefined, option: string | undefined): string {
  const found = scenario.clauses.find((c) => c.id === clause)?.options.find((o) => o.id === option);
  return found?.label.en ?? option ?? '';
}

function detailOf(scenario: Scenario, event: Told): string {
  const use = scenario.verbs.find((v) => v.verb === event.verb);
  if (event.choice) return use?.choices?.find((c) => c.id === event.choice)?.label.en ?? event.choice;
  if (event.place) return scenario.places.find((p) => p.id === event.place)?.name.en ?? event.place;
  return event.clause ? clauseOf(scenario, event.clause) : '';
}

const text = (scenario: Scenario, id: string | undefined): string =>
  scenario.instruments.find((i) => i.id === id)?.title.en ?? id ?? '';

const list = (scenario: Scenario, parties: readonly PartyId[] | undefined): string =>
  (parties ?? []).map((p) => nameOf(scenario, p)).join(', ');

/** One event as one line of English for a terminal. */
export function lineOf(scenario: Scenario, event: Told): string {
  const by = nameOf(scenario, event.by);
  const to = nameOf(scenario, event.to);
  const clause = clauseOf(scenario, event.clause);
  const option = optionOf(scenario, event.clause, event.option);
  const wording = `${clause}: ${option}`;
  const verb = scenario.verbs.find((v) => v.verb === event.verb)?.label?.en ?? event.verb ?? '';
  const terms =
    event.give && event.want ? `${nameOfDeed(event.give)} for ${nameOfDeed(event.want)}` : (event.offer ?? '');
  switch (event.kind) {
    case 'opened':
      return `Round ${event.round}: ${scenario.rounds[event.round - 1]?.title.en ?? ''}`;
    case 'injected':
      return scenario.injects.find((i) => i.id === event.inject)?.text.en ?? `${event.inject}`;
    case 'revealed':
      return `A new matter is on the table: ${clause}`;
    case 'met':
      return `${list(scenario, event.parties) || `${by}, ${to}`} meet in the corridor`;
    case 'offered':
    case 'countered':
      return `${by} to ${to}: ${event.kind === 'offered' ? 'offers' : 'answers with'} ${terms}`;
    case 'accepted':
    case 'declined':
      return `${by} ${event.kind === 'accepted' ? 'accepts' : 'declines'} an offer of ${to} (${terms})`;
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
      return [by, verb, event.to && `→ ${to}`, detailOf(scenario, event)].filter(Boolean).join(' ');
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
      return `${by}: ${event.before ?? ''} → ${event.after ?? ''}`;
    case 'pressed':
      return `${event.pressure} ${(event.delta ?? 0) > 0 ? '+' : ''}${event.delta ?? ''} (${event.value ?? ''})`;
    case 'beyond-instructions':
      return `${by} goes beyond its instructions`;
    case 'kept':
    case 'broken':
    case 'voided':
      return `${by}: a word given to ${to} is ${event.kind === 'voided' ? 'void' : event.kind}${event.what ? ` (${nameOfDeed(event.what)})` : ''}`;
    case 'seat-changed':
      return `${by} is ${event.after ?? ''}`;
    case 'venue-changed':
      return `The talks move: ${detailOf(scenario, event)}`;
    case 'signing-opened':
      return 'The texts are laid out for signature';
    case 'pen-dropped':
      return `${by} puts the pen down: ${text(scenario, event.instrument)}`;
    case 'signed':
      return `${by} signs: ${text(scenario, event.instrument)}`;
    case 'refused':
      return `${by} does not sign: ${text(scenario, event.instrument)}`;
    case 'in-force':
      return `In force: ${text(scenario, event.instrument)}`;
    case 'void':
      return `Not in force: ${text(scenario, event.instrument)}`;
    case 'suspended':
      return 'The talks are suspended';
    case 'closed':
      return `Round ${event.round} closes`;
    case 'ended':
      return `Ending: ${scenario.endings.find((e) => e.id === event.ending)?.title.en ?? event.ending ?? ''}`;
  }
}
