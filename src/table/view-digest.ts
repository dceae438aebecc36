import { digest } from '../ground/digest.ts';
import type { SeatView } from './view.ts';

const known = new WeakMap<object, string>();

/** Plain data never changes, so what is the same object again has the same digest. */
function digestOf(member: unknown): unknown {
  if (typeof member !== 'object' || member === null) return member;
  const fresh = known.get(member) ?? digest(member);
  known.set(member, fresh);
  return fresh;
}

const ofMembers = (record: object): object =>
  Object.fromEntries(Object.entries(record).map(([name, member]) => [name, digestOf(member)]));

/** The digest of a view without its digest: that of its members' digests, those of its own side each by itself. */
export function viewDigest({ own, ...rest }: Omit<SeatView, 'digest'>): string {
  return digest({ ...ofMembers(rest), ...(own && { own: ofMembers(own) }) });
}
