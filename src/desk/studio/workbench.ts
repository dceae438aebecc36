import { computed, signal } from '@preact/signals';
import type { Language } from '../../ground/words.ts';
import { type Checked, checker } from './check.ts';
import { type Draft, drafts, dropDraft, keepDraft, keyOfDraft, newDraft, readDraft } from './drafts.ts';
import { dropHandle } from './file-handles.ts';
import type { FrameMessage } from './frame-message.ts';
import { partyOfPath } from './state-of-path.ts';
import { trouble } from './trouble.ts';

/** Milliseconds of quiet after which a text is checked and kept. */
const QUIET = 150;
/** Who types without a pause has their text kept this often. */
const LONGEST_UNKEPT = 1_000;

/** The draft that is written, with its latest text; none while one is being chosen. */
export const draft = signal<Draft | undefined>(undefined);
/** Raised when another draft is taken up: its editor begins anew. */
export const sitting = signal(0);
export const listOfDrafts = signal<readonly Draft[]>(drafts());
/** What the newest checked text is; absent while a first one is being read. */
export const checked = signal<Checked | undefined>(undefined);
/** The latest text that could be played: what the game and the dossiers show. */
export const sound = signal<(Checked & { readonly text: string }) | undefined>(undefined);
/** The text at the last pause: the game plays it, where it is sound, without waiting for its problems. */
export const settled = signal<string | undefined>(undefined);
export const reading = signal(false);
export const isLate = signal(false);
export const isKept = signal(true);
/** The seat that the author plays; the first open one while none was chosen. */
export const playedSeat = signal<string | undefined>(undefined);
/** The party whose chart and dossier are shown: chosen, or the one in whose part of the file the cursor came to rest. */
export const readParty = signal<string | undefined>(undefined);
/** What the game said of itself last. */
export const stood = signal<Extract<FrameMessage, { kind: 'stood' }> | undefined>(undefined);
/** Keys from the top of the file to the line at which the cursor rests. */
export const cursorPath = signal<readonly string[]>([]);

/** The language in which the charts are looked at; none while nobody has: they are drawn for nobody else. */
const wantedCharts = signal<Language | undefined>(undefined);

export const counts = computed(() => {
  const problems = checked.value?.problems ?? [];
  const errors = problems.filter((p) => p.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
});

const desk = checker(
  (found, text) => {
    reading.value = false;
    isLate.value = false;
    checked.value = found;
    if (found.sound) sound.value = { ...found, text };
  },
  () => {
    reading.value = false;
    isLate.value = true;
  },
);

let quiet: ReturnType<typeof setTimeout> | undefined;
let keptAt = 0;

/** Takes what was typed: kept and checked after a moment of quiet. */
export function typed(text: string): void {
  const now = draft.value;
  if (!now || now.text === text) return;
  if (quiet === undefined) keptAt = performance.now();
  draft.value = { ...now, text, at: new Date().toISOString() };
  reading.value = true;
  clearTimeout(quiet);
  quiet = setTimeout(settle, QUIET);
  if (performance.now() - keptAt > LONGEST_UNKEPT) keepNow();
}

/** Notes where the cursor came to rest. */
export function rested(path: readonly string[]): void {
  cursorPath.value = path;
  const party = partyOfPath(path);
  if (party !== undefined && sound.value?.dossiers.some((d) => d.seat === party)) readParty.value = party;
}

function settle(): void {
  keepNow();
  clearTimeout(quiet);
  quiet = undefined;
  if (draft.value) look(draft.value);
}

/** Has a draft's text checked and played. */
function look({ text, name }: Draft): void {
  settled.value = text;
  desk.check(text, name, wantedCharts.value);
}

/** Writes down what was typed, without waiting for quiet. */
export function keepNow(): void {
  const now = draft.value;
  if (!now) return;
  keptAt = performance.now();
  const kept = keepDraft(now);
  isKept.value = kept.kind !== 'unkept';
  draft.value = kept.draft;
  if (kept.kind === 'parted') trouble.value = { kind: 'parted', name: kept.draft.name };
}

/** Another page wrote to a draft, or deleted it (null). One that only follows is followed; of two at once both stay. */
export function heedOther(key: string, raw: string | null): void {
  const now = draft.value;
  if (!now || key !== keyOfDraft(now.id)) {
    listOfDrafts.value = drafts();
    return;
  }
  const there = readDraft(now.id, raw);
  if (there && there.rev === now.rev) return;
  if (there && there.after === now.rev && quiet === undefined) follow(there);
  else keepNow();
}

function follow(there: Draft): void {
  draft.value = there;
  reading.value = true;
  look(there);
}

/** Puts another text in place of the draft's own; undo brings that back. */
export function replaceText(text: string): void {
  typed(text);
  settle();
}

/** Has the charts of the text drawn from now on, in a language. */
export function showCharts(language: Language): void {
  if (wantedCharts.value === language) return;
  wantedCharts.value = language;
  const now = draft.value;
  if (now) desk.check(now.text, now.name, language);
}

export function rename(name: string): void {
  if (!draft.value) return;
  draft.value = { ...draft.value, name: /\.ya?ml$/.test(name) ? name : `${name}.yaml` };
  keepNow();
}

/** Begins a draft with a text from elsewhere. */
export function beginDraft(name: string, text: string, file?: Draft['file']): Draft {
  const fresh = { ...newDraft(name, text, new Date()), ...(file && { file }) };
  const { draft: kept } = keepDraft(fresh);
  listOfDrafts.value = drafts();
  return kept;
}

export function takeUp(one: Draft): void {
  layDown();
  checked.value = undefined;
  sound.value = undefined;
  stood.value = undefined;
  playedSeat.value = undefined;
  readParty.value = undefined;
  isLate.value = false;
  reading.value = true;
  cursorPath.value = [];
  sitting.value += 1;
  draft.value = one;
  keepNow();
  look(one);
}

/** Back to the choice of drafts; the last letters typed are kept first. */
export function layDown(): void {
  clearTimeout(quiet);
  quiet = undefined;
  keepNow();
  draft.value = undefined;
  trouble.value = undefined;
  listOfDrafts.value = drafts();
}

export function drop(id: string): void {
  dropDraft(id);
  void dropHandle(id);
  listOfDrafts.value = drafts();
}
