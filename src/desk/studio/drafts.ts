const PREFIX = 'communique.draft.';

/** A scenario file that is being written in this browser. */
export interface Draft {
  readonly id: string;
  /** As a file: `river.yaml`. */
  readonly name: string;
  readonly text: string;
  /** ISO time of the last change. */
  readonly at: string;
}

/** All drafts, the latest first; none where nothing may be kept. */
export function drafts(): readonly Draft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => draftOf(key.slice(PREFIX.length), localStorage.getItem(key)) ?? [])
      .sort((a, b) => b.at.localeCompare(a.at));
  } catch {
    return [];
  }
}

/** False where the browser did not take it: full, or nothing may be kept. */
export function keepDraft(draft: Draft): boolean {
  try {
    localStorage.setItem(PREFIX + draft.id, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Where nothing may be kept there is nothing to drop.
  }
}

/** An id that no draft here has. */
export function newDraft(name: string, text: string, at: Date): Draft {
  const taken = new Set(drafts().map((d) => d.id));
  let n = at.getTime();
  while (taken.has(n.toString(36))) n += 1;
  return { id: n.toString(36), name, text, at: at.toISOString() };
}

/** What another program left under our name is kept as a draft of that text: nothing is lost. */
function draftOf(id: string, raw: string | null): Draft | undefined {
  if (raw === null) return undefined;
  try {
    const data: unknown = JSON.parse(raw);
    if (typeof data === 'object' && data !== null) {
      const f = new Map(Object.entries(data));
      const [name, text, at] = ['name', 'text', 'at'].map((member) => f.get(member));
      if (typeof name === 'string' && typeof text === 'string' && typeof at === 'string') return { id, name, text, at };
    }
  } catch {
    // Falls through.
  }
  return { id, name: `${id}.yaml`, text: raw, at: '' };
}
