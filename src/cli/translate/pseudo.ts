const ACCENTS = new Map(
  [...'aceinouylsztdgrACEINOUYLSZTDGR'].map((c, i) => [c, [...'áçéíñóúýłšžťďğŕÁÇÉÍÑÓÚÝŁŠŽŤĎĞŔ'][i] ?? c]),
);
/** Lengths that the format allows some short text. One that keeps within the next of them keeps within its own. */
const LIMITS = [18, 40, 60, 80, 120, 160, 300, 600];
const SHORT = /(^|\.)(title|label|name|placard|when|lead|dates|phases\.[a-z]+)$/;
const LONGEST = 2000;
const LONGER = 1.35;
const WORD = 11;

/** The same words in strange letters and about a third longer, as a long language would be: for tests of layout. `key`: its place in the file. */
export function pseudo(text: string, key: string): string {
  const letters = [...text];
  const accented = letters.map((c) => ACCENTS.get(c) ?? c).join('');
  const limit = SHORT.test(key) ? (LIMITS.find((l) => l >= letters.length) ?? letters.length) : LONGEST;
  const room = limit - letters.length;
  const more = Math.min(room, Math.round(letters.length * (LONGER - 1)));
  return more < 2 ? accented : `${accented} ${padding(more - 1)}`;
}

/** Words of a long language, no longer than a long word of it. */
const padding = (length: number): string =>
  Array.from({ length }, (_, i) => (i % (WORD + 1) === WORD && i < length - 1 ? ' ' : 'ö')).join('');
