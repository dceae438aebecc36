import { readdirSync, readFileSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveBuilt } from './served.fixture.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly deskUrl: string;
    readonly deskFolder: string;
    /** The scenario files as they were built into the pages, by id. */
    readonly scenarios: Readonly<Record<string, string>>;
  }
}

/** One build and one server for all tests in a browser. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const texts = readdirSync('scenarios').map(
    (id) => [id, readFileSync(`scenarios/${id}/scenario.yaml`, 'utf8')] as const,
  );
  project.provide('scenarios', Object.fromEntries(texts));
  const served = await serveBuilt();
  project.provide('deskUrl', served.url);
  project.provide('deskFolder', served.folder);
  return served.close;
}
