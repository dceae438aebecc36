import { renderUnicodeCompact } from 'uqr';
import type { Serving } from './serve.ts';

/** What the terminal says once all is served: where to play, where to teach, and a picture for telephones. */
export function announcement({ own, network, teacher }: Omit<Serving, 'close'>): string {
  const [first, ...others] = network;
  const lines = [`Communiqué is ready. Open ${own}`, `To teach with it: ${teacher}`];
  if (first === undefined) {
    lines.push('Only this machine can reach it. For a class: npm start -- --host 0.0.0.0');
    return lines.join('\n');
  }
  lines.push(`In the local network: ${first}`, ...others.map((other) => `or: ${other}`));
  lines.push('', renderUnicodeCompact(first), '', '(Ctrl+C stops it. What is acknowledged is on the disk.)');
  return lines.join('\n');
}

const SAID: Readonly<Record<string, (detail: string) => string>> = {
  'serve/no-such-host': (detail) => `This machine has no such address to listen on (${detail}).`,
  'serve/certificate': (detail) => `The certificate or its key cannot be used: ${detail}`,
  'store/in-use': (detail) => `Another server is using ${detail}. Stop it, or name another folder with --data.`,
  'store/unwritable': (detail) => `Nothing can be written to ${detail}. Name another folder with --data.`,
};

/** Why the server did not start, in words. */
export const excuse = (code: string, detail = ''): string =>
  SAID[code]?.(detail) ?? `The server did not start (${code}).`;
