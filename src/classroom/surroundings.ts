/** What the host lends a class: its clock in ms, and where it notes what went wrong (codes and kinds, never contents). */
export interface Surroundings {
  readonly now: () => number;
  readonly note: (line: string) => void;
}

/** Where in our code it happened, without the message, which could hold a secret. */
export const traceOf = (bug: unknown): string =>
  bug instanceof Error
    ? `${bug.name} ${(bug.stack ?? '')
        .split('\n')
        .filter((one) => /^\s+at /.test(one))
        .slice(0, 4)
        .map((one) => one.trim())
        .join(' ')}`
    : typeof bug;

/** Of a host with its folders. */
export interface Premises extends Surroundings {
  /** Where the classes' files are. */
  readonly data: string;
  /** The folder of shipped scenarios. */
  readonly scenarios: string;
}
