import { defineConfig } from 'vitest/config';
import { messages } from './src/desk/messages.plugin.ts';
import { policy } from './src/desk/policy.plugin.ts';
import { scenarioList } from './src/desk/scenario-list.plugin.ts';
import { phaser } from './src/stage/phaser.plugin.ts';

export default defineConfig({
  base: './',
  plugins: [phaser(), policy(), scenarioList(), messages()],
  build: { target: 'es2022', chunkSizeWarningLimit: 900, rolldownOptions: { input: ['index.html', 'class.html'] } },
  worker: { format: 'es' },
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
          fileParallelism: false,
          globalSetup: ['src/desk/served.setup.ts'],
        },
      },
    ],
  },
});
