import type { Place, Scenario } from './model.ts';
import { kindOf, type Node } from './node.ts';
import { words } from './read-words.ts';
import { fields, list, oneOf, type Reader, reference } from './reader.ts';

export function place(r: Reader, id: string, node: Node): Place {
  const f = fields(r, node, ['name', 'at', 'kind']);
  const at = f.need('at');
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
    name: words(r, f.need('name'), 60),
    at: [longitude, latitude],
    kind: oneOf(r, f.need('kind'), ['capital', 'venue', 'city']),
  };
}

function degrees(r: Reader, node: Node): number {
  if (node.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value)) return node.value;
  r.tell(node.at, 'value/kind', `Degrees belong here, not ${kindOf(node)}.`, 'Write a number, for example 46.2.');
  return 0;
}

export function room(r: Reader, node: Node | undefined): Scenario['room'] {
  const f = fields(r, node, ['kind', 'name', 'venue']);
  return {
    kind: oneOf(r, f.need('kind'), ['table', 'telephones']),
    name: words(r, f.need('name'), 60),
    venue: reference(r, f.need('venue'), 'place', r.names.places),
  };
}
