import { networkInterfaces } from 'node:os';

const ANY = ['0.0.0.0', '::', ''];
const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.');

export interface Addresses {
  /** On this machine. */
  readonly own: string;
  /** In the local network, as others may type them; IPv4 only, since those are short. */
  readonly network: readonly string[];
}

/** Where a server that listens on `host` and `port` is found. */
export function addressesOf(scheme: 'http' | 'https', host: string, port: number): Addresses {
  const at = (name: string): string => `${scheme}://${name.includes(':') ? `[${name}]` : name}:${port}`;
  if (!ANY.includes(host)) return { own: at(host), network: isLoopback(host) ? [] : [at(host)] };
  const found = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'));
  return { own: at('localhost'), network: found.map(({ address }) => at(address)) };
}
