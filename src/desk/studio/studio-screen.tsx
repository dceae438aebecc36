import { signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { ChartPane } from './chart-pane.tsx';
import { DossierPane } from './dossier-pane.tsx';
import { DraftChoice } from './draft-choice.tsx';
import { type Editor, mountEditor } from './editor.ts';
import { FileBar } from './file-bar.tsx';
import { ProblemPane } from './problem-pane.tsx';
import { RehearsalPane } from './rehearsal-pane.tsx';
import { write } from './words.ts';
import { checked, draft, layDown, typed } from './workbench.ts';
import './studio.css';

const BESIDE = ['problems', 'game', 'charts', 'dossier'] as const;
const PANELS = ['file', ...BESIDE] as const;
type Panel = (typeof PANELS)[number];

const NARROW = matchMedia('(max-width: 819px)');
/** On a phone the file is one of the panels. */
const isNarrow = signal(NARROW.matches);
NARROW.addEventListener('change', () => (isNarrow.value = NARROW.matches));

/** A scenario file and, beside it, what becomes of it. */
export function StudioScreen() {
  useEffect(() => layDown, []);
  return (
    <div class="studio">
      <ScreenBar back={{ kind: 'title' }} />
      {draft.value ? <FileBar key={draft.value.id} /> : null}
      <main id="content" tabIndex={-1}>
        {draft.value ? <Bench key={draft.value.id} text={draft.value.text} /> : <DraftChoice />}
      </main>
    </div>
  );
}

function Bench({ text }: { readonly text: string }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  const panel = useSignal<Panel>(isNarrow.value ? 'file' : 'problems');
  useEffect(() => {
    if (!host.current) return;
    const mounted = mountEditor(host.current, { text, label: write('editor'), onChange: typed });
    editor.current = mounted;
    return mounted.end;
  }, []);
  const problems = checked.value?.problems;
  useEffect(() => editor.current?.show(problems ?? []), [problems]);
  const goTo = (line: number, column: number) => {
    const go = () => editor.current?.goTo(line, column);
    if (!isNarrow.value) return go();
    panel.value = 'file';
    requestAnimationFrame(go);
  };
  const listed = PANELS.filter((name) => isNarrow.value || name !== 'file');
  const shown = listed.includes(panel.value) ? panel.value : 'problems';
  return (
    <div class="bench" data-panel={shown}>
      <section class="bench-file" id="panel-file" aria-label={write('editor')}>
        <div class="bench-editor" ref={host} />
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
          hidden={shown !== name}
        >
          {name === 'problems' ? <ProblemPane goTo={goTo} /> : null}
          {name === 'game' ? <RehearsalPane /> : null}
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
