import { machineJson } from '../../analysis/chart-picture/machine-json.ts';
import { svgOf } from '../../analysis/chart-picture/svg.ts';
import type { Language } from '../../ground/words.ts';
import { loadScenario } from '../../scenario/load.ts';
import type { Scenario } from '../../scenario/model.ts';
import { yamlMemory } from '../../scenario/yaml-memory.ts';
import { dossierFor, NOTHING_KNOWN } from '../../wire/dossier.ts';
import type { ChartPicture, Checked, Question } from './check.ts';
import { stateLines } from './state-lines.ts';

const memory = yamlMemory();

/** Checks a text and, where it is sound, gives the dossiers of all its seats. Never throws: the loader doesn't. */
function answer({ request, text, file, charts }: Question): Checked {
  const loaded = loadScenario(text, file, memory);
  if (!loaded.ok) return { request, sound: false, problems: loaded.fault, dossiers: [], charts: [] };
  const { scenario, warnings } = loaded.value;
  return {
    request,
    sound: true,
    problems: warnings,
    charts: charts ? picturesOf(text, scenario, charts) : [],
    dossiers: scenario.parties.map(({ id }) => dossierFor(scenario, id, NOTHING_KNOWN)),
  };
}

const picturesOf = (text: string, { parties }: Scenario, language: Language): readonly ChartPicture[] => {
  const lines = stateLines(text);
  return parties.map(({ id, name, chart }) => ({
    party: id,
    svg: svgOf(chart, name[language], language, 'brief'),
    machine: JSON.stringify(machineJson(chart, id), undefined, 2),
    lines: lines[id] ?? {},
  }));
};

self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(answer(data)));
