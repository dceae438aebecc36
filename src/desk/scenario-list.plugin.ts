import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import type { ScenarioCard } from './scenario-card.ts';

const LOADED = '\0virtual:scenario-list';

/**
 * The title screen's list, made when the pages are built: the first load then needs neither the texts of the scenarios nor a
 * parser. The shortest comes first. Files are the repository's own and are checked elsewhere; one that does not parse is left out of the list.
 */
export function scenarioList(folder = 'scenarios'): Plugin {
  let root = '.';
  return {
    name: 'communique:scenario-list',
    configResolved: (config) => {
      root = join(config.root, folder);
    },
    resolveId: { filter: { id: /^virtual:scenario-list$/ }, handler: () => LOADED },
    load: {
      filter: { id: /^\0virtual:scenario-list$/ },
      handler() {
        const cards = foldersIn(root).flatMap((name) => {
          const file = join(root, name, 'scenario.yaml');
          this.addWatchFile(file);
          const card = cardOf(file);
          return card ? [card] : [];
        });
        cards.sort((a, b) => a.minutes - b.minutes);
        return `export const SCENARIOS = ${JSON.stringify(cards)};`;
      },
    },
  };
}

const foldersIn = (root: string): readonly string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

function cardOf(file: string): ScenarioCard | undefined {
  try {
    const { id, title, lead, dates, minutes, rounds, parties } = parse(readFileSync(file, 'utf8'));
    const seats = Object.entries<Record<string, never>>(parties).map(([party, p]) => ({
      id: party,
      placard: p.placard,
      seat: p.seat,
    }));
    return { id, title, lead, dates, minutes, rounds: rounds.length, seats } as unknown as ScenarioCard; // as the loader would check it
  } catch {
    return undefined;
  }
}
