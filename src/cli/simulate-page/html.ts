/** Markup that is sound by construction: only {@link html} makes it, and whatever text goes in is escaped. */
export interface Html {
  readonly markup: string;
}
type Piece = Html | string | number | undefined | readonly Html[];

/** Letters that steer how a text is laid out, or that cannot be seen, would let a file disguise itself. */
const UNSEEN = /(?![\t\n])[\p{Cc}\p{Cf}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string =>
  text.replace(UNSEEN, '\ufffd').replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);

const markupOf = (piece: Piece): string => {
  if (piece === undefined) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return `${piece}`;
  return 'markup' in piece ? piece.markup : piece.map((one) => one.markup).join('');
};

/** A template of markup. Attributes must be written in double quotes around a slot. */
export const html = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html => ({
  markup: texts.map((text, i) => `${text}${markupOf(pieces[i])}`).join(''),
});
