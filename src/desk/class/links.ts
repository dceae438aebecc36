/*
 * The addresses of a class. On the wall: `http://host:4173/KXRT7`, where the code may also be typed at `/join`. Given out by the
 * teacher for one participant: `/join#seat=TOKEN`; a fragment reaches no server and no log. Neither joins anybody by itself.
 */

/** The code in the address of this page. */
export const codeIn = ({ pathname }: Pick<Location, 'pathname'>): string | undefined =>
  /^\/([A-Za-z0-9]{5})$/.exec(pathname)?.[1]?.toUpperCase();

/** The credential in the address of this page. */
export const tokenIn = ({ hash }: Pick<Location, 'hash'>): string | undefined =>
  /^#seat=([A-Za-z0-9_-]{22})$/.exec(hash)?.[1];
