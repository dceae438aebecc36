import { type Connected, connectPage, type Page } from '../../../classroom/page.fixture.ts';
import { randomCommit } from '../../../classroom/random-commit.fixture.ts';
import { chance } from '../../../ground/chance.ts';

/** Students without screens: sockets that play at random whenever they are let and waited for. */
export interface Students {
  readonly pages: readonly Page[];
  /** While this is false nobody moves. */
  playing: boolean;
  readonly leave: () => void;
}

const LOOK_UP_MS = 40;

export async function studentsOf(url: string, code: string, names: readonly string[]): Promise<Students> {
  const connected: readonly Connected[] = names.map((name) => connectPage(url, name));
  await Promise.all(connected.map(({ page }, i) => page.join(code, names[i] ?? '', `20${10 + i}`)));
  const draws = names.map((_, i) => chance(11, 'students', i));
  const busy = new Set<Page>();
  const students = {
    pages: connected.map(({ page }) => page),
    playing: false,
    leave: () => {
      clearInterval(timer);
      for (const { socket } of connected) socket.close();
    },
  };
  const timer = setInterval(() => {
    if (!students.playing) return;
    for (const [i, page] of students.pages.entries()) {
      const { shown } = page;
      const commit = shown?.stage === 'running' && !busy.has(page) && randomCommit(shown, draws[i] ?? (() => 0));
      if (!commit) continue;
      busy.add(page);
      // What comes too late is refused; the next look finds what there is to do then.
      void page
        .ask<'commit'>({ kind: 'commit', once: page.once(), commit })
        .catch(() => undefined)
        .finally(() => busy.delete(page));
    }
  }, LOOK_UP_MS);
  return students;
}
