import type { UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { checkedScenarios } from './src/classroom/checked-scenarios.plugin.ts';
import { instead } from './src/desk/exported/instead.plugin.ts';
import { messages } from './src/desk/messages.plugin.ts';
import { policy } from './src/desk/policy.plugin.ts';
import { scenarioList } from './src/desk/scenario-list.plugin.ts';
import { phaser } from './src/stage/phaser.plugin.ts';

/** Small files pack badly one by one: what every page needs, and what every table needs until the first offer, come as one each. */
const CHUNKS = [
  {
    name: 'house',
    test: /preact|formatjs|intl-messageformat|src\/ground\/|desk\/(?:words\/say|later|host|fault|panels\/language-switch)\./,
  },
  {
    name: 'table',
    test: /desk\/(?:coach|sound|look\/icon|words\/(?:names|event-line|reason-lines|condition-text)|panels\/(?:heading|sourced|dossier-paper|your-side|posture-badge|clock|gauges|table-leaves|table-menu|draft-paper|pledges|wire|why|coach-note|delegations)|moves\/(?:dispatch-step|offers-step|turn|news|warning|terms-fields|beside-note|record-note|standing-note))\.|table\/document\./,
  },
];

/** How long our own plugins took is no news to who starts a game. */
const CHECKS = { bundlerTimings: false } as const;

/** The static site. */
const SITE: UserConfig = {
  plugins: [phaser(), policy(), scenarioList(), messages()],
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: ['index.html', 'class.html'],
      checks: CHECKS,
      output: { codeSplitting: { groups: CHUNKS } },
    },
  },
  worker: { format: 'es', rolldownOptions: { checks: CHECKS } },
};

/** What `communique export` puts into a page: one script and one style sheet that need nothing else, and are not written down. */
const EXPORTED: UserConfig = {
  publicDir: false,
  plugins: [phaser(), instead(), messages()],
  build: {
    target: 'es2022',
    write: false,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    chunkSizeWarningLimit: 8000,
    rolldownOptions: { input: 'src/desk/exported/main.tsx', checks: CHECKS, output: { codeSplitting: false } },
  },
  worker: { format: 'iife', rolldownOptions: { checks: CHECKS }, plugins: () => [instead(), messages()] },
};

/** The class server in one file, which `npm start` runs. Its database is a binary and stays where it is. */
const HOST: UserConfig = {
  publicDir: false,
  plugins: [checkedScenarios()],
  ssr: { noExternal: true, external: ['libsql'] },
  build: {
    ssr: 'src/classroom/host.ts',
    outDir: '.cache/host',
    emptyOutDir: true,
    target: 'node20',
    // Faults are noted by their place in it.
    minify: false,
    rolldownOptions: { checks: CHECKS, output: { codeSplitting: false } },
  },
};

const MODES: Readonly<Record<string, UserConfig>> = { exported: EXPORTED, host: HOST };

export default defineConfig(({ mode }) => ({
  base: './',
  ...(MODES[mode] ?? SITE),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.browser.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.browser.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } },
          fileParallelism: false,
          globalSetup: ['src/desk/served.setup.ts'],
        },
      },
    ],
  },
}));
