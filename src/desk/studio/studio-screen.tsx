import { computed, signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { languageShown } from '../words/say.ts';
import { ChartPane } from './chart-pane.tsx';
import { DossierPane } from './dossier-pane.tsx';
import { DraftChoice } from './draft-choice.tsx';
import { type Editor, mountEditor } from './editor.ts';
import { FileBar } from './file-bar.tsx';
import { isDragged } from './file-drop.ts';
import { ProblemPane } from './problem-pane.tsx';
import { RehearsalPane } from './rehearsal-pane.tsx';
import { StudioNotice } from './studio-notice.tsx';
import { found } from './trial-board.ts';
import { keepTrials } from './trial-desk.ts';
import { TrialPane } from './trial-pane.tsx';
import { keepWatch } from './watch.ts';
import { WhereBar } from './where-bar.tsx';
import { write } from './words.ts';
import { checked, draft, layDown, reading, rested, sitting, typed } from './workbench.ts';
import './studio.css';

const BESIDE = ['problems', 'game', 'trials', 'charts', 'dossier'] as const;
const PANELS = ['file', ...BESIDE] as const;
type Panel = (typeof PANELS)[number];

const NARROW = matchMedia('(max-width: 819px)');
/** On a phone the file is one of the panels. */
const isNarrow = signal(NARROW.matches);
NARROW.addEventListener('change', () => (isNarrow.value = NARROW.matches));

/** The text changes with every key; the screen does not. */
const isWriting = computed(() => draft.value !== undefined);

/** A scenario file and, beside it, what becomes of it. */
export function StudioScreen() {
  useEffect(() => layDown, []);
  useLayoutEffect(keepWatch, []); // from the first moment on: a dropped file would lead the browser away
  useEffect(keepTrials, []);
  return (
    <div class={isDragged.value ? 'studio studio-dragged' : 'studio'}>
      {isWriting.value ? <FileBar /> : <ScreenBar back={{ kind: 'title' }} />}
      <StudioNotice />
      <main id="content" tabIndex={-1}>
        {isWriting.value ? <Bench key={sitting.value} text={draft.peek()?.text ?? ''} /> : <DraftChoice />}
      </main>
      {isDragged.value ? <p class="drop-hint">{write('drop')}</p> : null}
    </div>
  );
}

function Bench({ text }: { readonly text: string }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  const panel = useSignal<Panel>(isNarrow.value ? 'file' : 'problems');
  useEffect(() => {
    if (!host.current) return;
    const mounted = mountEditor(host.current, { text, onChange: typed, onRest: rested });
    editor.current = mounted;
    return mounted.end;
  }, []);
  useEffect(() => editor.current?.speak(write('editor')), [languageShown()]);
  useSignalEffect(() => {
    const now = draft.value;
    if (now) editor.current?.take(now.text);
  });
  const problems = checked.value?.problems;
  useEffect(() => editor.current?.show(problems ?? []), [problems]);
  const goTo = (line: number, column: number) => {
    const go = () => editor.current?.goTo(line, column);
    if (!isNarrow.value) return go();
    panel.value = 'file';
    requestAnimationFrame(go);
  };
  const toPicture = () => {
    panel.value = 'charts';
    document.getElementById('tab-charts')?.focus();
  };
  const faults = found.value?.findings.filter((f) => f.weight === 'fault').length ?? 0;
  const listed = PANELS.filter((name) => isNarrow.value || name !== 'file');
  const shown = listed.includes(panel.value) ? panel.value : 'problems';
  return (
    <div class="bench" data-panel={shown}>
      <h1 class="hush">{write('title')}</h1>
      <section
        class="bench-file"
        id="panel-file"
        aria-label={write('editor')}
        onKeyDown={(event) => {
          if (!event.altKey || event.code !== 'KeyP') return;
          event.preventDefault();
          toPicture();
        }}
      >
        <div class="bench-editor" ref={host} />
        <WhereBar onPicture={toPicture} />
      </section>
      <div class="bench-tabs" role="tablist" aria-label={write('panels')}>
        {listed.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`tab-${name}`}
            aria-selected={shown === name}
            aria-controls={`panel-${name}`}
            tabIndex={shown === name ? 0 : -1}
            onClick={() => (panel.value = name)}
            onKeyDown={(event) => {
              const next = besides(listed, name, event.key);
              if (!next) return;
              panel.value = next;
              document.getElementById(`tab-${next}`)?.focus();
            }}
          >
            {write(`panel.${name}`)}
            {name === 'trials' && faults > 0 ? <span class="tab-count">{faults}</span> : null}
          </button>
        ))}
      </div>
      {BESIDE.map((name) => (
        // The game goes on behind the other panels, so it is hidden and not taken down.
        <div
          key={name}
          id={`panel-${name}`}
          class={`bench-panel bench-panel-${name}`}
          role="tabpanel"
          aria-labelledby={`tab-${name}`}
          aria-busy={name === 'problems' && reading.value}
          hidden={shown !== name}
        >
          {name === 'problems' ? <ProblemPane goTo={goTo} /> : null}
          {name === 'game' ? <RehearsalPane /> : null}
          {name === 'trials' ? <TrialPane goTo={goTo} /> : null}
          {name === 'charts' && shown === name ? <ChartPane goTo={goTo} /> : null}
          {name === 'dossier' ? <DossierPane /> : null}
        </div>
      ))}
    </div>
  );
}

/** The tab that an arrow key leads to. */
function besides(listed: readonly Panel[], from: Panel, key: string): Panel | undefined {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return step === 0 ? undefined : listed[(listed.indexOf(from) + step + listed.length) % listed.length];
}
