import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { loadScenario } from '../scenario/load.ts';
import { shippedIn } from './library.ts';

const LOADED = '\0virtual:checked-scenarios';

/** The shipped scenarios, read and checked when the host is built: a host that has to be back at once then only looks them up. */
export function checkedScenarios(): Plugin {
  let root = '.';
  return {
    name: 'communique:checked-scenarios',
    configResolved: (config) => {
      root = join(config.root, 'scenarios');
    },
    resolveId: { filter: { id: /^virtual:checked-scenarios$/ }, handler: () => LOADED },
    load: {
      filter: { id: /^\0virtual:checked-scenarios$/ },
      handler: () => `export const CHECKED = ${JSON.stringify(Object.fromEntries(checkedIn(root)))};`,
    },
  };
}

/** The hash of a source, and its scenario as JSON. One that can't be played is left out: it is checked again where it is used, and why is said there. */
const checkedIn = (folder: string): readonly (readonly [string, string])[] =>
  shippedIn(folder).flatMap((id) => {
    const source = readFileSync(join(folder, id, 'scenario.yaml'), 'utf8');
    const loaded = loadScenario(source);
    const hash = createHash('sha256').update(source).digest('hex');
    return loaded.ok ? [[hash, JSON.stringify(loaded.value.scenario)] as const] : [];
  });
