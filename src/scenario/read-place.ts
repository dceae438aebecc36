import { keyed, need, shapeOf } from './keys.ts';
import type { Place, Scenario } from './model.ts';
import { kindOf, type Node } from './node.ts';
import { nameOf, PLACES, word } from './part.ts';
import { wording } from './read-words.ts';
import { list, type Reader } from './reader.ts';

const KEYS = {
  name: need(wording(60), 'Its name on the map.'),
  at: need(
    { schema: { type: 'array', items: { type: 'number', minimum: -180, maximum: 180 }, minItems: 2, maxItems: 2 } },
    'Where it lies: [longitude, latitude] in degrees.',
  ),
  kind: need(word(['capital', 'venue', 'city']), 'capital of a party, venue of talks, or another city.'),
};
export const PLACE = shapeOf(KEYS);

const ROOM_KEYS = {
  kind: need(word(['table', 'telephones']), 'A table where all sit, or telephones.'),
  name: need(wording(60), 'What the room is called.'),
  venue: need(nameOf('place', PLACES), 'The place in the window at the start.'),
};
export const ROOM = shapeOf(ROOM_KEYS);

export function place(r: Reader, id: string, node: Node): Place {
  const f = keyed(r, node, KEYS);
  const at = f.get('at');
  const [longitude = 0, latitude = 0, ...more] = list(r, at, (item) => degrees(r, item));
  const short = at?.kind === 'list' && at.items.length !== 2;
  if (at && (short || more.length > 0 || Math.abs(longitude) > 180 || Math.abs(latitude) > 90)) {
    r.tell(
      at.at,
      'value/range',
      'This is no point on the globe.',
      'Write [longitude, latitude] in degrees, for example [6.1, 46.2].',
    );
  }
  return {
    id,
    name: f.read('name'),
    at: [longitude, latitude],
    kind: f.read('kind'),
  };
}

function degrees(r: Reader, node: Node): number {
  if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value)) return node.value;
  r.tell(node.at, 'value/kind', `Degrees belong here, not ${kindOf(node)}.`, 'Write a number, for example 46.2.');
  return 0;
}

export function room(r: Reader, node: Node | undefined): Scenario['room'] {
  const f = keyed(r, node, ROOM_KEYS);
  return { kind: f.read('kind'), name: f.read('name'), venue: f.read('venue') };
}
