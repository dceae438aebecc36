import { digest } from '../ground/digest.ts';
import { remembered } from '../ground/remembered.ts';
import type { LegalMoves, SeatView } from './view.ts';

const known = new WeakMap<object, string>();

/** Plain data never changes, so what is the same object again has the same digest. */
function digestOf(member: unknown): unknown {
  if (typeof member !== 'object' || member === null) return member;
  return remembered(known, member, digest);
}

const ofMembers = (record: object): object =>
  Object.fromEntries(Object.entries(record).map(([name, member]) => [name, digestOf(member)]));

/** What may be offered is by far the most of it, and in great part the same for one partner and the next. */
const ofLegal = ({ offers, ...others }: LegalMoves): object => ({
  ...ofMembers(others),
  offers: offers.map(ofMembers),
});

const ofSide = ({ legal, ...others }: NonNullable<SeatView['own']>): object => ({
  ...ofMembers(others),
  legal: ofLegal(legal),
});

/** The digest of a view without its digest: that of its members' digests, those of its own side each by itself. */
export function viewDigest({ own, ...rest }: Omit<SeatView, 'digest'>): string {
  return digest({ ...ofMembers(rest), ...(own && { own: ofSide(own) }) });
}
