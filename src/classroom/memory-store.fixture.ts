import { failed, ok } from '../ground/result.ts';
import type { Entered } from './entry.ts';
import type { Store } from './store.ts';

/** The smallest store that keeps the promises of the interface, as a second database would, but for the disk. */
export function memoryStore(): Store {
  const logs = new Map<string, Entered[]>();
  const all = (): readonly Entered[] => [...logs.values()].flat();
  return {
    read: async (log) => [...(logs.get(log) ?? [])],
    logs: async () => [...logs.keys()].sort(),
    find: async (once) => all().find((entry) => entry.once === once),
    append: async (entries) => {
      const names = [...all(), ...entries];
      const numbers = new Set(names.map(({ log, seq }) => `${log}|${seq}`));
      const onces = names.flatMap(({ once }) => once ?? []);
      if (numbers.size < names.length || new Set(onces).size < onces.length) return failed({ code: 'store/raced' });
      for (const entry of entries) logs.set(entry.log, [...(logs.get(entry.log) ?? []), entry]);
      return ok(undefined);
    },
    close: async () => undefined,
  };
}
