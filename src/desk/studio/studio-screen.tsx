import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { DossierPane } from './dossier-pane.tsx';
import { DraftChoice } from './draft-choice.tsx';
import { type Editor, mountEditor } from './editor.ts';
import { FileBar } from './file-bar.tsx';
import { ProblemPane } from './problem-pane.tsx';
import { RehearsalPane } from './rehearsal-pane.tsx';
import { write } from './words.ts';
import { checked, draft, layDown, typed } from './workbench.ts';
import './studio.css';

const PANELS = ['problems', 'game', 'dossier'] as const;
type Panel = (typeof PANELS)[number];

/** A scenario file and, beside it, what becomes of it. */
export function StudioScreen() {
  useEffect(() => layDown, []);
  return (
    <div class="studio">
      <ScreenBar back={{ kind: 'title' }}>{draft.value ? <FileBar key={draft.value.id} /> : null}</ScreenBar>
      <main id="content" tabIndex={-1}>
        {draft.value ? <Bench key={draft.value.id} text={draft.value.text} /> : <DraftChoice />}
      </main>
    </div>
  );
}

function Bench({ text }: { readonly text: string }) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor | undefined>(undefined);
  const panel = useSignal<Panel>('problems');
  useEffect(() => {
    if (!host.current) return;
    const mounted = mountEditor(host.current, { text, label: write('editor'), onChange: typed });
    editor.current = mounted;
    return mounted.end;
  }, []);
  const problems = checked.value?.problems;
  useEffect(() => editor.current?.show(problems ?? []), [problems]);
  return (
    <div class="bench">
      <section class="bench-file" aria-label={write('editor')}>
        <div class="bench-editor" ref={host} />
      </section>
      <section class="bench-panels" aria-label={write('panels')}>
        <div class="bench-tabs" role="tablist" aria-label={write('panels')}>
          {PANELS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              id={`tab-${name}`}
              aria-selected={panel.value === name}
              aria-controls={`panel-${name}`}
              tabIndex={panel.value === name ? 0 : -1}
              onClick={() => (panel.value = name)}
              onKeyDown={(event) => {
                const next = besides(name, event.key);
                if (!next) return;
                panel.value = next;
                document.getElementById(`tab-${next}`)?.focus();
              }}
            >
              {write(`panel.${name}`)}
            </button>
          ))}
        </div>
        {PANELS.map((name) => (
          // The game goes on behind the other panels, so it is hidden and not taken down.
          <div
            key={name}
            id={`panel-${name}`}
            class={`bench-panel bench-panel-${name}`}
            role="tabpanel"
            aria-labelledby={`tab-${name}`}
            hidden={panel.value !== name}
          >
            {name === 'problems' ? <ProblemPane goTo={(line, column) => editor.current?.goTo(line, column)} /> : null}
            {name === 'game' ? <RehearsalPane /> : null}
            {name === 'dossier' ? <DossierPane /> : null}
          </div>
        ))}
      </section>
    </div>
  );
}

/** The tab that an arrow key leads to. */
function besides(from: Panel, key: string): Panel | undefined {
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  return step === 0 ? undefined : PANELS[(PANELS.indexOf(from) + step + PANELS.length) % PANELS.length];
}
