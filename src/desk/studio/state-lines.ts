import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';

/** Where each state of each party is written: party → state → line from 1. Only for a text that the loader took. */
export function stateLines(text: string): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const counter = new LineCounter();
  const top = parseDocument(text, { lineCounter: counter, stringKeys: true }).get('parties');
  const lines: Record<string, Record<string, number>> = {};
  for (const [party, body] of membersOf(top)) {
    const found: Record<string, number> = {};
    for (const region of ['stance', 'home']) {
      if (isMap(body.value)) collect(body.value.get(region), found);
    }
    lines[party] = found;
  }
  return lines;

  function collect(chart: unknown, found: Record<string, number>): void {
    if (!isMap(chart)) return;
    for (const [state, { at, value }] of membersOf(chart.get('states'))) {
      found[state] = counter.linePos(at).line;
      collect(value, found);
    }
  }
}

interface Member {
  /** Offset of its key. */
  readonly at: number;
  readonly value: unknown;
}

function membersOf(map: unknown): readonly (readonly [string, Member])[] {
  if (!isMap(map)) return [];
  return (map as YAMLMap).items.flatMap(
    (
      { key, value }, // `isMap` leaves the types of its pairs open
    ) => (isScalar(key) ? [[String(key.value), { at: key.range?.[0] ?? 0, value }] as const] : []),
  );
}
