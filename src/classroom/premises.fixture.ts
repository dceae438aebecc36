import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClassServer, serveClass } from './serve-class.ts';
import type { Premises } from './surroundings.ts';

export const RIVER = readFileSync('src/scenario/fixture/river.yaml', 'utf8');

export interface Noted extends Premises {
  readonly notes: string[];
}

/** Where there is one, a folder in memory: these tests ask nothing of the disk, and it would cost them half their time. */
const FOLDER = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A data folder of its own, and whatever the server notes. */
export function premisesOf(data = mkdtempSync(join(FOLDER, 'communique-class-')), now: () => number = Date.now): Noted {
  const notes: string[] = [];
  return { data, scenarios: 'scenarios', now, note: (line) => void notes.push(line), notes };
}

export interface Served extends ClassServer {
  readonly url: string;
}

export async function serveOn(premises: Premises, port = 0): Promise<Served> {
  const http = createServer((_, reply) => reply.writeHead(404).end());
  const served = await serveClass(http, premises);
  if (!served.ok) throw new Error(`${served.fault.code} ${served.fault.detail ?? ''}`);
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  return { ...served.value, url: `http://127.0.0.1:${(http.address() as AddressInfo).port}` }; // it listens on a port
}
