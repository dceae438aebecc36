const ACCENTS = new Map(
  [...'aceinouylsztdgrACEINOUYLSZTDGR'].map((c, i) => [c, [...'áçéíñóúýłšžťďğŕÁÇÉÍÑÓÚÝŁŠŽŤĎĞŔ'][i] ?? c]),
);
/** Lengths that the format allows somewhere. A text that keeps within the next of them keeps within its own. */
const LIMITS = [18, 40, 60, 80, 120, 160, 300, 600, 2000];
const LONGER = 1.35;

/** The same words in strange letters and about a third longer, as a long language would be: for tests of layout. */
export function pseudo(text: string): string {
  const letters = [...text];
  const accented = letters.map((c) => ACCENTS.get(c) ?? c).join('');
  const room = (LIMITS.find((l) => l >= letters.length) ?? letters.length) - letters.length;
  const more = Math.min(room, Math.round(letters.length * (LONGER - 1)));
  return more < 2 ? accented : `${accented} ${'ö'.repeat(more - 1)}`;
}
