/** Where a student of the class comes in; `at` is the host, empty for the one that served this page. */
export const doorTo = (at: string, code: string): string => `${at}/${code}`;

/** A seat by its credential, which stands in the fragment: no server and no log sees it. */
export const seatTo = (at: string, token: string): string => `${at}/join#seat=${token}`;

/** The page on the wall; `at` is what it tells students to open. */
export const wallTo = (token: string, at: string): string =>
  `${location.origin}/#wall=${token}${at ? `&at=${encodeURIComponent(at)}` : ''}`;
