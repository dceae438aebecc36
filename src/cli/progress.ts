/** A stream that may be a terminal. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/** Of the bar, and of a terminal. */
const [NARROWEST, WIDEST, ORDINARY] = [5, 30, 80] as const;

/**
 * Tells how far long work is and how long the rest will take: one changing line with a bar on a terminal, else a line at
 * each tenth of the way. `whole` and `done` are in any one unit; `now` gives milliseconds.
 */
export function progressOn(
  stream: Stream,
  whole: number,
  now: () => number,
): { progress(done: number): void; finish(): void } {
  const started = now();
  let tenth = 0;
  if (!stream.isTTY) stream.write('0 % done\n');
  return {
    progress(done) {
      const share = whole === 0 ? 1 : Math.min(1, done / whole);
      const left = share === 0 ? undefined : ((now() - started) * (1 - share)) / share;
      const told = `${Math.floor(share * 100)} % done${left === undefined || share === 1 ? '' : `, about ${clock(left)} left`}`;
      if (stream.isTTY) {
        const width = Math.min(WIDEST, (stream.columns || ORDINARY) - told.length - 4); // some terminals say that they have none
        const full = Math.round(share * width);
        const bar = width < NARROWEST ? '' : `[${'#'.repeat(full)}${'.'.repeat(width - full)}] `;
        stream.write(`\r${bar}${told}\x1b[K`);
        return;
      }
      const reached = Math.floor(share * 10);
      if (reached > tenth) stream.write(`${told}\n`);
      tenth = reached;
    },
    finish() {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}

function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
}
