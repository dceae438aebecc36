import type { Entry } from './entry.ts';
import { readPrints, spellPrints } from './print.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** A gettext file: `msgctxt` is the place of the text, and what has changed since it was translated is fuzzy. */
export const toPo = (entries: readonly Entry[], language: string): string =>
  [
    `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n`,
    ...entries.map((e) => {
      const written = e.state === 'untranslated' ? '' : e.translation;
      return [
        ...(e.prints ? [`#. exported: ${spellPrints(e.prints, written)}`] : []),
        ...(e.state === 'changed' ? ['#, fuzzy'] : []),
        ...(e.before === undefined ? [] : [`#| msgid ${quoted(e.before)}`]),
        `msgctxt ${quoted(e.key)}`,
        `msgid ${quoted(e.source)}`,
        `msgstr ${quoted(written)}`,
        '',
      ].join('\n');
    }),
  ].join('\n');

/** Nothing if it is no gettext file with our places. What is not translated is empty. */
export function fromPo(text: string): readonly Entry[] | undefined {
  const entries = text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => {
      const fields: Record<string, string> = {};
      let field = '';
      for (const line of block.split(/\r?\n/)) {
        const opened = /^((?:#\| )?msg(?:ctxt|id|str)) (".*")$/.exec(line);
        if (opened) field = opened[1] ?? '';
        const piece = opened?.[2] ?? /^(?:#\| )?(".*")$/.exec(line)?.[1];
        if (piece !== undefined) fields[field] = (fields[field] ?? '') + unquoted(piece);
      }
      return entryOf(fields, block);
    })
    .filter((entry) => entry !== undefined);
  return /^msgid ""$/m.test(text) || entries.length > 0 ? entries : undefined;
}

function entryOf(fields: Readonly<Record<string, string>>, block: string): Entry | undefined {
  const { msgctxt: key, msgid: source, msgstr: translation, '#| msgid': before } = fields;
  if (key === undefined || source === undefined || translation === undefined) return undefined;
  const prints = readPrints(/^#\. exported: (\S+)$/m.exec(block)?.[1]);
  const state = /^#,.*\bfuzzy\b/m.test(block) ? 'changed' : 'same';
  return { key, source, translation, state, ...(before !== undefined && { before }), ...(prints && { prints }) };
}

function unquoted(piece: string): string {
  try {
    const read: unknown = JSON.parse(piece);
    return typeof read === 'string' ? read : '';
  } catch {
    return piece.slice(1, -1);
  }
}
