/** A stream that may be a terminal. */
interface Stream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells how far long work is: one changing line on a terminal, else a line at each tenth of the way. */
export function progressOn(stream: Stream, of: number): { progress(done: number): void; finish(): void } {
  let tenth = 0;
  if (!stream.isTTY) stream.write(`0 of ${of} parts done\n`);
  return {
    progress(done) {
      if (stream.isTTY) {
        stream.write(`\r${done} of ${of} parts done`);
        return;
      }
      const now = Math.floor((done * 10) / of);
      if (now > tenth) stream.write(`${done} of ${of} parts done\n`);
      tenth = now;
    },
    finish() {
      if (stream.isTTY) stream.write('\r\x1b[K');
    },
  };
}
