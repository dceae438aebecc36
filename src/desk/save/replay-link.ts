import { failed, ok, type Result } from '../../ground/result.ts';

const MARK = '#replay=';
/** In bytes. Unpacked, a long class log is some hundreds of kilobytes. */
export const LOG_AT_MOST = 4_000_000;

export const isReplayLink = (hash: string): boolean => hash.startsWith(MARK);

/** The log, compressed, in the fragment of this page's address: it never leaves the reader's machine. */
export async function replayLink(log: unknown, page: string): Promise<string> {
  const packed = new Blob([JSON.stringify(log)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const base64url = btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  return `${page.replace(/#.*$/s, '')}${MARK}${base64url}`;
}

/** What a link holds, as data from outside; a fault where it is damaged or swells beyond measure. */
export async function fromReplayLink(hash: string): Promise<Result<unknown, 'link'>> {
  try {
    const base64 = hash.slice(MARK.length).replace(/-/g, '+').replace(/_/g, '/');
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return ok(JSON.parse(await readAtMost(unpacked, LOG_AT_MOST)));
  } catch {
    return failed('link');
  }
}

async function readAtMost(stream: ReadableStream<Uint8Array>, limit: number): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.length;
    if (size > limit) {
      await reader.cancel();
      throw new Error('too large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
