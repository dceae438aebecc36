import type { PartyId } from '../scenario/model.ts';
import type { Absence } from './clerk.ts';
import type { Line } from './line.ts';
import { placedAt, type Roster } from './roster.ts';
import type { Sitting } from './sitting.ts';

/** Participants with a page connected; the same object again as long as they are the same. */
export type Present = ReadonlySet<string>;

/** Looks who is there. */
export function doorkeeper(lines: ReadonlySet<Line>): () => Present {
  let last = new Set<string>();
  return () => {
    const now = new Set<string>();
    for (const { who } of lines) if (who.kind === 'delegate') now.add(who.participant);
    const same = now.size === last.size && [...now].every((one) => last.has(one));
    if (!same) last = now;
    return last;
  };
}

/** Remembers when each seat's people were first missed. Not logged: it begins anew when the host does. */
export function attendance(): (sitting: Sitting, roster: Roster, present: Present, now: number) => Absence {
  const missed = new Map<string, number>();
  return (sitting, roster, present, now) => {
    const away = new Map<PartyId, number>();
    for (const seat of sitting.game.parties.keys()) {
      const key = `${sitting.id}|${seat}`;
      if (placedAt(roster, sitting.id, seat).some(({ id }) => present.has(id))) {
        missed.delete(key);
        continue;
      }
      const since = missed.get(key) ?? now;
      missed.set(key, since);
      away.set(seat, since);
    }
    // A seat that the teacher has given to a bot waits for nobody.
    const peopled = [...sitting.game.parties.keys()].filter(
      (seat) => sitting.bots[seat]?.absent !== false && placedAt(roster, sitting.id, seat).length > 0,
    );
    const gone = peopled.flatMap((seat) => away.get(seat) ?? []);
    const deserted = gone.length > 0 && gone.length === peopled.length ? Math.max(...gone) : undefined;
    return { away, ...(deserted !== undefined && { deserted }) };
  };
}
