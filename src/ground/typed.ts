/** How the command is called from the project's folder, where nothing is installed for all of the machine. */
export const COMMUNIQUE = 'npm run -s communique --';

/** A call of the command to be typed or pasted as it is; what needs quotes has them. */
export const typed = (...words: readonly string[]): string => [COMMUNIQUE, ...words.map(quoted)].join(' ');

/** Double quotes are read alike by the shells of all systems, and do as long as nothing in them is special to one. */
function quoted(word: string): string {
  if (/^[\p{L}\p{N}_./-]+$/u.test(word)) return word;
  return /^(?:[^"'$`!%\\\n]|\\(?=[^\\]))+$/u.test(word) ? `"${word}"` : `'${word.replaceAll("'", "'\\''")}'`;
}
