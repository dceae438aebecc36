/**
 * The origin that somebody means who types where a host is found, with or without its scheme (`scheme`: the page's own, as `http:`)
 * and whatever follows the host; undefined where it is none of the web.
 */
export function originTyped(typed: string, scheme: string): string | undefined {
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(typed) ? typed : `${scheme}//${typed}`;
  if (/[\s\\]/.test(typed) || !URL.canParse(full)) return undefined;
  const { protocol, username, password, hostname, origin } = new URL(full);
  const isWeb = (protocol === 'http:' || protocol === 'https:') && hostname !== '';
  return isWeb && username === '' && password === '' ? origin : undefined;
}
