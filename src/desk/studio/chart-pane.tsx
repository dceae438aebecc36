import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { download } from '../save/download.ts';
import { languageShown, tell } from '../words/say.ts';
import type { ChartPicture } from './check.ts';
import { SeatChoice } from './seat-choice.tsx';
import { stateOfPath } from './state-of-path.ts';
import { write } from './words.ts';
import { cursorPath, draft, readParty, showCharts, sound, stood } from './workbench.ts';

/** The statechart of one party as a picture: the running game's states are filled, each leads to its line. */
export function ChartPane({ goTo }: { readonly goTo: (line: number, column: number) => void }) {
  const language = languageShown();
  const whole = useSignal(false);
  useEffect(() => showCharts(language), [language]);
  const found = sound.value;
  const open = found?.dossiers[0]?.parties.find((p) => p.seat === 'open')?.id;
  const shown = found?.charts.find((c) => c.party === (readParty.value ?? open)) ?? found?.charts[0];
  if (!shown) return <p class="bench-state">{write('charts.waits')}</p>;
  const here = stateOfPath(cursorPath.value);
  const stem = (draft.value?.name ?? '').replace(/\.ya?ml$/, '');
  const name = found?.dossiers[0]?.parties.find((p) => p.id === shown.party)?.name;
  return (
    <>
      <SeatChoice chosen={readParty} label="seat.read" />
      <p class="bench-note">{write('charts.note')}</p>
      <label class="tick">
        <input type="checkbox" checked={whole.value} onChange={(e) => (whole.value = e.currentTarget.checked)} />
        <span>{write('charts.whole')}</span>
      </label>
      <Picture
        whole={whole.value}
        picture={shown}
        label={write('charts.of', { party: name ? tell(name) : shown.party })}
        active={stood.value?.stances[shown.party] ?? []}
        here={here?.party === shown.party ? here.state : undefined}
        goTo={goTo}
      />
      <p class="chart-exports">
        <button
          type="button"
          class="button button-quiet"
          onClick={() => download(`${stem}.${shown.party}.machine.json`, shown.machine)}
        >
          {write('charts.json')}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => download(`${stem}.${shown.party}.svg`, shown.svg, 'image/svg+xml')}
        >
          {write('charts.svg')}
        </button>
      </p>
    </>
  );
}

interface PictureProps {
  readonly picture: ChartPicture;
  readonly label: string;
  /** Made as small as the pane needs it; else as large as it is to be read. */
  readonly whole: boolean;
  readonly active: readonly string[];
  /** The state at which the cursor of the text is. */
  readonly here: string | undefined;
  readonly goTo: (line: number, column: number) => void;
}

function Picture({ picture, label, whole, active, here, goTo }: PictureProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const svg = new DOMParser().parseFromString(picture.svg, 'image/svg+xml').documentElement;
    svg.setAttribute('role', 'group'); // an image could hold no buttons
    svg.setAttribute('aria-label', label);
    for (const group of svg.querySelectorAll('[data-state]')) {
      const state = group.getAttribute('data-state') ?? '';
      const line = picture.lines[state];
      if (line === undefined) continue;
      group.setAttribute('role', 'button');
      group.setAttribute('tabindex', '0');
      group.setAttribute('aria-label', `${state}, ${write('problem.at', { line })}`);
    }
    host.current?.replaceChildren(svg);
  }, [picture, label]);
  useEffect(() => {
    for (const group of host.current?.querySelectorAll('[data-state]') ?? []) {
      group.classList.toggle('state-now', active.includes(group.getAttribute('data-state') ?? ''));
    }
  }, [picture, label, active]);
  useEffect(() => {
    for (const group of host.current?.querySelectorAll('[data-state]') ?? []) {
      const isHere = group.getAttribute('data-state') === here;
      group.classList.toggle('state-here', isHere);
      if (isHere) group.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }, [picture, label, here]);
  const follow = (event: Event) => {
    const group = event.target instanceof Element ? event.target.closest('[data-state]') : null;
    const line = picture.lines[group?.getAttribute('data-state') ?? ''];
    if (line !== undefined) goTo(line, 1);
  };
  return (
    // The states inside are the buttons; their keys and clicks are heard here.
    // biome-ignore lint/a11y/noStaticElementInteractions: the interactive elements are drawn inside
    <div
      class={whole ? 'chart-picture chart-whole' : 'chart-picture'}
      ref={host}
      onClick={follow}
      onKeyDown={(event) => {
        if (event.key === 'Enter') follow(event);
      }}
    />
  );
}
