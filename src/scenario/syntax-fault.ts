import type { YAMLError } from 'yaml';
import { short } from './node.ts';

/** What is wrong with the text of a file, in the words of somebody who has never heard of YAML where that can be. */
interface SyntaxFault {
  readonly at: number;
  readonly message: string;
  readonly remedy?: string;
}

/** Blanks that are none for YAML: French typing puts them before colons, and pages copied from put them anywhere. */
const ODD_BLANK = /[\u00a0\u2007\u202f]/;

/** The parser's faults, without those that only follow from one before: of its line, or of the indentation. */
export function syntaxFaults(source: string, errors: readonly YAMLError[]): readonly SyntaxFault[] {
  const told = new Set<number>();
  const kept: SyntaxFault[] = [];
  let indentation = false;
  for (const error of errors) {
    const line = lineAt(source, error.pos[0]);
    const follows = error.code === 'BAD_INDENT' && indentation;
    indentation ||= INDENTS.has(error.code);
    if (told.has(line.start) || follows) continue;
    told.add(line.start);
    kept.push(faultOf(error, line));
  }
  return kept;
}

/** After one of these, every line that follows stands wrongly too. */
const INDENTS: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MULTILINE_IMPLICIT_KEY',
  'TAB_AS_INDENT',
]);

interface Line {
  readonly start: number;
  readonly text: string;
}

function lineAt(source: string, at: number): Line {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const end = source.indexOf('\n', start);
  return { start, text: source.slice(start, end < 0 ? undefined : end) };
}

function faultOf({ code, message, pos: [at] }: YAMLError, { start, text }: Line): SyntaxFault {
  const indent = /^[\s]*/.exec(text)?.[0] ?? '';
  if (ODD_BLANK.test(indent)) {
    return {
      at: start + indent.search(ODD_BLANK),
      message: 'A no-break space stands where the line is indented.',
      remedy: 'Put an ordinary space in its place: they look alike.',
    };
  }
  switch (code) {
    case 'TAB_AS_INDENT':
      return { at, message: 'The line is indented with a tab.', remedy: 'Indent with spaces.' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return keyFault(at, text);
    case 'BAD_INDENT':
      return message.startsWith('Flow')
        ? {
            at,
            message: 'A bracket that was opened above is not closed before this line.',
            remedy: 'Close it with } or ], or indent what stands in it more than its key.',
          }
        : {
            at,
            message: 'The lines from here on are not indented like the keys that they belong with.',
            remedy: 'Let keys of one list begin in the same column: look at this line and at the one before.',
          };
    case 'MISSING_CHAR':
      return /quote/.test(message)
        ? { at, message: 'A quotation mark is opened and not closed.', remedy: 'Close the text with the same mark.' }
        : otherwise(at, message);
    default:
      return otherwise(at, message);
  }
}

/** A line that was taken for a part of another because it is no key with its value. */
function keyFault(at: number, text: string): SyntaxFault {
  const [, name = '', after = ''] = /^\s*(?:- )?([\p{L}\d_-]+)(.*)$/u.exec(text) ?? [];
  if (/^:\S/.test(after))
    return { at, message: `There is no space after the colon of "${short(name)}".`, remedy: 'Write "key: value".' };
  if (name !== '' && !after.startsWith(':'))
    return { at, message: `There is no colon after "${short(name)}".`, remedy: 'Write "key: value", with a colon.' };
  if (/^: +[^"'{[#&|>].*: /.test(after)) {
    return {
      at,
      message: `The text of "${short(name)}" has a colon in it.`,
      remedy: 'Put the text in quotation marks.',
    };
  }
  return {
    at,
    message: 'The line is indented neither like the one before it nor like a key above.',
    remedy: 'Let keys of one list begin in the same column.',
  };
}

const otherwise = (at: number, message: string): SyntaxFault => ({
  at,
  message: `This is not valid YAML: ${short(message.replace(/\.$/, ''), 200)}.`,
});
