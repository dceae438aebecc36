import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Commit } from '../table/move.ts';
import type { RosterNews, TableShown } from '../wire/class-news.ts';
import { type Canary, disguised, entitled, SONG, sings, sungIn } from './canaries.fixture.ts';
import { PINS, SEATS, type Session, session, setting } from './fuzzed-class.fixture.ts';
import { houseOf } from './house.fixture.ts';
import type { Page } from './page.fixture.ts';
import { premisesOf, RIVER } from './premises.fixture.ts';

const SESSIONS = Number(process.env.SESSIONS ?? 30);
const FIRST = Number(process.env.FIRST_SEED ?? 1);
const CODE_GIVEN_AWAY = 'CODE';

/** The place of the first message from which on a recipient may be sent a canary; beyond all where it never may. */
function firstEntitled(messages: readonly string[], as: string): (canary: Canary) => number {
  const known = new Map<string, number>();
  return (canary) => {
    const owner = JSON.stringify(canary.owner);
    const found = known.get(owner) ?? messages.findIndex((text) => entitled(canary, as, text));
    known.set(owner, found);
    return found < 0 ? messages.length : found;
  };
}

/** Free words, by number: to whom they went besides their author. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  '900': ['upriver', 'un'],
  '901': ['downriver'],
  '902': ['public'],
};

it(`sends no secret to whom it does not belong, over ${SESSIONS} sessions at random`, {
  timeout: 3_600_000,
}, async () => {
  let heard = 0;
  for (let seed = FIRST; seed < FIRST + SESSIONS; seed += 1) {
    const { pages, tokens, canaries, notes } = await session({ seed, steps: 60, variant: 'A', wild: true });
    expect(notes).toEqual([]);
    for (const as of SEATS) {
      const bytes = (pages.get(as) ?? []).flatMap((page) => page.received).join('\n');
      const messages = (pages.get(as) ?? []).flatMap((page) => page.received);
      const since = firstEntitled(messages, as);
      const sung = new Set<string>();
      const wrong = new Set<string>();
      for (const [i, text] of messages.entries()) {
        for (const id of sungIn(text)) {
          sung.add(id);
          const canary = canaries.get(id);
          if (canary ? since(canary) > i : !WORDS[id]?.includes(as)) wrong.add(canary?.where ?? id);
        }
      }
      expect({ seed, as, wrong: [...wrong] }).toEqual({ seed, as, wrong: [] });
      expect({ seed, as, disguised: disguised(bytes) }).toEqual({ seed, as, disguised: [] });
      heard += sung.size;
      // Nor by its name: that there is such a clause is a secret too.
      const named = [...canaries.values()].flatMap((one) => {
        if (typeof one.owner !== 'object' || !('clause' in one.owner)) return [];
        const { clause } = one.owner;
        return messages.slice(0, since(one)).some((text) => text.includes(`"${clause}"`)) ? [clause] : [];
      });
      expect({ seed, as, named }).toEqual({ seed, as, named: [] });

      const others = [...tokens].filter(([other]) => other !== as).map(([, token]) => token);
      const never = [...others, ...PINS.map((pin) => `"${pin}"`), '"seed"', '"cellar"', 'pressure.cellar', '"seq"'];
      const moods = as === 'upriver' ? [] : ['softened'];
      const home = as === 'downriver' ? [] : ['restless'];
      expect({ seed, as, told: [...never, ...moods, ...home].filter((one) => bytes.includes(one)) }).toEqual({
        ...{ seed, as, told: [] },
      });
      // Numbered in a stream of its own: gaps would tell.
      const told = (pages.get(as) ?? []).flatMap(({ shown }) => (shown ? [shown.events.map(({ n }) => n)] : []));
      expect({ seed, as, told }).toEqual({ seed, as, told: told.map((list) => list.map((_, n) => n)) });
      // Offers are between two, and the mediator who carries them.
      const offers = [...bytes.matchAll(/"(?:offer|id)":"r\d+-([a-z]+)-\d/g)];
      if (as === 'public') expect(offers.map((m) => m[0])).toEqual([]);
    }
  }
  // Each seat did hear what is its own: silence would prove nothing.
  expect(heard).toBeGreaterThan(SESSIONS * 40);
});

it('finds a canary in every disguise', () => {
  const song = `${SONG}123 and so on`;
  const spelt = (spell: (code: number) => string): string => [...song].map((c) => spell(c.charCodeAt(0))).join('');
  const hidden = [
    ...['', 'a', 'ab', 'abc'].flatMap((before) =>
      (['utf8', 'utf16le'] as const).flatMap((bytes) => {
        const text = Buffer.concat([Buffer.from(before), Buffer.from(song, bytes)]);
        return [text.toString('base64'), text.toString('base64url')];
      }),
    ),
    Buffer.from(song).toString('hex').toUpperCase(),
    spelt((code) => `%${code.toString(16).toUpperCase()}`),
    spelt((code) => `&#x${code.toString(16)};`),
    spelt((code) => `&#${code};`),
    spelt((code) => `\\u00${code.toString(16).toUpperCase()}`),
    JSON.stringify([...Buffer.from(song)]),
    song.toUpperCase(),
  ];
  for (const text of hidden) expect([text, sings(text)]).toEqual([text, true]);
  for (const text of [SONG.slice(1), 'A'.repeat(5000)]) expect(sings(text)).toBe(false);
});

/** All that a seat's pages were sent, but for its own credential and the code on the wall, which are drawn anew each time. */
const bytesOf = ({ pages, tokens, code }: Session, as: string): readonly string[] =>
  (pages.get(as) ?? [])
    .flatMap((page) => page.received)
    .map((text) => text.replaceAll(tokens.get(as) ?? '', 'TOKEN').replaceAll(code, CODE_GIVEN_AWAY));

it('changes no byte of another’s stream with one seat’s secret texts and private words', async () => {
  for (let seed = 1; seed <= 3; seed += 1) {
    const course = { seed, steps: 50, wild: false };
    const one = await session({ ...course, variant: 'short' });
    const other = await session({ ...course, variant: 'another text, and a longer one' });
    for (const as of ['downriver', 'public']) expect(bytesOf(other, as)).toEqual(bytesOf(one, as));
    expect(bytesOf(other, 'upriver')).not.toEqual(bytesOf(one, 'upriver'));
  }
});

/** Upriver makes the nth of its possible offers in the first round, and all else is silence. */
const offering =
  (nth: number) =>
  (as: string, { view }: TableShown): Commit | undefined => {
    const own = view?.own;
    if (!own || own.sealed || !view.seats.some(({ party, waited }) => party === as && waited)) return undefined;
    const partner = own.legal.offers.find(({ to }) => to === 'downriver');
    const gives = partner?.give.filter(({ standing }) => standing.kind !== 'forbidden') ?? [];
    const [give, want] = [gives[nth % gives.length]?.move, partner?.want[nth % partner.want.length]];
    switch (view.step) {
      case 'offers':
        if (as !== 'upriver' || view.round > 1 || !give || !want) return { kind: 'offers', offers: [] };
        return { kind: 'offers', offers: [{ to: 'downriver', terms: { give, want } }] };
      case 'carriage':
        return { kind: 'carriage', carry: Object.fromEntries(own.legal.carriage.map((id) => [id, true])) };
      case 'replies':
      case 'counters':
        return { kind: view.step, answers: {} };
      case 'plenary':
        return { kind: 'plenary' };
      case 'signing':
        return { kind: 'signing', pens: {} };
      case 'ended':
        return undefined;
    }
  };

it('changes no byte of another’s stream with what was offered in private', async () => {
  const course = { seed: 4, steps: 120, variant: 'A', wild: false };
  const sessions = [];
  for (const nth of [0, 1, 2]) sessions.push(await session({ ...course, player: offering(nth) }));
  const [first, ...rest] = sessions;
  if (!first) throw new Error('three');
  // Who carried the offer saw it; who had no part in it gets the same to the last byte, and as many messages.
  const carried = bytesOf(first, 'un').join().includes('"offers":[{');
  for (const other of rest) {
    for (const as of carried ? ['public'] : ['public', 'un']) expect(bytesOf(other, as)).toEqual(bytesOf(first, as));
    expect(bytesOf(other, 'downriver')).not.toEqual(bytesOf(first, 'downriver'));
  }
});

it('tells others that a seat has committed, and nothing of what, nor of what was only a draft', async () => {
  /** What two who share a seat propose to each other, one after the other; the last is agreed to. */
  const heardBy = async (proposals: readonly ('loud' | 'quiet')[]): Promise<readonly (readonly string[])[]> => {
    const premises = premisesOf(undefined, () => 1_000_000);
    const house = await houseOf(premises);
    const { page: teacher } = house.visit('teacher');
    const { key } = house.secretariat;
    await teacher.get<'preside'>({ kind: 'preside', key });
    const { class: id, code } = await teacher.get<'found'>({
      kind: 'found',
      once: 'class-sealed',
      title: 'C',
      names: [],
    });
    await teacher.get<'preside'>({ kind: 'preside', key, class: id });
    await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source: RIVER });
    const { table } = await teacher.get<'open'>({
      kind: 'open',
      once: teacher.once(),
      scenario: 'river',
      seed: 1,
      ...setting,
    });
    const seats = ['upriver', 'upriver', 'downriver', 'public'];
    const pages: Page[] = [];
    for (const [i, as] of seats.entries()) {
      const { page } = house.visit(`s${i}`);
      await page.join(code, `s${i}`, '0000');
      await teacher.get<'place'>({ kind: 'place', once: teacher.once(), participant: `p${i + 1}`, table, as });
      pages.push(page);
    }
    await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });
    const [mine, mate, ...others] = pages;
    if (!mine?.shown || !mate) throw new Error('two share the seat');
    const before = others.map((page) => page.received.length);
    const loud = offering(0)('upriver', mine.shown);
    if (!loud) throw new Error('it has something to decide');
    const commits = { loud, quiet: { kind: 'offers', offers: [] } } as const;
    expect(commits.loud).not.toEqual(commits.quiet);
    for (const proposal of proposals)
      await mine.get<'commit'>({ kind: 'commit', once: mine.once(), commit: commits[proposal] });
    // A draft is between the two who share the seat.
    expect(others.map((page) => page.received.length)).toEqual(before);
    const draft = mate.shown?.draft;
    expect(draft?.commit).toEqual(commits[proposals.at(-1) ?? 'quiet']);
    expect(await mine.ask<'confirm'>({ kind: 'confirm', once: mine.once(), draft: draft?.draft ?? '' })).toMatchObject({
      code: 'draft/own',
    });
    await mate.get<'confirm'>({ kind: 'confirm', once: mate.once(), draft: draft?.draft ?? '' });
    expect(others.map((page) => page.received.length)).toEqual(before.map((n) => n + 1));
    await house.secretariat.close();
    rmSync(premises.data, { recursive: true });
    for (const { shown } of others)
      expect(shown?.view?.seats.find(({ party }) => party === 'upriver')?.committed).toBe(true);
    return others.map(({ received, token = '' }) =>
      received.map((text) => text.replaceAll(token, 'TOKEN').replaceAll(code, CODE_GIVEN_AWAY)),
    );
  };
  const quiet = await heardBy(['quiet']);
  expect(quiet.map((bytes) => bytes.length > 2)).toEqual([true, true]);
  for (const proposals of [['loud'], ['loud', 'quiet'], ['quiet', 'loud', 'quiet', 'loud']] as const)
    expect(await heardBy(proposals)).toEqual(quiet);
});

it('keeps the teacher’s desk to the teacher', async () => {
  const premises = premisesOf();
  const house = await houseOf(premises);
  const { page } = house.visit('student');
  for (const message of [
    { kind: 'found', once: 'class-mine-1', title: 'Mine', names: [] },
    { kind: 'watch', table: 't1', as: 'facilitator' },
    { kind: 'preside', key: 'A'.repeat(22) },
    { kind: 'log', table: 't1' },
  ] as const) {
    expect(await page.ask(message as never)).toMatchObject({ ok: false, code: 'class/not-yours' }); // any of them
  }
  expect(page.roster satisfies RosterNews | undefined).toBeUndefined();
  await house.secretariat.close();
  rmSync(premises.data, { recursive: true });
});
