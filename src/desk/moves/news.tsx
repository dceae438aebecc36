import type { ToldEvent } from '../../table/view.ts';
import type { TableMessage } from '../../wire/messages.ts';
import { news } from '../game.ts';
import { eventLine } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';

export interface StepProps {
  readonly t: TableMessage;
}

/** What changed the state of things. */
const OUTCOMES: readonly ToldEvent['kind'][] = [
  'injected',
  'revealed',
  'agreed',
  'reopened',
  'stance-changed',
  'kept',
  'broken',
  'voided',
  'seat-changed',
  'venue-changed',
  'lapsed',
  'suspended',
  'signing-opened',
];
/** What was said and done, which the wire tells in full. */
const DEEDS: readonly ToldEvent['kind'][] = ['accepted', 'declined', 'countered', 'said', 'gestured'];

/** What has come of one's last move: what changed, then what was said. */
export function News({ t }: StepProps) {
  const told = news.value.filter((e) => !(e.kind === 'stance-changed' && e.before === e.after));
  const outcomes = told.filter((e) => OUTCOMES.includes(e.kind));
  const deeds = told.filter((e) => DEEDS.includes(e.kind));
  if (outcomes.length + deeds.length === 0) return null;
  const few = outcomes.length + deeds.length <= FEW;
  return (
    <section class="news" aria-label={say('dispatch.news')}>
      <p class="small-caps">{say('dispatch.news')}</p>
      <Lines t={t} events={few ? told.filter((e) => outcomes.includes(e) || deeds.includes(e)) : outcomes} />
      {few || deeds.length === 0 ? null : (
        <details>
          <summary>{say('dispatch.said', { count: deeds.length })}</summary>
          <Lines t={t} events={deeds} />
        </details>
      )}
    </section>
  );
}

/** So many lines are read at a glance. */
const FEW = 6;

function Lines({ t, events }: StepProps & { readonly events: readonly ToldEvent[] }) {
  const names = namesOf(t.dossier);
  return (
    <ul>
      {events.map((e) => (
        <li key={e.n} class={`news-${e.kind}`}>
          {eventLine(t.dossier, e, names)}
        </li>
      ))}
    </ul>
  );
}
