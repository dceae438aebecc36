import { setImmediate as nextTurn } from 'node:timers/promises';
import { Page } from './page.fixture.ts';
import { type Counter, reception } from './reception.ts';
import { openSecretariat, type Secretariat } from './secretariat.ts';
import type { Premises } from './surroundings.ts';

export interface Visitor {
  readonly page: Page;
  /** Loses the line; with what the page holds it can come back through another. */
  readonly gone: () => void;
}

export interface House {
  readonly secretariat: Secretariat;
  readonly visit: (name: string, last?: Page) => Visitor;
}

/** A class server without its sockets: what is said goes through the same text. */
export async function houseOf(premises: Premises): Promise<House> {
  const opened = await openSecretariat(premises);
  if (!opened.ok) throw new Error(opened.fault.code);
  const receive = reception(opened.value, premises);
  let looked = premises.now();
  return {
    secretariat: opened.value,
    visit: (name, last) => {
      let counter: Counter | undefined;
      const page = new Page(async (message) => {
        const answer = await counter?.ask(JSON.parse(JSON.stringify(message)));
        // The clock looks up as time goes by, as `serveClass` has it do.
        if (premises.now() - looked >= 500) {
          looked = premises.now();
          for (const one of opened.value.classes()) one.tick();
        }
        // What came of it is told after the answer.
        for (let i = 0; i < 4; i += 1) await nextTurn();
        return JSON.parse(JSON.stringify(answer));
      }, name);
      counter = receive(name, (news) => page.hear(news));
      if (last) Object.assign(page, { shown: last.shown, lobby: last.lobby, token: last.token });
      return { page, gone: counter.gone };
    },
  };
}
