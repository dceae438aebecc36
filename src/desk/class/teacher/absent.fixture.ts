import type { Browser, Page } from 'playwright-core';
import { connectPage } from '../../../classroom/page.fixture.ts';
import { RIVER } from '../../../classroom/premises.fixture.ts';
import type { ABSENT_POLICIES } from '../../../wire/class-message.ts';
import { join, type Student, telephone } from '../student.fixture.ts';
import { type House, openDesk, openWall } from './desk.fixture.ts';
import { PROJECTOR } from './seating.ts';

/** A table's policy, how long its pause lasts, in seconds. */
const TABLES = [
  ['pause', 60],
  ['pause', 2],
  ['bot', 60],
  ['go-on', 60],
] as const satisfies readonly (readonly [(typeof ABSENT_POLICIES)[number], number])[];

/** A class of two with tables of the river for each policy (two for the pause, one of them short), as its teacher, its wall and both students see it. */
export interface Absence {
  readonly desk: Page;
  readonly wall: Page;
  readonly ada: Student;
  readonly bo: Student;
  readonly faults: readonly string[];
  /** Both sit down at a table, by its place; the wall shows it, and it begins: Ada is upriver, Bo downriver. */
  readonly begin: (index: number) => Promise<void>;
  readonly lose: () => Promise<void>;
  readonly back: () => Promise<void>;
}

/** `after`: the tables' patience in seconds. */
export async function absentClass(
  browser: Browser,
  house: House,
  language: 'en' | 'fr',
  after: number,
): Promise<Absence> {
  const { page: teacher } = connectPage(house.own, 'teacher');
  const key = /teach=([^&]+)/.exec(house.teacher)?.[1] ?? '';
  await teacher.get<'preside'>({ kind: 'preside', key });
  const title = `The river, ${language}`;
  const names = ['Ada', 'Bo'];
  const founded = await teacher.get<'found'>({ kind: 'found', once: `absent-${language}`, title, names });
  await teacher.get<'preside'>({ kind: 'preside', key, class: founded.class });
  await teacher.get<'scenario'>({ kind: 'scenario', once: teacher.once(), source: RIVER });
  for (const [policy, countdown] of TABLES)
    await teacher.get<'open'>({
      ...{ kind: 'open', once: teacher.once(), scenario: 'river', seed: 7, level: 'trainee' },
      seconds: { corridor: 600, plenary: 600, signing: 600 },
      absent: { policy, after, countdown },
    });
  const { page: desk, faults } = await openDesk(browser, house, language);
  await desk.getByRole('button', { name: title }).click();
  await desk.locator('.plan-table').first().waitFor();
  await desk.locator('.roll-tools input').uncheck();
  const wall = await openWall(desk, () => desk.locator('.wall-link .button').click());
  await desk.bringToFront();
  const [ada, bo] = await Promise.all([telephone(browser, 'Ada', language), telephone(browser, 'Bo', language)]);
  for (const one of [ada, bo]) await join(one, `${house.own}/${founded.code}`, '1234');

  async function begin(index: number): Promise<void> {
    const table = `t${index + 1}`;
    for (const [participant, as] of [
      ['p1', 'upriver'],
      ['p2', 'downriver'],
      [PROJECTOR, 'public'],
    ] as const)
      await teacher.get<'place'>({ kind: 'place', once: teacher.once(), participant, table, as });
    await teacher.get<'begin'>({ kind: 'begin', once: teacher.once(), table });
    await desk.locator('.class-bar nav button').nth(1).click();
    await desk.locator('.table-card h3 button').nth(index).click();
    await desk.waitForSelector('.detail .draft');
    await wall.waitForSelector('.wall-table .draft');
    for (const { page } of [ada, bo]) {
      await page.locator('.turn:has(.cable) .turn-foot .button').click();
      await page.waitForSelector('input[name=partner]');
    }
  }
  return {
    ...{ desk, wall, ada, bo, faults, begin },
    lose: async () => {
      await ada.context.setOffline(true);
      await ada.page.waitForSelector('.line-gone');
    },
    back: async () => {
      await ada.context.setOffline(false);
      await ada.page.waitForSelector('.line-gone', { state: 'detached' });
    },
  };
}
