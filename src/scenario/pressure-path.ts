import type { Section } from './names.ts';
import { short } from './node.ts';
import { type Reader, suggest } from './reader.ts';

/**
 * The full path of a pressure's value from what stands in the file: `self` becomes the party of the section (or `by`,
 * in the effects of a verb), and a party's own name is filled in where it was left out. Nothing where it fits nowhere.
 */
export function pressurePath(r: Reader, written: string, at: number, section: Section): string | undefined {
  const [id = '', ...rest] = written.split('.');
  const shape = r.names.pressures.get(id);
  if (!shape) {
    r.tell(at, 'pressure/unknown', `"${short(id)}" is no pressure.`, suggest(r, id, [...r.names.pressures.keys()]));
    return undefined;
  }
  const holders: string[] = [];
  for (const name of rest) {
    const holder = holderOf(r, name, at, section);
    if (holder === undefined) return undefined;
    holders.push(holder);
  }
  const needed = { world: 0, party: 1, pair: 2 }[shape.scope];
  if (section.self !== undefined && holders.length === needed - 1) holders.unshift(section.self);
  if (holders.length !== needed || (needed === 2 && holders[0] === holders[1])) {
    r.tell(
      at,
      'pressure/path',
      `"${short(written)}" does not fit: ${id} is a ${shape.scope} pressure.`,
      `Write ${example(id, needed, section)}.`,
    );
    return undefined;
  }
  return [id, ...holders].join('.');
}

function holderOf(r: Reader, name: string, at: number, section: Section): string | undefined {
  if (section.actor && (name === 'self' || name === 'by')) return 'by';
  if (section.actor && name === 'to') {
    if (section.addressee) return 'to';
    r.tell(
      at,
      'pressure/path',
      'This verb is addressed to nobody, so that "to" means no party.',
      'Give the verb "to", or name the party.',
    );
    return undefined;
  }
  return partyName(r, name, at, section);
}

/** A party's id; `self` is the party whose section this is. */
export function partyName(r: Reader, name: string, at: number, section: Section): string | undefined {
  if (name === 'self' && section.self !== undefined) return section.self;
  if (r.names.parties.includes(name)) return name;
  const remedy =
    name === 'self' ? "Name the party: this stands in no party's section." : suggest(r, name, r.names.parties);
  r.tell(at, 'name/unknown', `"${short(name)}" is no party here.`, remedy);
  return undefined;
}

function example(id: string, needed: number, section: Section): string {
  if (needed === 0) return `"${id}" alone`;
  if (section.self !== undefined)
    return needed === 1 ? `"${id}" or "${id}.<party>"` : `"${id}.<towards>" or "${id}.<who>.<towards>"`;
  const who = section.actor ? 'by' : '<party>';
  return needed === 1 ? `"${id}.${who}"` : `"${id}.${who}.<towards>", of two different parties`;
}
