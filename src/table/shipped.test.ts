import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { digest } from '../ground/digest.ts';
import { loadPlay, loadScenario } from '../scenario/load.ts';
import { begin } from './begin.ts';
import { openGame } from './game.ts';
import { play } from './play.ts';
import { logOf } from './play-to-log.ts';
import { randomGame } from './random-seat.fixture.ts';
import { replay } from './replay.ts';
import { told } from './told.ts';
import { viewFor } from './view-for.ts';

const ROOT = new URL('../../scenarios/', import.meta.url);
const SHIPPED = readdirSync(ROOT);

function shipped(id: string) {
  const text = (name: string) => readFileSync(new URL(`${id}/${name}`, ROOT), 'utf8');
  const read = loadScenario(text('scenario.yaml'), id);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const history = loadPlay(text('history.yaml'), id, read.value.scenario);
  if (!history.ok) throw new Error(JSON.stringify(history.fault));
  return { game: openGame(read.value.scenario), history: history.value, warnings: read.value.warnings };
}

describe('the shipped scenarios', () => {
  it('have the three of the articles among them', () => {
    expect(SHIPPED).toEqual(expect.arrayContaining(['ceasefire-guarantors', 'host-withdraws', 'moscow-invitation']));
  });

  it.each(SHIPPED)(
    '%s has nothing that the loader warns of, apart from texts that a pen might sign without another and moods that last',
    (id) => {
      const told = shipped(id).warnings.filter((w) => !/^(instrument.not-monotone|stance.no-way-out)$/.test(w.code));
      expect(told).toEqual([]);
    },
  );

  it('have five moods out of which nothing leads, all meant', () => {
    const lasting = SHIPPED.flatMap((id) => shipped(id).warnings.filter((w) => w.code === 'stance/no-way-out'));
    expect(lasting.map((w) => w.message.replace(/^.*"(.*)".*$/, '$1'))).toEqual([
      'house-proud',
      'gone',
      'explaining',
      'content',
      'heartened',
    ]);
  });

  it('have three such texts, each named with who might shun whom', () => {
    const named = SHIPPED.flatMap((id) =>
      shipped(id)
        .warnings.filter((w) => w.code === 'instrument/not-monotone')
        .map((w) => w.message.replace(/.*not monotone: /, '')),
    );
    expect(named).toEqual([
      'by their preferences some might sign only without another (russia without damascus, turkey without damascus).',
      'by their preferences some might sign only without another (opposition without iran).',
      'by their preferences some might sign only without another (coalition without hnc).',
    ]);
  });

  it.each(SHIPPED)('%s replays what really happened to the ending that it declares', (id) => {
    const { game, history } = shipped(id);
    const log = logOf(history, game);
    if (!log.ok) throw new Error(JSON.stringify(log.fault));
    const again = replay(game, log.value);
    expect(again).toMatchObject({ ok: true, value: { table: { ending: history.ending } } });
    expect(game.scenario.endings.find((e) => e.id === history.ending)?.historical).toBe(true);
  });

  it.each(SHIPPED)('%s can be played to an ending by anybody, and survives JSON', (id) => {
    const { game } = shipped(id);
    for (let seed = 1; seed <= 5; seed++) {
      const { table, before } = randomGame(game, seed, chance(seed, 'anybody'));
      expect(game.scenario.endings.map((e) => e.id)).toContain(table.ending);
      for (const t of [...before, table]) expect(digest(JSON.parse(JSON.stringify(t)))).toBe(digest(t));
    }
  });

  it('host-withdraws foretells nobody but the host what only the host knows', () => {
    const { game } = shipped('host-withdraws');
    const secrets = ['withdraw-as-host', 'take-aside', '"series"', 'clause.series', '"patience"', 'pressure.patience'];
    for (let seed = 1; seed <= 4; seed++) {
      const { entries } = randomGame(game, seed, chance(seed, 'anybody'));
      let at = begin(game, { seed, injects: 'by-hand' });
      for (const entry of entries) {
        const made = at.events.some(
          (e) => e.kind === 'revealed' || e.verb === 'withdraw-as-host' || e.choice === 'take-aside',
        );
        if (made || at.table.step === 'signing') break;
        for (const who of ['russia', 'turkey', 'iran', 'damascus', 'observers', 'public']) {
          const heard = JSON.stringify([viewFor(game, at.table, who, 0), told(game, at.table, at.events, who)]);
          expect({ seed, who, told: secrets.filter((secret) => heard.includes(secret)) }).toEqual({
            seed,
            who,
            told: [],
          });
        }
        const next = play(game, at.table, entry);
        if (!next.ok) break;
        at = next.value;
      }
    }
  });
});
