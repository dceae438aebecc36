import { useEffect, useRef } from 'preact/hooks';
import { tell } from '../words/say.ts';
import { openFiles, save } from './file-desk.ts';
import { type FrameMessage, REHEARSAL, type SourceMessage } from './frame-message.ts';
import { SeatChoice } from './seat-choice.tsx';
import { write } from './words.ts';
import { checked, draft, playedSeat, settled, sound, stood } from './workbench.ts';

/** The game in a frame of its own; each sound text is played up to where the author had come. */
export function RehearsalPane() {
  const frame = useRef<HTMLIFrameElement>(null);
  const ready = useRef(false);
  const text = settled.value;
  const seat = playedSeat.value;
  const send = () => {
    const source = settled.value;
    if (!ready.current || source === undefined) return;
    const chosen = playedSeat.value;
    const file = draft.value?.name ?? 'scenario.yaml';
    const message: SourceMessage = { kind: 'source', source, file, ...(chosen !== undefined && { seat: chosen }) };
    frame.current?.contentWindow?.postMessage(message, location.origin);
  };
  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent<FrameMessage>) => {
      if (origin !== location.origin || source !== frame.current?.contentWindow) return;
      if (data.kind === 'stood') stood.value = data;
      if (data.kind === 'dropped') void openFiles(data.files);
      if (data.kind === 'save') void save();
      if (data.kind === 'ready') {
        ready.current = true;
        send();
      }
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, []);
  useEffect(send, [text, seat]);
  return (
    <>
      {text === undefined ? (
        <p class="bench-state">{write('game.waits')}</p>
      ) : (
        <SeatChoice chosen={playedSeat} label="seat.play" only="open" />
      )}
      <p class="bench-state" aria-live="polite">
        {sound.value !== undefined && checked.value?.sound === false ? write('game.stale') : course()}
      </p>
      <Stances />
      <iframe ref={frame} class="rehearsal" title={write('game.frame')} src={`./index.html${REHEARSAL}`} />
    </>
  );
}

function course(): string | null {
  const rebased = stood.value?.rebased;
  if (!rebased) return null;
  if (rebased.parted) return write('game.parted', rebased.parted);
  return rebased.changed === undefined ? write('game.same') : write('game.changed', { round: rebased.changed });
}

/** Where each chart stands: only the author sees this. */
function Stances() {
  const parties = sound.value?.dossiers[0]?.parties ?? [];
  const stances = stood.value?.stances;
  if (!stances) return null;
  return (
    <details class="bench-stances">
      <summary>{write('charts.now')}</summary>
      <dl>
        {parties.map((p) => (
          <div key={p.id}>
            <dt>{tell(p.placard)}</dt>
            <dd>
              <code>{stances[p.id]?.join(' › ')}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
