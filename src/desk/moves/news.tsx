import type { ToldEvent } from '../../table/view.ts';
import type { TableMessage } from '../../wire/messages.ts';
import { news } from '../game.ts';
import { eventLine } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';

export interface StepProps {
  readonly t: TableMessage;
}

const NEWSWORTHY: readonly ToldEvent['kind'][] = [
  'injected',
  'revealed',
  'accepted',
  'declined',
  'countered',
  'said',
  'gestured',
  'lapsed',
  'agreed',
  'stance-changed',
  'kept',
  'broken',
  'voided',
  'seat-changed',
  'venue-changed',
  'suspended',
  'signing-opened',
];

/** What has come of one's last move, in a few lines. */
export function News({ t }: StepProps) {
  const names = namesOf(t.dossier);
  const lines = news.value.filter(
    (e) => NEWSWORTHY.includes(e.kind) && !(e.kind === 'stance-changed' && e.before === e.after),
  );
  if (lines.length === 0) return null;
  return (
    <details class="news" open={lines.length <= 14}>
      <summary>{say('dispatch.news')}</summary>
      <ul>
        {lines.map((e) => (
          <li key={e.n} class={`news-${e.kind}`}>
            {eventLine(t.dossier, e, names)}
          </li>
        ))}
      </ul>
    </details>
  );
}
