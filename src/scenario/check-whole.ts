import { BOUNDS, MOST_STATES } from './bounds.ts';
import type { Scenario } from './model.ts';
import { shunnedIn } from './monotone.ts';
import { child, entriesOf, itemsOf, type MapNode } from './node.ts';
import { placeIn } from './place-in.ts';
import { MOST_OPTIONS } from './read-clause.ts';
import { MOST_CHOICES } from './read-verb.ts';
import { count, type Reader } from './reader.ts';

/** Asked before anything is read, so that no file makes the other checks slow. */
export function checkBounds(r: Reader, top: MapNode): void {
  for (const [key, [least, most]] of Object.entries(BOUNDS)) {
    const node = child(top, key);
    const found = entriesOf(node).length + itemsOf(node).length;
    if (node && node.kind !== 'scalar') count(r, node.at, key, found, least, most);
  }
  for (const { node } of entriesOf(child(top, 'clauses'))) {
    const options = child(node, 'options');
    if (options) count(r, options.at, 'options', entriesOf(options).length, 1, MOST_OPTIONS);
  }
  for (const { node } of entriesOf(child(top, 'verbs'))) {
    const choices = child(node, 'choices');
    if (choices) count(r, choices.at, 'choices', entriesOf(choices).length, 1, MOST_CHOICES);
  }
  for (const { key, keyAt } of entriesOf(child(top, 'parties'))) {
    count(r, keyAt, `states of ${key}`, r.names.states.get(key)?.length ?? 0, 0, MOST_STATES);
  }
}

/** What no part can see of itself: how the parts fit together. Only for a scenario whose parts are all sound. */
export function checkWhole(r: Reader, top: MapNode, s: Scenario): void {
  const place = (...path: readonly string[]): number => placeIn(top, path);
  const used = (verb: string): boolean => s.verbs.some((v) => v.verb === verb);
  const needs = (verb: string, why: string, at: number): void => {
    if (!used(verb))
      r.tell(at, 'verb/needed', `${why}, but the verb "${verb}" is not listed.`, `Add "${verb}: {}" under "verbs".`);
  };
  needs('sign', 'There are texts to be signed', place('instruments'));
  needs('propose', 'There are clauses to be settled', place('clauses'));
  needs('support', 'There are clauses to be settled', place('clauses'));
  if (used('return')) needs('walk-out', 'A delegation may return', place('verbs', 'return'));
  if (s.apart.length > 0) needs('offer', 'Two parties speak through a third', place('apart'));
  for (const clause of s.clauses) {
    if (!s.instruments.some((i) => i.clauses.includes(clause.id))) {
      r.warn(place('clauses', clause.id), 'clause/not-in-text', `The clause "${clause.id}" stands in no instrument.`);
    }
  }
  const shunned = shunnedIn(s);
  s.instruments.forEach((one, index) => {
    const same = s.instruments.slice(0, index).find((other) => other.rank === one.rank);
    if (same)
      r.tell(
        place('instruments', one.id, 'rank'),
        'name/twice',
        `${same.id} has rank ${one.rank} already.`,
        'Give each its own rank.',
      );
  });
  for (const one of s.instruments) {
    const pairs = shunned.filter((pair) => pair.instrument === one.id);
    if (pairs.length === 0) continue;
    const told = pairs.map((pair) => `${pair.party} without ${pair.without}`).join(', ');
    r.warn(
      place('instruments', one.id),
      'instrument/not-monotone',
      `"${one.id}" is not monotone: by their preferences some might sign only without another (${told}).`,
    );
  }
  if (!s.parties.some((p) => p.seat === 'open')) {
    r.tell(place('parties'), 'limit/count', 'No seat is open to a player.', 'Give at least one party "seat: open".');
  }
  const historical = s.endings.filter((e) => e.historical);
  if (historical.length > 1) {
    r.tell(
      place('endings', historical[1]?.id ?? ''),
      'name/twice',
      'Two endings are historical.',
      'Only one of them happened.',
    );
  }
}
