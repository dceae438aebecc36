import type { EventFact } from './chart-event.ts';
import { ABSENT } from './model.ts';
import { child, entriesOf, itemsOf, type MapNode, type Node, textOf } from './node.ts';

/** Every name that a scenario file defines, gathered before anything is read, so that any part may refer to any other. */
export interface Names {
  readonly id: string;
  readonly parties: readonly string[];
  readonly chair: string | undefined;
  readonly clauses: readonly string[];
  /** Options by clause, `absent` first. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly hidden: ReadonlySet<string>;
  readonly pressures: ReadonlyMap<string, PressureShape>;
  readonly verbs: readonly string[];
  /** Choices by verb. */
  readonly choices: ReadonlyMap<string, readonly string[]>;
  readonly instruments: readonly string[];
  readonly injects: readonly string[];
  readonly places: readonly string[];
  readonly venues: readonly string[];
  readonly sources: ReadonlySet<string>;
  readonly endings: readonly string[];
  readonly rounds: number;
  /** States of the stance region, then of the home region, by party. */
  readonly states: ReadonlyMap<string, readonly string[]>;
}

interface PressureShape {
  readonly scope: 'world' | 'party' | 'pair';
  readonly min: number;
  readonly max: number;
}

const keys = (node: Node | undefined): readonly string[] => entriesOf(node).map((e) => e.key);
const scalar = (node: Node | undefined): unknown => (node?.kind === 'scalar' ? node.value : undefined);
const whole = (node: Node | undefined, otherwise: number): number => {
  const value = scalar(node);
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : otherwise;
};

function statesIn(node: Node | undefined): readonly string[] {
  return entriesOf(child(node, 'states')).flatMap((e) => [e.key, ...statesIn(e.node)]);
}

function shapeOf(node: Node): PressureShape {
  const scope = textOf(child(node, 'scope'));
  return {
    scope: scope === 'party' || scope === 'pair' ? scope : 'world',
    min: whole(child(node, 'min'), 0),
    max: whole(child(node, 'max'), 10),
  };
}

export function namesOf(top: MapNode): Names {
  const at = (key: string) => child(top, key);
  const by = <T>(key: string, value: (node: Node) => T) =>
    new Map(entriesOf(at(key)).map((e): [string, T] => [e.key, value(e.node)]));
  const places = entriesOf(at('places'));
  return {
    id: textOf(at('id')) ?? '',
    parties: keys(at('parties')),
    chair: textOf(at('chair')),
    clauses: keys(at('clauses')),
    options: by('clauses', (node) => [ABSENT, ...keys(child(node, 'options'))]),
    hidden: new Set(
      entriesOf(at('clauses'))
        .filter((e) => child(e.node, 'hidden'))
        .map((e) => e.key),
    ),
    pressures: by('pressures', shapeOf),
    verbs: keys(at('verbs')),
    choices: by('verbs', (node) => keys(child(node, 'choices'))),
    instruments: keys(at('instruments')),
    injects: keys(at('injects')),
    places: places.map((e) => e.key),
    venues: places.filter((e) => textOf(child(e.node, 'kind')) === 'venue').map((e) => e.key),
    sources: new Set(keys(at('sources'))),
    endings: keys(at('endings')),
    rounds: itemsOf(at('rounds')).length,
    states: by('parties', (node) => [...statesIn(child(node, 'stance')), ...statesIn(child(node, 'home'))]),
  };
}

/** Where a part of the file stands, and what it may therefore speak of. */
export interface Section {
  /** The party that `self`, and a left-out party in a path, stand for. */
  readonly self?: string;
  /** Event facts that may be asked for; none where nothing happens. */
  readonly event?: readonly EventFact[];
  /** A chart must not ask for its own party's stance: it would ask itself while it moves. */
  readonly chart?: boolean;
  /** Effects of a verb: `by` and `self` are whoever acts; `to` the addressee, where there is one. */
  readonly actor?: boolean;
  readonly addressee?: boolean;
}
