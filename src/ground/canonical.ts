/**
 * The one spelling of a JSON value that digests are taken of: object keys sorted by code unit, no blanks,
 * `undefined` members left out. Throws on a number that is not a safe integer, since rules count in integers.
 */
export function canonical(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`not a safe integer: ${value}`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map((v) => canonical(v === undefined ? null : v)).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`not plain data: ${typeof value}`);
  const members: string[] = [];
  const record = value as Record<string, unknown>; // any non-array object, read by its own keys only
  for (const key of Object.keys(record).sort()) {
    if (record[key] !== undefined) members.push(`${JSON.stringify(key)}:${canonical(record[key])}`);
  }
  return `{${members.join(',')}}`;
}
