import type { Node } from '../scenario/node.ts';
import type { Problem } from '../scenario/problem.ts';
import { list, type Reader, string } from '../scenario/reader.ts';

/** A list of different texts; what is no text is told and left out. */
export function distinct(r: Reader, node: Node | undefined): readonly string[] {
  const seen = new Set<string>();
  for (const item of list(r, node, (one) => one)) {
    const name = string(r, item);
    if (seen.has(name)) r.tell(item.at, 'name/twice', `"${name}" stands twice in this list.`);
    if (name !== '') seen.add(name);
  }
  return [...seen];
}

/** The readers are a scenario's, and refer to its format; of a model another page tells. */
export const ofModel = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((p) => ({ ...p, remedy: p.remedy.replace('docs/format.md', 'docs/analysis.md') }));
