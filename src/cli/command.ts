/** Exit codes of the command: all is well; problems were found or a measure failed; it was called wrongly. */
export const GOOD = 0;
export const BAD = 1;
export const USAGE = 2;
export type ExitCode = typeof GOOD | typeof BAD | typeof USAGE;

/** Where a command writes; a test hands it two arrays. */
export interface Out {
  line(text: string): void;
  fault(text: string): void;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly help: string;
  /** `args` without the command's name. Never rejects for what a user or a file did wrong. */
  run(args: readonly string[], out: Out): Promise<ExitCode>;
}
