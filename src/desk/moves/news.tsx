import type { ToldEvent } from '../../table/view.ts';
import { news, type Seated } from '../host.ts';
import { eventLine, isHome } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';

export interface StepProps {
  readonly t: Seated;
}

/** What changed the state of things, the weightiest first. */
const OUTCOMES: readonly ToldEvent['kind'][] = [
  'in-force',
  'void',
  'signed',
  'pen-dropped',
  'refused',
  'suspended',
  'signing-opened',
  'injected',
  'seat-changed',
  'venue-changed',
  'agreed',
  'reopened',
  'revealed',
  'lapsed',
  'broken',
  'voided',
  'kept',
  'stance-changed',
];
/** What was said and done, which the wire tells in full. */
const DEEDS: readonly ToldEvent['kind'][] = ['accepted', 'declined', 'countered', 'offer-lapsed', 'said', 'gestured'];

/** What has come of one's last move: what changed, then what was said. */
export function News({ t }: StepProps) {
  const told = withoutDetours(news.value);
  // What one's own capital feels comes with the weightiest: prices change with it.
  const weight = (e: ToldEvent): number => OUTCOMES.indexOf(isHome(t.dossier, e) ? 'seat-changed' : e.kind);
  const outcomes = told.filter((e) => OUTCOMES.includes(e.kind)).sort((a, b) => weight(a) - weight(b));
  const deeds = told.filter((e) => DEEDS.includes(e.kind));
  if (outcomes.length + deeds.length === 0) return null;
  const few = outcomes.length + deeds.length <= FEW;
  return (
    <section class="news" aria-label={say('dispatch.news')}>
      <p class="small-caps">{say('dispatch.news')}</p>
      <Lines t={t} events={few ? [...outcomes, ...deeds] : outcomes} />
      {few || deeds.length === 0 ? null : (
        <details>
          <summary>{say('dispatch.said', { count: deeds.length })}</summary>
          <Lines t={t} events={deeds} />
        </details>
      )}
    </section>
  );
}

/** Of changes of stance that lead on from one another, one: from where it stood to where it stands, if that differs. */
function withoutDetours(events: readonly ToldEvent[]): readonly ToldEvent[] {
  const chains: { readonly first: ToldEvent; last: ToldEvent }[] = [];
  for (const e of events) {
    if (e.kind !== 'stance-changed') continue;
    const chain = chains.find(({ last }) => last.by === e.by && last.after === e.before);
    if (chain) chain.last = e;
    else chains.push({ first: e, last: e });
  }
  return events.flatMap((e) => {
    if (e.kind !== 'stance-changed') return [e];
    const chain = chains.find(({ last }) => last.n === e.n);
    const before = chain?.first.before;
    return before !== undefined && before !== e.after ? [{ ...e, before }] : [];
  });
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
