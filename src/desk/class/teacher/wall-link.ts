/** The page on the wall; `at` is what it tells students to open. */
export const wallLink = (token: string, at: string): string =>
  `${location.origin}/#wall=${token}${at ? `&at=${encodeURIComponent(at)}` : ''}`;
