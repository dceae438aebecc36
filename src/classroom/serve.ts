import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { failed, ok, type Result } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { HEADERS, pagesOf } from './pages.ts';
import { serveClass } from './serve-class.ts';

export interface ServeOptions {
  /** 0: any that is free. */
  readonly port: number;
  readonly host: string;
  /** Where the classes' files are kept. */
  readonly data: string;
  /** The built pages. */
  readonly pages: string;
  /** The shipped scenarios. */
  readonly scenarios: string;
  /** Files of a certificate with its chain, and of its key: PEM. One file may hold both. */
  readonly https?: { readonly cert: string; readonly key: string };
}

export interface Serving extends Addresses {
  /** The teacher's page on this machine; its key stands in the fragment. */
  readonly teacher: string;
  readonly close: () => Promise<void>;
}

/** For one who sends its request drop by drop, in ms. */
const PATIENCE = { headersTimeout: 5000, requestTimeout: 30_000, connectionsCheckingInterval: 1000 } as const;
const CONNECTIONS_AT_MOST = 6000;

/**
 * Serves the pages and the class on one port. Faults: `serve/port-taken`, `serve/no-such-host`, `serve/certificate` (detail: why),
 * `store/in-use`, `store/unwritable` (detail: the file or folder).
 */
export async function serve(options: ServeOptions): Promise<Result<Serving, Fault>> {
  const { host, port, data, scenarios, https } = options;
  const pages = pagesOf(options.pages);
  let http: Server;
  try {
    http = https
      ? createSecureServer({ ...PATIENCE, cert: readFileSync(https.cert), key: readFileSync(https.key) }, pages)
      : createServer(PATIENCE, pages);
  } catch (error) {
    return failed({ code: 'serve/certificate', detail: error instanceof Error ? error.message : '' });
  }
  http.maxConnections = CONNECTIONS_AT_MOST;
  const listening = await listen(http, port, host);
  if (!listening.ok) return listening;
  const note = (line: string): void => void process.stderr.write(`${new Date().toISOString()} ${line}\n`);
  const served = await serveClass(http, { data, scenarios, now: Date.now, note });
  if (!served.ok) {
    http.close();
    return served;
  }
  // Before the socket's engine, which has put itself first: also what the socket's engine refuses by itself is answered with these.
  http.prependListener('request', (_, reply: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) reply.setHeader(name, value);
  });
  const { own, network } = addressesOf(https ? 'https' : 'http', host, listening.value);
  // The teacher's page, opened on this machine, can't know by itself under which address others reach it.
  const at = network[0] === undefined ? '' : `&at=${encodeURIComponent(network[0])}`;
  return ok({ own, network, teacher: `${own}/#teach=${served.value.key}${at}`, close: served.value.close });
}

function listen(http: Server, port: number, host: string): Promise<Result<number, Fault>> {
  return new Promise((resolve) => {
    http.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES';
      resolve(failed({ code: taken ? 'serve/port-taken' : 'serve/no-such-host', detail: error.code ?? error.message }));
    });
    http.listen(port, host, () => resolve(ok((http.address() as AddressInfo).port))); // it listens on a port
  });
}
