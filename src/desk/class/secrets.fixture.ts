import { loadScenario } from '../../scenario/load.ts';
import { dossierFor, NOTHING_KNOWN } from '../../wire/dossier.ts';

/** Shorter texts (a label, a number) may stand in two dossiers by chance. */
const TELLING = 24;

/** What stands in a party's instructions and nowhere else, by party, as it would be written in JSON. */
export function secretsOf(source: string): Readonly<Record<string, readonly string[]>> {
  const loaded = loadScenario(source);
  if (!loaded.ok) throw new Error('unsound');
  const { scenario } = loaded.value;
  const open = textsIn(dossierFor(scenario, undefined, { ...NOTHING_KNOWN, open: true }));
  const own = scenario.parties.map(({ id }) => [id, textsIn(dossierFor(scenario, id, NOTHING_KNOWN).own)] as const);
  return Object.fromEntries(
    own.map(([id, texts]) => {
      const others = new Set([...open, ...own.flatMap(([party, theirs]) => (party === id ? [] : theirs))]);
      return [id, texts.filter((text) => !others.has(text))];
    }),
  );
}

function textsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return data.length < TELLING ? [] : [JSON.stringify(data).slice(1, -1)];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(textsIn) : [];
}
