/**
 * The one spelling of a JSON value that digests are taken of: object keys sorted by code unit, no blanks,
 * `undefined` members left out. Throws on a number that is not a safe integer, since rules count in integers.
 */
export function canonical(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`not a safe integer: ${value}`);
    return String(value);
  }
  if (Array.isArray(value)) {
    let list = '';
    for (let i = 0; i < value.length; i++) {
      const member = canonical(value[i] === undefined ? null : value[i]);
      list = i === 0 ? member : `${list},${member}`;
    }
    return `[${list}]`;
  }
  if (typeof value !== 'object') throw new Error(`not plain data: ${typeof value}`);
  const record = value as Record<string, unknown>; // any non-array object, read by its own keys only
  let members = '';
  for (const key of sorted(Object.keys(record))) {
    const member = record[key];
    if (member === undefined) continue;
    const spelt = `${quoted(key)}:${canonical(member)}`;
    members = members === '' ? spelt : `${members},${spelt}`;
  }
  return `{${members}}`;
}

/** Ids and names need no escapes. */
const BARE = /^[a-z0-9.:-]*$/;
const quoted = (text: string): string => (BARE.test(text) ? `"${text}"` : JSON.stringify(text));

function sorted(keys: string[]): readonly string[] {
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] ?? '') > (keys[i] ?? '')) return keys.sort();
  }
  return keys;
}
