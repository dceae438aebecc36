import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

/** Reads answers line by line, from a terminal or a pipe. At the end of the input every further answer is empty. */
export interface Asker {
  ask(prompt: string): Promise<string>;
  /** One of a numbered list; 0 or an empty line for none of them. */
  pick(prompt: string, choices: readonly string[]): Promise<number | undefined>;
  close(): void;
}

export function askerOn(input: Readable, write: (text: string) => void): Asker {
  const reader = createInterface({ input, terminal: false });
  const lines = reader[Symbol.asyncIterator]();
  let ended = false;
  const ask = async (prompt: string): Promise<string> => {
    write(`${prompt} `);
    if (ended) {
      write('\n');
      return '';
    }
    const next = await lines.next();
    if (next.done) {
      ended = true;
      write('\n');
      return '';
    }
    return next.value.trim();
  };
  return {
    ask,
    async pick(prompt, choices) {
      for (;;) {
        const answer = await ask(prompt);
        if (answer === '' || answer === '0') return undefined;
        const at = /^\d{1,4}$/.test(answer) ? Number(answer) : 0;
        if (at >= 1 && at <= choices.length) return at - 1;
        write(`Please answer with a number from 0 to ${choices.length}.\n`);
      }
    },
    close: () => reader.close(),
  };
}
