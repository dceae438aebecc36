import { rmSync } from 'node:fs';
import type { DeskMessage } from '../wire/class-message.ts';
import type { TableCard } from '../wire/class-news.ts';
import { type House, houseOf, type Visitor } from './house.fixture.ts';
import type { Page } from './page.fixture.ts';
import { type Noted, premisesOf, RIVER } from './premises.fixture.ts';

type Setting = Pick<Extract<DeskMessage, { kind: 'open' }>, 'seconds' | 'absent' | 'level'>;

/** As long as it takes, and nobody is waited for in vain. */
export const UNTIMED: Setting = {
  seconds: { corridor: 0, plenary: 0, signing: 0 },
  absent: { policy: 'go-on', after: 60, countdown: 60 },
  level: 'trainee',
};

/** A class at tables of the river (t1, t2 …), on a clock that a test moves. */
export class RiverClass {
  now = 1_000_000;
  readonly premises: Noted = premisesOf(undefined, () => this.now);
  code = '';
  private id = '';
  private current: { readonly house: House; readonly teacher: Page } | undefined;

  get house(): House {
    return this.there.house;
  }
  get teacher(): Page {
    return this.there.teacher;
  }
  private get there() {
    if (!this.current) throw new Error('not open');
    return this.current;
  }

  async open(tables: number, setting: Setting): Promise<this> {
    await this.preside();
    const founded = await this.teacher.get<'found'>({ kind: 'found', once: 'river-class', title: 'C', names: [] });
    [this.id, this.code] = [founded.class, founded.code];
    await this.teacher.get<'preside'>({ kind: 'preside', key: this.house.secretariat.key, class: this.id });
    await this.teacher.get<'scenario'>({ kind: 'scenario', once: this.teacher.once(), source: RIVER });
    for (let seed = 1; seed <= tables; seed += 1)
      await this.teacher.get<'open'>({ kind: 'open', once: `opening-t${seed}`, scenario: 'river', seed, ...setting });
    return this;
  }

  /** The host starts, and the teacher's page finds its classes. */
  async preside(): Promise<void> {
    const house = await houseOf(this.premises);
    // A page of another morning has other names for its messages.
    const teacher = house.visit(`teacher-${this.now}`).page;
    this.current = { house, teacher };
    const { classes } = await teacher.get<'preside'>({ kind: 'preside', key: house.secretariat.key });
    const [known] = classes;
    if (known) await teacher.get<'preside'>({ kind: 'preside', key: house.secretariat.key, class: known.class });
  }

  /** The n-th to come in, at a seat of a table or watching it. */
  async seat(n: number, table: string, as: string): Promise<Visitor> {
    const visitor = this.house.visit(`student-${n}`);
    await visitor.page.join(this.code, `Student ${n}`, '1234');
    await this.teacher.get<'place'>({ kind: 'place', once: `place-p${n}-${table}`, participant: `p${n}`, table, as });
    return visitor;
  }

  /** Time goes by as the host sees it: the clock looks up every few seconds. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    while (this.now < end) {
      this.now = Math.min(end, this.now + 5000);
      await this.teacher.get<'sheets'>({ kind: 'sheets' });
    }
  }

  card(table: string): TableCard {
    const card = this.teacher.roster?.tables.find((one) => one.table === table);
    if (!card || !('stage' in card)) throw new Error(`no ${table}`);
    return card;
  }

  /** Entries of a table as they stand in its record, by who made them. */
  async makers(table: string): Promise<readonly string[]> {
    return (await this.teacher.get<'record'>({ kind: 'record', table })).moves.map(({ by }) => by);
  }

  async close(): Promise<readonly string[]> {
    await this.house.secretariat.close();
    rmSync(this.premises.data, { recursive: true });
    return this.premises.notes;
  }
}
