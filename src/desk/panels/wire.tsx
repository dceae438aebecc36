import { captionOf } from '../../stage/cue.ts';
import type { ToldEvent } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { soundOn } from '../sound.ts';
import { eventLine } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';
import { canBeAsked, noteOn, Why } from './why.tsx';
import '../look/wire.css';

interface Props {
  readonly dossier: Dossier;
  readonly events: readonly ToldEvent[];
  /** Number of the first event that is new to the reader. */
  readonly fresh: number;
  /** Whether newcomers are read out; not where a past game is leafed through. */
  readonly live: boolean;
}

/** What happened, newest first; every line can be asked why. */
export function Wire({ dossier, events, fresh, live }: Props) {
  const names = namesOf(dossier);
  const lines = events.filter((e) => isWorthALine(e) && !isToldTwice(e, events)).toReversed();
  return (
    <section class="wire" aria-labelledby="wire-title">
      <h2 id="wire-title">{say('wire.title')}</h2>
      {live ? (
        <p class="hush" role="log" aria-live="polite">
          {lines
            .filter((e) => e.n >= fresh)
            .slice(0, 8)
            .toReversed()
            .map((e) => eventLine(dossier, e, names))
            .join('. ')}
        </p>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <ol class="wire-lines" tabIndex={0} aria-labelledby="wire-title">
        {lines.map((e) => (
          <WireLine
            key={e.n}
            live={live}
            dossier={dossier}
            event={e}
            line={eventLine(dossier, e, names)}
            fresh={e.n >= fresh}
          />
        ))}
        {lines.length === 0 ? <li>{say('wire.empty')}</li> : null}
      </ol>
    </section>
  );
}

/** Silence and the drift of numbers would drown the rest. */
const isWorthALine = (e: ToldEvent): boolean =>
  e.kind !== 'silent' && e.kind !== 'closed' && !(e.kind === 'stance-changed' && e.before === e.after);

/** That one met somebody goes without saying where the offer itself is told. */
const isToldTwice = (e: ToldEvent, events: readonly ToldEvent[]): boolean => {
  if (e.kind !== 'met') return false;
  const pair: readonly (string | undefined)[] = e.parties ?? [e.by, e.to];
  return events.some(
    (o) =>
      o.round === e.round &&
      (o.kind === 'offered' || o.kind === 'countered') &&
      pair.includes(o.by) &&
      pair.includes(o.to),
  );
};

interface LineProps {
  readonly dossier: Dossier;
  readonly event: ToldEvent;
  readonly line: string;
  readonly fresh: boolean;
  readonly live: boolean;
}

function WireLine({ dossier, event, line, fresh, live }: LineProps) {
  const inject = event.kind === 'injected' ? dossier.injects.find((i) => i.id === event.inject) : undefined;
  const reasons = event.reasons ?? [];
  const sound = soundOn.value ? captionOf(event) : undefined;
  return (
    <li class={`wire-line wire-${event.kind}${fresh ? ' wire-fresh arrives' : ''}`}>
      <p>
        {line}
        {live && event.private ? <span class="wire-mark">{say('wire.private')}</span> : null}
        {sound ? <span class="wire-sound">{say('wire.sound', { sound: say(`sound.${sound}`) })}</span> : null}
      </p>
      {inject ? <p class="typed wire-news">{tell(inject.text)}</p> : null}
      {canBeAsked(event) ? (
        <Why
          about={{ kind: 'event', n: event.n, open: false }}
          line={line}
          reasons={reasons}
          dossier={dossier}
          round={event.round}
          note={noteOn(event)}
        />
      ) : null}
    </li>
  );
}
