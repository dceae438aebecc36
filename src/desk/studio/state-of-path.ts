/** A state of a party's chart, by its own name. */
export interface StatePlace {
  readonly party: string;
  readonly state: string;
}

/** The innermost state that is written at a path of keys of a scenario file. */
export function stateOfPath(path: readonly string[]): StatePlace | undefined {
  const [top, party, region] = path;
  if (top !== 'parties' || party === undefined || (region !== 'stance' && region !== 'home')) return undefined;
  let state: string | undefined;
  for (let i = 3; path[i] === 'states'; i += 2) state = path[i + 1] ?? state;
  return state === undefined ? undefined : { party, state };
}

/** The party whose part of the file a path is in. */
export const partyOfPath = ([top, party]: readonly string[]): string | undefined =>
  top === 'parties' ? party : undefined;
