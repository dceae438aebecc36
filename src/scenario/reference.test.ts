import { describe, expect, it } from 'vitest';
import { referencePage } from './reference-page.fixture.ts';
import { scenarioSchema } from './schema.ts';

const PAGE = referencePage();

/** All keys of the format, wherever in the schema they stand. */
function* keysIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [keyword, inside] of Object.entries(value)) {
    if (keyword === 'properties' && typeof inside === 'object' && inside !== null) yield* Object.keys(inside);
    yield* keysIn(inside);
  }
}

describe('the reference of the format', () => {
  /** `npx vitest run src/scenario/reference.test.ts --update` writes the page anew. */
  it('is what the schema says', async () => {
    await expect(PAGE).toMatchFileSnapshot('../../docs/reference.md');
  });

  /** The three are told in its head: languages, and a test of a condition. */
  it('names every key of the schema', () => {
    const keys = new Set(keysIn(scenarioSchema()));
    expect(keys.size).toBeGreaterThan(100);
    expect([...keys].filter((key) => !PAGE.includes(`\`${key}\``))).toEqual(['en', 'fr', 'in']);
  });

  it('leaves nothing unsaid', () => {
    expect(PAGE).not.toMatch(/undefined|anything|\[object|\| {2}\|$/m);
  });

  it('leads only to sections that it has', () => {
    const slug = (title: string): string =>
      title
        .toLowerCase()
        .replace(/[^a-z -]/g, '')
        .replaceAll(' ', '-');
    const sections = new Set([...PAGE.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slug(title)));
    const links = [...PAGE.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !sections.has(link))).toEqual([]);
  });
});
