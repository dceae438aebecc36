/*
 * The addresses of a class. A link joins nobody by being opened. What stands in a fragment reaches no server and no log.
 */

/** On the wall: `http://host:4173/KXRT7`. Where there is no room for it, the code may be typed at `/join`. */
export const codeLink = (origin: string, code: string): string => `${origin}/${code}`;
/** Given out by the teacher for one participant. */
export const seatLink = (origin: string, token: string): string => `${origin}/join#seat=${token}`;

/** The code in the address of this page, or what somebody took for one. */
export const codeIn = ({ pathname }: Pick<Location, 'pathname'>): string | undefined =>
  /^\/(?!join$)(\w+)$/.exec(pathname)?.[1]?.toUpperCase();

/** The credential in the address of this page. */
export const tokenIn = ({ hash }: Pick<Location, 'hash'>): string | undefined =>
  /^#seat=([A-Za-z0-9_-]{22})$/.exec(hash)?.[1];
