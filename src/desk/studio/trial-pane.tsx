import { useEffect, useRef } from 'preact/hooks';
import { WEIGHTS } from '../../delegates/coverage/finding.ts';
import { sayFinding } from '../../delegates/coverage/words.ts';
import { typed } from '../../ground/typed.ts';
import { languageShown } from '../words/say.ts';
import { found, isPlaying, played, watched } from './trial-board.ts';
import { watch } from './trial-desk.ts';
import type { Found } from './trial-message.ts';
import { TrialRun } from './trial-run.tsx';
import { write } from './words.ts';
import { checked, reading, sound } from './workbench.ts';

/** What games played in the background have shown to be amiss, each one click from a game that shows it and from its line. */
export function TrialPane({ goTo }: { readonly goTo: (line: number, column: number) => void }) {
  const now = found.value;
  const pane = useRef<HTMLDivElement>(null);
  const left = useRef<string | undefined>(undefined);
  const shown = watched.value && keyOf(watched.value.finding);
  useEffect(() => {
    const from = left.current;
    left.current = shown;
    if (shown !== undefined || from === undefined || document.activeElement !== document.body) return;
    const links = [...(pane.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])];
    (links.find((l) => l.getAttribute('data-finding') === from) ?? document.getElementById('tab-trials'))?.focus();
  }, [shown]);
  if (watched.value) return <TrialRun shown={watched.value} />;
  return (
    <div class="trial-findings" ref={pane}>
      <p class="bench-state">{stateOf()}</p>
      {WEIGHTS.map((weight) => {
        const list = now?.findings.filter((f) => f.weight === weight) ?? [];
        return list.length === 0 ? null : (
          <section key={weight}>
            <h2 class="finding-weight">{write(`trial.weight.${weight}`, { count: list.length })}</h2>
            <ul class="findings">
              {list.map((one) => (
                <Finding key={keyOf(one)} one={one} goTo={goTo} />
              ))}
            </ul>
          </section>
        );
      })}
      <p class="bench-note">{write('trial.note', { command: typed('simulate') })}</p>
    </div>
  );
}

const keyOf = ({ code, name }: Found): string => `${code} ${name}`;

function stateOf(): string {
  const now = found.value;
  if (!sound.value) return write('trial.waits');
  if (checked.value?.sound === false) return write('trial.stale', { games: now?.games ?? 0 });
  if (!now) return write(isPlaying.value ? 'trial.first' : 'trial.soon');
  if (reading.value || sound.value.text !== played.value) return write('trial.before', { games: now.games });
  if (now.findings.length === 0) return write('trial.nothing', { games: now.games });
  return write(isPlaying.value ? 'trial.playing' : now.isDone ? 'trial.done' : 'trial.paused', { games: now.games });
}

function Finding({ one, goTo }: { readonly one: Found; readonly goTo: (line: number, column: number) => void }) {
  const { what, remedy } = sayFinding(one, languageShown());
  const { line } = one;
  return (
    <li class={`finding finding-${one.weight}`}>
      <p>
        {what} <em>{remedy}</em>
      </p>
      <p class="finding-ways">
        {line === undefined ? null : (
          <button type="button" class="problem-place" onClick={() => goTo(line, 1)}>
            {write('trial.line', { line })}
          </button>
        )}
        <button type="button" class="problem-place" data-finding={keyOf(one)} onClick={() => watch(one)}>
          {write(`trial.watch.${one.play}`, { seed: one.seed })}
        </button>
      </p>
    </li>
  );
}
