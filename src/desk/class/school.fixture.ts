import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Absent } from '../../classroom/entry.ts';
import { type Connected, connectPage } from '../../classroom/page.fixture.ts';
import { RIVER } from '../../classroom/premises.fixture.ts';
import { serve } from '../../classroom/serve.ts';

/** A teacher with a class that has a code, and one table of the river at which nobody sits yet. */
export interface School {
  readonly url: string;
  readonly code: string;
  readonly table: string;
  readonly teacher: Connected['page'];
  /** Gives a seat, or `public`, to the one of this name. */
  readonly place: (name: string, as: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

interface Wishes {
  /** The built pages. */
  readonly pages: string;
  readonly names: readonly string[];
  readonly seconds?: { readonly corridor: number; readonly plenary: number; readonly signing: number };
  readonly source?: string;
  /** What becomes of a table that waits for somebody who is away; it goes on waiting, unless told. */
  readonly absent?: Absent;
}

export async function openSchool({ pages, names, seconds, source = RIVER, absent }: Wishes): Promise<School> {
  const data = mkdtempSync(join(tmpdir(), 'communique-school-'));
  const serving = await serve({ port: 0, host: '127.0.0.1', data, pages, scenarios: 'scenarios' });
  if (!serving.ok) throw new Error(serving.fault.code);
  const { own: url, teacher: address, close } = serving.value;
  const { page: teacher, socket } = connectPage(url, 'teacher');
  const key = /teach=([^&]+)/.exec(address)?.[1] ?? '';
  await teacher.get<'preside'>({ kind: 'preside', key });
  const founded = await teacher.get<'found'>({ kind: 'found', once: teacher.once(), title: 'The river, 4B', names });
  await teacher.get<'preside'>({ kind: 'preside', key, class: founded.class });
  const { scenario } = await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source });
  const { table } = await teacher.get<'open'>({
    ...{ kind: 'open', once: teacher.once(), scenario, seed: 7, level: 'trainee' },
    seconds: seconds ?? { corridor: 0, plenary: 0, signing: 0 },
    absent: absent ?? { policy: 'go-on', after: 60, countdown: 60 },
  });
  return {
    url,
    code: founded.code,
    table,
    teacher,
    place: async (name, as) => {
      await teacher.until(() => teacher.roster?.participants.some((p) => p.name === name) ?? false, name);
      const participant = teacher.roster?.participants.find((p) => p.name === name)?.participant ?? '';
      await teacher.get<'place'>({ kind: 'place', once: teacher.once(), participant, table, as });
    },
    close: async () => {
      socket.close();
      await close();
      rmSync(data, { recursive: true, force: true });
    },
  };
}
