import { keyed, may, shapeOf } from './keys.ts';
import { type Doctrine, type Leanings, VERBS } from './model.ts';
import { type Node, short } from './node.ts';
import { byName, whole } from './part.ts';
import { integer, mapOf, type Reader, suggest } from './reader.ts';
import { verbsInPlay } from './verb-family.ts';

const STRONGEST = 3;
const DEED = { type: 'string', pattern: '^[a-z-]+(:.+)?$' };
const LEANINGS = byName(whole(-STRONGEST, STRONGEST, 0), DEED);
const KEYS = {
  usual: may(LEANINGS, 'Leanings from -3 to 3 by verb, or verb:detail (choice, party, place, clause=option).'),
  'in-stance': may(byName(LEANINGS), 'Leanings added while the named state is active.'),
  listens: may(byName(whole(0, STRONGEST)), "How much another party's wishes weigh, from 0 to 3."),
};
export const DOCTRINE = shapeOf(KEYS);

export function doctrine(r: Reader, party: string, node: Node | undefined): Doctrine {
  const f = keyed(r, node, KEYS);
  const states = r.names.states.get(party) ?? [];
  const others = r.names.parties.filter((p) => p !== party);
  const records = <T>(
    key: 'in-stance' | 'listens',
    known: readonly string[],
    what: string,
    read: (value: Node) => T,
  ): Record<string, T> =>
    Object.fromEntries(
      (mapOf(r, f.get(key))?.entries ?? []).map((e): [string, T] => {
        if (!known.includes(e.key))
          r.tell(e.keyAt, 'name/unknown', `"${short(e.key)}" is no ${what}.`, suggest(r, e.key, known));
        return [e.key, read(e.node)];
      }),
    );
  return {
    usual: leanings(r, f.get('usual')),
    inStance: records('in-stance', states, `state of ${party}`, (value) => leanings(r, value)),
    listens: records('listens', others, 'other party', (value) => integer(r, value, 0, STRONGEST)),
  };
}

function leanings(r: Reader, node: Node | undefined): Leanings {
  return Object.fromEntries(
    (mapOf(r, node)?.entries ?? []).map(({ key, keyAt, node: value }) => {
      checkLeaning(r, key, keyAt);
      return [key, integer(r, value, -STRONGEST, STRONGEST, 0)];
    }),
  );
}

function checkLeaning(r: Reader, written: string, at: number): void {
  const [verb = '', ...rest] = written.split(':');
  if (!VERBS.some((v) => v === verb)) {
    r.tell(at, 'verb/unknown', `"${short(verb)}" is no verb.`, suggest(r, verb, VERBS));
    return;
  }
  if (!verbsInPlay(r.names.verbs).includes(verb)) {
    r.warn(at, 'doctrine/unused-verb', `This scenario does not use "${verb}".`);
    return;
  }
  if (rest.length === 0) return;
  const detail = rest.join(':');
  const { choices, parties, places, clauses, instruments, options } = r.names;
  const [clause = '', option, more] = detail.split('=');
  const fits =
    option === undefined
      ? [choices.get(verb) ?? [], parties, places, clauses, instruments].some((names) => names.includes(detail))
      : more === undefined && (options.get(clause)?.includes(option) ?? false);
  if (!fits) r.tell(at, 'doctrine/unknown-detail', `"${short(detail)}" fits nothing that "${verb}" can take.`);
}
