import { failed, ok, type Result } from '../ground/result.ts';
import { isFormat } from '../scenario/format.ts';
import { namesOf } from '../scenario/names.ts';
import { entriesOf, type Node } from '../scenario/node.ts';
import type { Problem } from '../scenario/problem.ts';
import { readYaml } from '../scenario/read-yaml.ts';
import { count, fields, list, named, type Reader, reference } from '../scenario/reader.ts';
import type { GraphModel, GraphPlayer } from './graph-model.ts';
import { distinct, ofModel } from './model-file.ts';

const GRAPH_FORMAT = 'communique-graph/1';

/** A graph model (docs/analysis.md) or all its problems. Never throws. */
export function readGraph(source: string, file: string): Result<GraphModel, readonly Problem[]> {
  const { top, c } = readYaml(source, file);
  if (!top || !isFormat(c, top, GRAPH_FORMAT)) return failed(ofModel(c.all()));
  const r: Reader = { ...c, names: namesOf(top) };
  const f = fields(r, top, ['format', 'states', 'players']);
  const [stated, played] = [f.need('states'), f.need('players')];
  const states = distinct(r, stated);
  const players = named(r, played).map(({ id, at, node }) => readPlayer(r, id, at, node, states));
  if (stated?.kind === 'list') count(r, stated.at, 'states', stated.items.length, 2, 1000);
  if (played?.kind === 'map') count(r, played.at, 'players', players.length, 1, 9);
  return r.failed() ? failed(ofModel(r.all())) : ok({ states, players });
}

function readPlayer(r: Reader, id: string, at: number, node: Node, states: readonly string[]): GraphPlayer {
  const f = fields(r, node, ['moves', 'prefers']);
  const state = (item: Node): number => states.indexOf(reference(r, item, 'state', states));
  const several = (item: Node): readonly number[] => (item.kind === 'list' ? list(r, item, state) : [state(item)]);
  const moves: number[][] = states.map(() => []);
  for (const { key, keyAt, node: to } of entriesOf(f.need('moves'))) {
    const from = states.indexOf(key);
    if (from < 0) r.tell(keyAt, 'name/unknown', `"${key}" is no state here.`);
    moves[from]?.push(...several(to).filter((s) => s >= 0 && s !== from));
  }
  const seen = new Set<number>();
  const ranked = (item: Node): number => {
    const s = state(item);
    if (seen.has(s)) r.tell(item.at, 'name/twice', `"${states[s]}" is ranked twice by ${id}.`, 'Rank it once.');
    if (s >= 0) seen.add(s);
    return s;
  };
  const ranks = list(r, f.need('prefers'), (item) => (item.kind === 'list' ? list(r, item, ranked) : [ranked(item)]));
  const payoff = states.map(() => Number.NaN);
  ranks.forEach((rank, place) => {
    for (const s of rank) if (s >= 0) payoff[s] = ranks.length - place;
  });
  const unranked = states.filter((_, s) => Number.isNaN(payoff[s]));
  if (unranked.length > 0 && !r.failed()) {
    r.tell(
      at,
      'key/missing',
      `${id} does not rank ${unranked.join(', ')}.`,
      'Rank every state, the best first; put those that are alike in one list.',
    );
  }
  return { id, moves, payoff };
}
