import { digest } from '../ground/digest.ts';
import { LANGUAGES } from '../ground/words.ts';
import type { Scenario } from './model.ts';

/**
 * The digest of what the rules can notice of a scenario: without texts, sources, coordinates and dates, so that a
 * typo mended in a brief breaks no recorded game. Names `en` and `fr` are reserved, so that no record of names is
 * taken for a text.
 */
export function modelDigest(scenario: Scenario): string {
  const { sources: _sources, afterwards: _afterwards, minutes: _minutes, places, parties, ...rest } = scenario;
  return digest(
    bare({
      ...rest,
      places: places.map((p) => [p.id, p.kind]),
      parties: parties.map(({ members: _members, confidential: _confidential, emblem: _emblem, ...party }) => party),
    }),
  );
}

function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => !isText(member) && !isSource(member))
      .map(([key, member]) => [key, bare(member)]),
  );
}

const isText = (value: unknown): boolean =>
  keysOf(value).length === LANGUAGES.length && LANGUAGES.every((language) => keysOf(value).includes(language));

const isSource = (value: unknown): boolean => {
  const keys = keysOf(value);
  return keys.length > 0 && keys.every((key) => key === 'cite' || key === 'basis');
};

const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
