const TEXTS = import.meta.glob<string>('/scenarios/*/scenario.yaml', { query: '?raw', import: 'default' });

/** The file of a scenario that ships. */
export async function shippedText(id: string): Promise<string> {
  const text = TEXTS[`/scenarios/${id}/scenario.yaml`];
  if (!text) throw new Error(`no shipped scenario ${id}`);
  return text();
}
