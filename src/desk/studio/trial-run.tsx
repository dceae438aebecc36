import { useEffect, useMemo, useRef } from 'preact/hooks';
import { sayFinding } from '../../delegates/coverage/words.ts';
import { Icon } from '../look/icon.tsx';
import { languageShown } from '../words/say.ts';
import { REHEARSAL, type WatchMessage } from './frame-message.ts';
import { watched } from './trial-board.ts';
import { useFrame } from './use-frame.ts';
import { write } from './words.ts';

/** A game of the trials as a replay that can be stepped through, in a frame of its own. */
export function TrialRun({ shown }: { readonly shown: NonNullable<typeof watched.value> }) {
  const { finding, log } = shown;
  const back = useRef<HTMLButtonElement>(null);
  const told = useMemo<WatchMessage | undefined>(() => log && { kind: 'watch', log }, [log]);
  const frame = useFrame(told, (said) => {
    if (said.kind === 'left') watched.value = undefined;
  });
  useEffect(() => back.current?.focus(), []);
  return (
    <div class="trial-run">
      <p class="trial-back">
        <button ref={back} type="button" class="button button-quiet" onClick={() => (watched.value = undefined)}>
          <Icon name="back" />
          {write('trial.back')}
        </button>
        <strong>{write(`trial.game.${finding.play}`, { seed: finding.seed })}</strong>
      </p>
      <p>{sayFinding(finding, languageShown()).what}</p>
      <iframe ref={frame} class="rehearsal" title={write('trial.frame')} src={`./index.html${REHEARSAL}`} />
    </div>
  );
}
