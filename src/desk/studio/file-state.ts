import { digestText } from '../../ground/digest.ts';

/** What is known of the file that a draft was read from or saved to. */
export interface FileState {
  /** `bound`: this browser may write it again in place. `copy`: opened or downloaded, and out of reach since. */
  readonly how: 'bound' | 'copy';
  readonly name: string;
  /** Of the text that it held when it was last read or written here. */
  readonly digest: string;
  /** Its own time of change then, in milliseconds; of a bound file. */
  readonly modified?: number;
  /** It ends its lines as Windows does; so it is written again. */
  readonly crlf?: true;
}

let last: { readonly text: string; readonly digest: string } | undefined;

/** Whether the file holds this very text. Asked again and again of one text, it reckons once. */
export function holdsText(file: FileState, text: string): boolean {
  if (last?.text !== text) last = { text, digest: digestText(text) };
  return last.digest === file.digest;
}
