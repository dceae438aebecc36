import { Graph, layout } from '@dagrejs/dagre';
import type { Language } from '../../ground/words.ts';
import type { Chart, ChartState } from '../../scenario/model.ts';
import { type Arrow, arrowsOf, briefly, captionOf, regionsOf, titleOf } from './drawing.ts';

const CHARACTER = 6.6;
const LINE = 15;
const WIDEST = 28;
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < WIDEST) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const sizeOf = (lines: readonly string[], margin: number) => ({
  width: Math.max(...lines.map((l) => l.length)) * CHARACTER + margin,
  height: lines.length * LINE + margin / 2,
});

/** Where an arrow to or from a state with others inside is tied: layouts know only leaves. */
function leafOf(state: ChartState): ChartState {
  const first = state.states.find((s) => s.name === state.initial) ?? state.states[0];
  return first ? leafOf(first) : state;
}

const everyState = (state: ChartState): readonly ChartState[] => [state, ...state.states.flatMap(everyState)];

/**
 * A chart as a picture that needs nothing else: layout by dagre (Sugiyama, Tagawa and Toda, 1981). Each state is a group
 * with its name in `data-state`. Brief: one arrow from a state to another with the names of its events, from top to bottom.
 */
export function svgOf(chart: Chart, title: string, language: Language, detail: 'whole' | 'brief' = 'whole'): string {
  const graph = new Graph({ compound: true, multigraph: true });
  graph.setGraph({
    rankdir: detail === 'brief' ? 'TB' : 'LR',
    nodesep: 24,
    edgesep: 14,
    ranksep: 40,
    marginx: 16,
    marginy: 16,
  });
  graph.setDefaultEdgeLabel(() => ({}));
  const regions = regionsOf(chart);
  const states = regions.flatMap((region) => region.states.flatMap(everyState));
  const byName = new Map(states.map((s) => [s.name, s]));
  for (const state of states) {
    graph.setNode(state.name, state.states.length > 0 ? {} : sizeOf(wrapped(titleOf(state, language)), 24));
  }
  for (const state of states) for (const child of state.states) graph.setParent(child.name, state.name);
  const all = regions.flatMap(arrowsOf).filter((a) => byName.has(a.from) && byName.has(a.to));
  const arrows = detail === 'brief' ? briefly(all) : all;
  arrows.forEach((arrow, i) => {
    const tie = (name: string): string => leafOf(byName.get(name) ?? chart.root).name;
    graph.setEdge(tie(arrow.from), tie(arrow.to), { ...sizeOf(linesOf(arrow), 8), labelpos: 'c' }, `${i}`);
  });
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }; // set by the layout
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width)}" height="${Math.ceil(height)}" viewBox="0 0 ${Math.ceil(width)} ${Math.ceil(height)}" font-family="sans-serif" font-size="11" role="img">`,
    `<title>${escaped(title)}</title>`,
    '<defs><marker id="end" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8z" fill="#555"/></marker></defs>',
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...states.filter((s) => s.states.length > 0).map((s) => boxOf(graph, s, titleOf(s, language), true)),
    ...arrows.map((arrow, i) => lineOf(graph, arrow, `${i}`, byName)),
    ...states
      .filter((s) => s.states.length === 0)
      .map((s) =>
        boxOf(
          graph,
          s,
          titleOf(s, language),
          regions.some((r) => leafOf(r) === s),
        ),
      ),
    '</svg>',
    '',
  ].join('\n');
}

const linesOf = (arrow: Arrow): readonly string[] => wrapped(captionOf(arrow));

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf(graph: Graph, state: ChartState, title: string, first: boolean): string {
  const box = graph.node(state.name) as unknown as Box; // filled in by the layout
  const [left, top] = [box.x - box.width / 2, box.y - box.height / 2];
  const inside = state.states.length > 0;
  const frame = `<rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="${box.width.toFixed(1)}" height="${box.height.toFixed(1)}" rx="6" fill="${inside ? 'none' : '#f4f1ea'}" stroke="#333"${inside ? ' stroke-dasharray="4 3"' : first ? ' stroke-width="2.5"' : ''}/>`;
  const lines = inside ? [title] : wrapped(title);
  const y = inside ? top + 11 : box.y - ((lines.length - 1) * LINE) / 2 + 4;
  const words = textAt(lines, box.x, y, inside ? 'font-style="italic"' : 'font-weight="bold"');
  return `<g data-state="${escaped(state.name)}">${frame}${words}</g>`;
}

const textAt = (lines: readonly string[], x: number, y: number, style: string): string =>
  lines
    .map(
      (line, i) =>
        `<text x="${x.toFixed(1)}" y="${(y + i * LINE).toFixed(1)}" text-anchor="middle" ${style}>${escaped(line)}</text>`,
    )
    .join('');

function lineOf(graph: Graph, arrow: Arrow, name: string, states: ReadonlyMap<string, ChartState>): string {
  const [from, to] = [states.get(arrow.from), states.get(arrow.to)];
  if (!from || !to) return '';
  const edge = graph.edge(leafOf(from).name, leafOf(to).name, name) as {
    readonly points: readonly { readonly x: number; readonly y: number }[];
    readonly x: number;
    readonly y: number;
  }; // filled in by the layout
  const path = edge.points.map((p, i) => `${i === 0 ? 'M' : 'L'}${p.x.toFixed(1)} ${p.y.toFixed(1)}`).join(' ');
  const lines = linesOf(arrow);
  const { width, height } = sizeOf(lines, 8);
  const back = `<rect x="${(edge.x - width / 2).toFixed(1)}" y="${(edge.y - height / 2).toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="#fff" fill-opacity="0.85"/>`;
  const text = textAt(lines, edge.x, edge.y - ((lines.length - 1) * LINE) / 2 + 4, 'fill="#444"');
  return `<path d="${path}" fill="none" stroke="#555" marker-end="url(#end)"/>${back}${text}`;
}
