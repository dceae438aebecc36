import { loadScenario } from '../../scenario/load.ts';
import { dossierFor, NOTHING_KNOWN } from '../../wire/dossier.ts';
import type { Checked, Question } from './check.ts';

/** Checks a text and, where it is sound, gives the dossiers of all its seats. Never throws: the loader doesn't. */
function answer({ request, text, file }: Question): Checked {
  const loaded = loadScenario(text, file);
  if (!loaded.ok) return { request, sound: false, problems: loaded.fault, dossiers: [] };
  const { scenario, warnings } = loaded.value;
  return {
    request,
    sound: true,
    problems: warnings,
    dossiers: scenario.parties.map(({ id }) => dossierFor(scenario, id, NOTHING_KNOWN)),
  };
}

self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(answer(data)));
