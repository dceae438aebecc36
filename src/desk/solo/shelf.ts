/** A text by its path from the project's root, fetched when it is asked for. */
export type Texts = Readonly<Record<string, () => Promise<string>>>;

/** The scenarios that come with the pages, and what really happened. An exported page has none: `exported/shelf.ts`. */
export const SCENARIOS: Texts = import.meta.glob<string>('/scenarios/*/scenario.yaml', {
  query: '?raw',
  import: 'default',
});
export const HISTORIES: Texts = import.meta.glob<string>('/scenarios/*/history.yaml', {
  query: '?raw',
  import: 'default',
});
