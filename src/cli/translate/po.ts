import type { Entry } from './entry.ts';

const quoted = (text: string): string => JSON.stringify(text);

/** A gettext file: `msgctxt` is the place of the text, and what has changed since it was translated is fuzzy. */
export const toPo = (entries: readonly Entry[], language: string): string =>
  [
    `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"MIME-Version: 1.0\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n"Content-Transfer-Encoding: 8bit\\n"\n`,
    ...entries.map((e) =>
      [
        ...(e.state === 'changed' ? ['#, fuzzy'] : []),
        ...(e.before === undefined ? [] : [`#| msgid ${quoted(e.before)}`]),
        `msgctxt ${quoted(e.key)}`,
        `msgid ${quoted(e.source)}`,
        `msgstr ${quoted(e.state === 'untranslated' ? '' : e.translation)}`,
        '',
      ].join('\n'),
    ),
  ].join('\n');

/** Nothing if it is no gettext file with our places. An empty translation is none. */
export function fromPo(text: string): readonly Entry[] | undefined {
  const entries = text
    .split(/\r?\n\s*\r?\n/)
    .map((block) => {
      const fields: Record<string, string> = {};
      let field = '';
      for (const line of block.split(/\r?\n/)) {
        const opened = /^(msgctxt|msgid|msgstr) (".*")$/.exec(line);
        if (opened) field = opened[1] ?? '';
        const piece = opened?.[2] ?? (/^".*"$/.test(line) ? line : undefined);
        if (piece !== undefined) fields[field] = (fields[field] ?? '') + unquoted(piece);
      }
      return { ...fields, fuzzy: /^#,.*\bfuzzy\b/m.test(block) };
    })
    .flatMap(({ msgctxt, msgid, msgstr, fuzzy }: Block): readonly Entry[] =>
      msgctxt === undefined || msgid === undefined || !msgstr
        ? []
        : [{ key: msgctxt, source: msgid, translation: msgstr, state: fuzzy ? 'changed' : 'same' }],
    );
  return /^msgid ""$/m.test(text) || entries.length > 0 ? entries : undefined;
}

interface Block {
  readonly msgctxt?: string;
  readonly msgid?: string;
  readonly msgstr?: string;
  readonly fuzzy: boolean;
}

function unquoted(piece: string): string {
  try {
    const read: unknown = JSON.parse(piece);
    return typeof read === 'string' ? read : '';
  } catch {
    return piece.slice(1, -1);
  }
}
