import { readdirSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { h } from 'preact';
import { expect, it } from 'vitest';
import {
  type Canary,
  disguised,
  entitled,
  SONG,
  sings,
  sungIn,
  withCanaries,
} from '../../../../classroom/canaries.fixture.ts';
import { nameOf, PINS, SEATS, session } from '../../../../classroom/fuzzed-class.fixture.ts';
import type { Page } from '../../../../classroom/page.fixture.ts';
import { RIVER } from '../../../../classroom/premises.fixture.ts';
import { loadScenario } from '../../../../scenario/load.ts';
import type { ObserverSheet, RosterNews, TableShown } from '../../../../wire/class-news.ts';
import { dossierFor, NOTHING_KNOWN } from '../../../../wire/dossier.ts';
import type { Side } from '../../../../wire/feedback.ts';
import { DossierPapers, personsSeats } from '../papers/dossier-papers.tsx';
import { ObservationPaper } from '../papers/observation-paper.tsx';
import { OwnPaper } from '../papers/own-paper.tsx';
import { OwnPapers } from '../papers/own-papers.tsx';
import { printed } from '../papers/printed.fixture.ts';
import { cardsOf } from '../seating.ts';
import type { Kept } from './sheets.ts';
import { zipOf } from './zip.ts';

const SESSIONS = Number(process.env.SESSIONS ?? 4);
const FIRST = Number(process.env.FIRST_SEED ?? 1);

/** All that the desk makes its files and papers of, and beside it what each seat was shown of every table. */
interface Taken {
  readonly roster: RosterNews;
  readonly observed: readonly ObserverSheet[];
  readonly tables: readonly (Kept & {
    readonly sides: readonly Side[];
    readonly shownTo: ReadonlyMap<string, string>;
  })[];
}

async function take(teacher: Page): Promise<Taken> {
  const { sheets: observed } = await teacher.get<'sheets'>({ kind: 'sheets' });
  const { roster } = teacher;
  if (!roster) throw new Error('a class');
  const tables = [];
  for (const card of cardsOf(roster)) {
    const { table } = card;
    const shownTo = new Map<string, string>();
    for (const as of [...SEATS, 'facilitator']) {
      await teacher.get<'watch'>({ kind: 'watch', table, as });
      shownTo.set(as, JSON.stringify(teacher.shown));
    }
    const dossier = teacher.shown?.dossier;
    if (!dossier) throw new Error('it has begun');
    const record = await teacher.get<'record'>({ kind: 'record', table });
    const { sides } = await teacher.get<'sides'>({ kind: 'sides', table });
    tables.push({ card, dossier, record, sides, shownTo });
  }
  return { roster, observed, tables };
}

/** Every file of a zip by its name. */
const unpacked = (wishes: Parameters<typeof zipOf>[0]): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(zipOf(wishes).bytes)).map(([name, file]) => [name, strFromU8(file)] as const);

/** A table as whoever watched it was shown it; of its course, only what everybody sees at any moment: the seats. */
function openly({ card, record, shownTo }: Taken['tables'][number]): Kept {
  const { view: open, dossier }: TableShown = JSON.parse(shownTo.get('public') ?? '');
  if (!open) throw new Error('it has begun');
  const frames = record.course.frames.map(({ round, view: { seats } }) => ({ round, view: { ...open, seats } }));
  const course = { events: [], frames, notes: [], ending: '', utilities: {} };
  return { card, dossier, record: { log: { ...record.log, entries: [] }, course, open, moves: [] } };
}

/** The canaries in some bytes to which those who may read them are not entitled. */
function wrongIn(canaries: ReadonlyMap<string, Canary>, bytes: string, as: string, shown: string): readonly string[] {
  const wrong = sungIn(bytes).filter((id) => {
    const canary = canaries.get(id);
    return !canary || !entitled(canary, as, shown);
  });
  // Nor by its name: that there is such a clause is a secret too.
  const named = [...canaries.values()].flatMap((one) =>
    typeof one.owner === 'object' && 'clause' in one.owner && !entitled(one, as, shown) ? [one.owner.clause] : [],
  );
  return [
    ...wrong.map((id) => canaries.get(id)?.where ?? id),
    ...named.filter((clause) => new RegExp(`\\b${clause}\\b`).test(bytes)),
    ...disguised(bytes),
  ];
}

it(`hands out no secret to whom it does not belong, over ${SESSIONS} classes at random`, {
  timeout: 3_600_000,
}, async () => {
  let [shown, kept, own, seated] = [0, 0, 0, 0];
  for (let seed = FIRST; seed < FIRST + SESSIONS; seed += 1) {
    let taken: Taken | undefined;
    const { canaries, tokens, key, hashes } = await session({
      ...{ seed, steps: 60, variant: 'A', wild: true },
      taken: async (teacher) => {
        taken = await take(teacher);
      },
    });
    if (!taken) throw new Error('it was closed');
    const { roster, observed, tables } = taken;
    const names = SEATS.map(nameOf);
    const credentials = [...tokens.values(), ...hashes, key];
    expect(credentials.length).toBeGreaterThan(2 * SEATS.length);

    // The whole zip: nobody's name unless that was asked for, and nothing by which one comes in, in any file or its name.
    for (const named of [false, true]) {
      for (const [file, text] of unpacked({ roster, kept: tables, observed, named })) {
        const bytes = `${file}\n${text}`;
        const secret = [...credentials, ...(named && file.endsWith('/participants.csv') ? [] : names)];
        expect({ seed, file, secret: secret.filter((one) => sings(bytes, one)) }).toEqual({ seed, file, secret: [] });
        expect({ seed, file, pins: PINS.filter((pin) => new RegExp(`\\b${pin}\\b`).test(bytes)) }).toEqual({
          ...{ seed, file, pins: [] },
        });
      }
    }

    for (const table of tables) {
      const files = unpacked({ roster, kept: [table], observed, named: false });
      // What may be shown comes out the same, to the byte, when nothing but what was shown goes in.
      const open = new Map(unpacked({ roster, kept: [openly(table)], named: false }));
      const same = files.filter(([file, text]) => open.get(file) === text).map(([file]) => file);
      const toShow = files.map(([file]) => file).filter((file) => file.startsWith('to-show/'));
      expect({ seed, same }).toEqual({ seed, same: expect.arrayContaining(toShow) });
      expect(toShow).toEqual(['tables', 'stances', 'texts', 'signatures'].map((name) => `to-show/${name}.csv`));
      for (const [file, text] of files) {
        if (file.startsWith('to-keep/')) kept += sungIn(text).length;
        if (!file.startsWith('to-show/')) continue;
        shown += sungIn(text).length;
        const wrong = wrongIn(canaries, `${file}\n${text}`, 'public', table.shownTo.get('public') ?? '');
        const moods = ['softened', 'restless'].filter((mood) => text.includes(mood));
        expect({ seed, file, wrong, moods }).toEqual({ seed, file, wrong: [], moods: [] });
      }

      // What is printed for one seat, whether or not somebody sat there.
      for (const side of table.sides) {
        const paper = printed(h(OwnPaper, { side, people: '', where: '' }));
        // Nor does it get into the hands of what makes the paper.
        const bytes = `${paper}\n${JSON.stringify(side)}`;
        const wrong = wrongIn(canaries, bytes, side.seat, table.shownTo.get(side.seat) ?? '');
        expect({ seed, seat: side.seat, wrong }).toEqual({ seed, seat: side.seat, wrong: [] });
        own += sungIn(paper).length;
      }
      // It bears the name of those who sat there, and nobody else's.
      const papers = printed(h(OwnPapers, table)).split('<article').slice(1);
      const held = table.sides.filter(({ seat }) =>
        table.card.seats.some((s) => s.party === seat && s.people.length > 0),
      );
      expect(papers.map((paper) => names.filter((name) => paper.includes(name)))).toEqual(
        held.map(({ seat }) => [nameOf(seat)]),
      );
      seated += held.length;
    }
  }
  // Silence would prove nothing.
  for (const heard of [shown, kept, own, seated]) expect(heard).toBeGreaterThan(0);
});

const SCENARIOS = [
  ['river', RIVER],
  ...readdirSync('scenarios')
    .map((id) => [id, `scenarios/${id}/scenario.yaml`] as const)
    .map(([id, file]) => [id, readFileSync(file, 'utf8')] as const),
] as const;

it.each(SCENARIOS)('prints each delegation’s page of %s with its own secrets and nobody else’s', (_, source) => {
  const { source: sung, canaries } = withCanaries(source);
  const loaded = loadScenario(sung);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded));
  const { scenario } = loaded.value;
  const general = dossierFor(scenario, undefined, NOTHING_KNOWN);
  const seats = personsSeats(general);
  const own = seats.map((seat) => dossierFor(scenario, seat, NOTHING_KNOWN));
  const [first = '', ...pages] = printed(h(DossierPapers, { general, own })).split('<article').slice(1);
  expect({ page: 'general', wrong: wrongIn(canaries, first, 'public', '') }).toEqual({ page: 'general', wrong: [] });
  expect(pages).toHaveLength(seats.length);
  for (const [i, seat] of seats.entries()) {
    const page = pages[i] ?? '';
    expect({ seat, wrong: wrongIn(canaries, page, seat, '') }).toEqual({ seat, wrong: [] });
    expect({ seat, some: sungIn(page).length > 0 }).toEqual({ seat, some: true });
  }
  const sheet = printed(h(ObservationPaper, { title: general.title.en, rounds: general.rounds.length }));
  expect(sheet).not.toContain(SONG);
});
