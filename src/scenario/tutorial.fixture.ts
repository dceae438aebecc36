/** A sentence that says where the YAML after it belongs, and that YAML; or the box for what the check says at that point. */
const STEP =
  /^(?:(At the end of the file), add|Below the line `(.+)`, add|In place of the line `(.+)`, write):\n\n```yaml\n([\s\S]*?)^```$|^(\*Check says:\*\n\n```text\n)[\s\S]*?^```$/gm;

interface Followed {
  /** The scenario as a reader has it who did all that the page says. */
  readonly source: string;
  /** The page, with what the check really says in its boxes. */
  readonly page: string;
  readonly boxes: number;
}

/** Does what a tutorial says, in order, on an empty file. Throws where it can't be done to the letter. */
export async function followed(page: string, check: (source: string) => Promise<string>): Promise<Followed> {
  const kept: string[] = [];
  let [source, boxes, from] = ['', 0, 0];
  for (const { 0: whole, index, ...groups } of page.matchAll(STEP)) {
    const [atEnd, below, instead, yaml = '', box] = [groups[1], groups[2], groups[3], groups[4], groups[5]];
    if (box === undefined) {
      source = atEnd ? source + yaml : placed(source, below ?? instead ?? '', below !== undefined, yaml);
    } else boxes += 1;
    kept.push(page.slice(from, index), box === undefined ? whole : `${box}${await check(source)}\n\`\`\``);
    from = index + whole.length;
  }
  return { source, page: [...kept, page.slice(from)].join(''), boxes };
}

function placed(source: string, line: string, below: boolean, yaml: string): string {
  const lines = source.split('\n');
  const [at, another] = lines.flatMap((one, i) => (one.trim() === line ? [i] : []));
  if (at === undefined) throw new Error(`no line of the file is "${line}"`);
  if (another !== undefined) throw new Error(`more than one line of the file is "${line}"`);
  return [...lines.slice(0, below ? at + 1 : at), yaml.trimEnd(), ...lines.slice(at + 1)].join('\n');
}

/** The YAML of a page, block by block. */
export const blocksOf = (page: string): readonly string[] =>
  [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, yaml = '']) => yaml);
