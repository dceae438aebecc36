import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** One line of a menu. Its number is its place, so that it stays while entries close. */
export interface MenuEntry {
  readonly label: string;
  /** Heading under which it stands; told where it changes. */
  readonly group?: string;
  /** Why it can't be chosen now. */
  readonly closed?: string;
}

/** Reads answers line by line, from a terminal or a pipe. At the end of the input every further answer is empty. */
export interface Asker {
  ask(prompt: string): Promise<string>;
  /** Place in the menu; 0 or an empty line is none of them. */
  pick(prompt: string, menu: readonly MenuEntry[]): Promise<number | undefined>;
  /** Whether something was asked after the input had ended. */
  ended(): boolean;
  close(): void;
}

/** `command` is offered each answer first, and says whether it was one; the question is then put again. */
export function askerOn(input: Readable, write: (text: string) => void, command?: (answer: string) => boolean): Asker {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  const typed = 'isTTY' in input && input.isTTY === true;
  let ended = false;
  const ask = async (prompt: string): Promise<string> => {
    for (;;) {
      if (ended) return '';
      write(`${prompt} `);
      const next = await lines.next();
      if (next.done) {
        ended = true;
        write('\n');
        return '';
      }
      const answer = next.value.trim();
      // What comes through a pipe nobody has seen on the screen.
      if (!typed) write(`${answer}\n`);
      if (!command?.(answer)) return answer;
    }
  };
  return {
    ask,
    async pick(prompt, menu) {
      let heading: string | undefined;
      for (const [i, { label, group, closed }] of menu.entries()) {
        if (group !== heading) write(`  ${group}\n`);
        heading = group;
        write(`  ${String(i + 1).padStart(2)}  ${label}${closed === undefined ? '' : `  [${closed}]`}\n`);
      }
      for (;;) {
        const answer = await ask(prompt);
        if (answer === '' || answer === '0') return undefined;
        const at = /^\d{1,4}$/.test(answer) ? Number(answer) - 1 : -1;
        const chosen = menu[at];
        if (chosen && chosen.closed === undefined) return at;
        write(
          chosen
            ? `That is not open: ${chosen.closed}.\n`
            : command
              ? `Please answer with a number from 0 to ${menu.length}, or d for your dossier.\n`
              : `Please answer with a number from 0 to ${menu.length}.\n`,
        );
      }
    },
    ended: () => ended,
    close: () => reader.close(),
  };
}
