import { failed, ok, type Result } from '../../ground/result.ts';

/** The loader's own bound. */
const LARGEST = 512 * 1024;

export const FILE_FAULTS = ['too-large', 'not-yaml', 'not-text', 'unreadable'] as const;
export type FileFault = (typeof FILE_FAULTS)[number];

export interface PlainText {
  /** Lines end with a line feed; no byte order mark. */
  readonly text: string;
  readonly crlf: boolean;
}

/** The text of a file that claims to be YAML. Its size is asked first, so that a huge one is not read at all. */
export async function readText(file: File): Promise<Result<PlainText, FileFault>> {
  if (!/\.ya?ml$/i.test(file.name)) return failed('not-yaml');
  if (file.size > LARGEST) return failed('too-large');
  let bytes: ArrayBuffer;
  try {
    bytes = await file.arrayBuffer();
  } catch {
    return failed('unreadable'); // a folder, or gone meanwhile
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    if (/[\u0000-\u0008\u000e-\u001f]/.test(text)) return failed('not-text');
    return ok({ text: text.replace(/\r\n?/g, '\n'), crlf: text.includes('\r\n') });
  } catch {
    return failed('not-text');
  }
}
