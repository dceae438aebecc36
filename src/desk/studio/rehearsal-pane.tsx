import { useMemo } from 'preact/hooks';
import { tell } from '../words/say.ts';
import { openFiles, save } from './file-desk.ts';
import { REHEARSAL, type SourceMessage } from './frame-message.ts';
import { SeatChoice } from './seat-choice.tsx';
import { useFrame } from './use-frame.ts';
import { write } from './words.ts';
import { checked, draft, playedSeat, settled, sound, stood } from './workbench.ts';

/** The game in a frame of its own; each sound text is played up to where the author had come. */
export function RehearsalPane() {
  const source = settled.value;
  const seat = playedSeat.value;
  const told = useMemo<SourceMessage | undefined>(() => {
    const file = draft.peek()?.name ?? 'scenario.yaml';
    return source === undefined ? undefined : { kind: 'source', source, file, ...(seat !== undefined && { seat }) };
  }, [source, seat]);
  const frame = useFrame(told, (said) => {
    if (said.kind === 'stood') stood.value = said;
    if (said.kind === 'dropped') void openFiles(said.files);
    if (said.kind === 'save') void save();
  });
  return (
    <>
      {sound.value === undefined ? (
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
  if (rebased.moves === 0) return write('game.fresh');
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
