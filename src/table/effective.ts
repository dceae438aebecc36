import type { Entry } from './move.ts';

/** The entries that count: a rewind takes away all after the first `to` of those that counted until then. */
export function effectiveEntries(entries: readonly Entry[]): readonly Entry[] {
  const effective: Entry[] = [];
  for (const entry of entries) {
    if (entry.move.kind === 'rewind') effective.length = Math.min(effective.length, entry.move.to);
    else effective.push(entry);
  }
  return effective;
}
