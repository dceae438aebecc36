import { computed, signal } from '@preact/signals';
import { type Checked, checker } from './check.ts';
import { type Draft, drafts, dropDraft, keepDraft, newDraft } from './drafts.ts';
import type { FrameMessage } from './frame-message.ts';

/** Milliseconds of quiet after which a text is checked and kept. */
const QUIET = 150;

/** The draft that is written, with its latest text; none while one is being chosen. */
export const draft = signal<Draft | undefined>(undefined);
export const listOfDrafts = signal<readonly Draft[]>(drafts());
/** What the newest checked text is; absent while a first one is being read. */
export const checked = signal<Checked | undefined>(undefined);
/** The latest text that could be played: what the game and the dossiers show. */
export const sound = signal<(Checked & { readonly text: string }) | undefined>(undefined);
export const reading = signal(false);
export const isLate = signal(false);
export const isKept = signal(true);
/** The seat that the author plays and whose dossier is shown; the first open one while none was chosen. */
export const chosenSeat = signal<string | undefined>(undefined);
/** What the game said of itself last. */
export const stood = signal<Extract<FrameMessage, { kind: 'stood' }> | undefined>(undefined);

/** Whether the charts are looked at: they are drawn for nobody else. */
export const wantsCharts = signal(false);

export const counts = computed(() => {
  const problems = checked.value?.problems ?? [];
  const errors = problems.filter((p) => p.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
});

const desk = checker(
  (found) => {
    reading.value = false;
    isLate.value = false;
    checked.value = found;
    if (found.sound && draft.value) sound.value = { ...found, text: draft.value.text };
  },
  () => {
    reading.value = false;
    isLate.value = true;
  },
);

let quiet: ReturnType<typeof setTimeout> | undefined;

/** Takes what was typed: kept and checked after a moment of quiet. */
export function typed(text: string): void {
  const now = draft.value;
  if (!now || now.text === text) return;
  draft.value = { ...now, text, at: new Date().toISOString() };
  reading.value = true;
  clearTimeout(quiet);
  quiet = setTimeout(settle, QUIET);
}

function settle(): void {
  const now = draft.value;
  if (!now) return;
  isKept.value = keepDraft(now);
  desk.check(now.text, now.name, wantsCharts.value);
}

/** Has the charts of the text drawn from now on. */
export function showCharts(): void {
  if (wantsCharts.value) return;
  wantsCharts.value = true;
  settle();
}

export function rename(name: string): void {
  if (!draft.value) return;
  draft.value = { ...draft.value, name: /\.ya?ml$/.test(name) ? name : `${name}.yaml` };
  isKept.value = keepDraft(draft.value);
}

/** Begins a draft with a text from elsewhere. */
export function beginDraft(name: string, text: string): void {
  const fresh = newDraft(name, text, new Date());
  isKept.value = keepDraft(fresh);
  takeUp(fresh);
}

export function takeUp(one: Draft): void {
  checked.value = undefined;
  sound.value = undefined;
  stood.value = undefined;
  chosenSeat.value = undefined;
  isLate.value = false;
  reading.value = true;
  draft.value = one;
  desk.check(one.text, one.name, wantsCharts.value);
}

/** Back to the choice of drafts; the last letters typed are kept first. */
export function layDown(): void {
  clearTimeout(quiet);
  if (draft.value) keepDraft(draft.value);
  draft.value = undefined;
  listOfDrafts.value = drafts();
}

export function drop(id: string): void {
  dropDraft(id);
  listOfDrafts.value = drafts();
}
