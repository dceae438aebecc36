import type { Language } from '../../ground/words.ts';
import type { Chart, ChartState } from '../../scenario/model.ts';
import { arrowsOf, captionOf, regionsOf, titleOf } from './drawing.ts';

/** Mermaid reads a hyphen as part of an arrow; names of the format hold no underscore. */
const id = (name: string): string => name.replaceAll('-', '_');
const quoted = (text: string): string => `"${text.replaceAll('"', '#quot;')}"`;
/** A colon, a semicolon, or a number sign would end or change the text of an arrow. */
const plain = (text: string): string => text.replace(/[#:;]/g, (c) => `#${c.charCodeAt(0)};`);

/** A chart as a Mermaid state diagram, which GitHub and many editors draw. */
export function mermaidOf(chart: Chart, language: Language): string {
  const regions = regionsOf(chart);
  const drawn = regions.flatMap((region, i) => [
    ...(regions.length > 1 ? [...(i > 0 ? ['  --'] : [])] : []),
    ...inside(region, regions.length > 1 ? '    ' : '  ', language),
  ]);
  const body = regions.length > 1 ? ['  state both {', ...drawn, '  }'] : drawn;
  const arrows = regions.flatMap(arrowsOf).map((a) => `  ${id(a.from)} --> ${id(a.to)}: ${plain(captionOf(a))}`);
  return ['stateDiagram-v2', '  direction LR', ...body, ...arrows, ''].join('\n');
}

function inside(state: ChartState, indent: string, language: Language): readonly string[] {
  const initial = state.initial === undefined ? [] : [`${indent}[*] --> ${id(state.initial)}`];
  return [
    ...initial,
    ...state.states.flatMap((s, i) => [
      ...(state.type === 'parallel' && i > 0 ? [`${indent}--`] : []),
      ...drawn(s, indent, language),
    ]),
  ];
}

function drawn(state: ChartState, indent: string, language: Language): readonly string[] {
  const named = `${indent}state ${quoted(titleOf(state, language))} as ${id(state.name)}`;
  const end = state.type === 'final' ? [`${indent}${id(state.name)} --> [*]`] : [];
  if (state.states.length === 0) return [named, ...end];
  return [named, `${indent}state ${id(state.name)} {`, ...inside(state, `${indent}  `, language), `${indent}}`];
}
