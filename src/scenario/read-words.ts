import { LANGUAGES, type Words } from '../ground/words.ts';
import { keyed, may, need, type Part, type Schema, schemaOf } from './keys.ts';
import { BASES, type Claim, type Sourced } from './model.ts';
import { type Node, short } from './node.ts';
import { fields, list, oneOf, type Reader, string } from './reader.ts';

const LONGEST = 2000;
/** Characters that nobody sees: controls other than line feeds, and those that turn the direction of what follows. */
const HIDDEN = '\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u202a-\\u202e\\u2066-\\u2069\\ufeff\\ufffe\\uffff';
const INVISIBLE = new RegExp(`[${HIDDEN}]`);

const NO_WORDS: Words = { en: '', fr: '' };

/** A text in every language, at most `longest` characters in each. */
export const wording = (longest = LONGEST): Part<Words> => ({
  schema: {
    type: 'object',
    properties: Object.fromEntries(LANGUAGES.map((language) => [language, lineSchema(longest)])),
    required: LANGUAGES,
    additionalProperties: false,
  },
  read: (r, node) => words(r, node, longest),
});

const lineSchema = (longest: number): Schema => ({
  type: 'string',
  maxLength: longest,
  pattern: `^(?=[\\s\\S]*\\S)[^${HIDDEN}]*$`,
});

function words(r: Reader, node: Node | undefined, longest: number): Words {
  if (!node) return NO_WORDS;
  if (node.kind !== 'map') {
    r.tell(node.at, 'words/missing-language', 'This text is in no language.', 'Write { en: …, fr: … }.');
    return NO_WORDS;
  }
  const members = fields(r, node, LANGUAGES);
  const read = (language: (typeof LANGUAGES)[number]): string => {
    const found = members.get(language);
    if (found) return line(r, found, longest);
    r.tell(node.at, 'words/missing-language', `This text has no "${language}".`, `Add "${language}: …".`);
    return '';
  };
  return { en: read('en'), fr: read('fr') };
}

function line(r: Reader, node: Node, longest: number): string {
  const text = string(r, node);
  const empty =
    node.kind === 'scalar' &&
    (node.value === null || node.value === '' || (typeof node.value === 'string' && text.trim() === ''));
  if (empty && node.value !== null) r.tell(node.at, 'words/empty', 'This text is empty.');
  if (INVISIBLE.test(text)) {
    r.tell(node.at, 'words/control-character', 'This text holds an invisible control character.');
  }
  const length = [...text].length;
  if (length > longest) {
    r.tell(node.at, 'words/too-long', `"${short(text)}" has ${length} characters; ${longest} fit.`);
  }
  return text;
}

const CITE = /^([a-z][a-z0-9-]*)(#\S+)?$/;
export const CITATION: Schema = { type: 'string', pattern: CITE.source };

/** Keys by which a section names its sources. */
export const SOURCED = {
  cite: may(
    { schema: { anyOf: [CITATION, { type: 'array', items: CITATION, minItems: 1 }] } },
    'Where this is from: a source listed under "sources", with #paragraph where it has numbered ones; one or a list.',
  ),
  basis: may(
    { schema: { enum: BASES } },
    'What it rests on without a source: inferred (from what sources say) or assumed (for the game).',
  ),
};
/** Of those keys, one at least. */
export const CLAIMED: Schema = { anyOf: [{ required: ['cite'] }, { required: ['basis'] }] };

interface SourcedFields {
  readonly at: number;
  get(key: 'cite' | 'basis'): Node | undefined;
}

/** Where a claim comes from; complains of one that does not say. */
export function sourced(r: Reader, f: SourcedFields): Sourced {
  const cite = f.get('cite');
  const basis = f.get('basis');
  if (!cite && !basis) r.tell(f.at, 'source/uncited', 'This claim names no source and no basis.');
  const cites = cite ? (cite.kind === 'list' ? list(r, cite, (item) => citation(r, item)) : [citation(r, cite)]) : [];
  if (cite?.kind === 'list' && cites.length === 0) {
    r.tell(cite.at, 'source/uncited', 'This list of sources is empty.');
  }
  return { ...(cites.length > 0 && { cite: cites }), ...(basis && { basis: oneOf(r, basis, BASES) }) };
}

function citation(r: Reader, node: Node): string {
  const text = string(r, node);
  const id = CITE.exec(text)?.[1];
  if (text !== '' && (id === undefined || !r.names.sources.has(id))) {
    const known = [...r.names.sources];
    r.tell(
      node.at,
      'source/unknown',
      `"${short(text)}" is not listed under "sources".`,
      known.length ? `Cite one of: ${known.slice(0, 24).join(', ')}.` : undefined,
    );
  }
  return text;
}

const CLAIM_KEYS = { text: need(wording(), 'The text, in every language.'), ...SOURCED };

/** A text with its source, where a section holds nothing else. */
export const CLAIM: Part<Claim> = {
  schema: schemaOf(CLAIM_KEYS, CLAIMED),
  read(r, node) {
    const f = keyed(r, node, CLAIM_KEYS);
    if (!node) return { text: NO_WORDS, source: {} };
    return { text: f.read('text'), source: sourced(r, f) };
  },
};

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
export const DAY: Part<string> = { schema: { type: 'string', pattern: DATE.source }, read: date };

function date(r: Reader, node: Node | undefined): string {
  const text = string(r, node);
  if (node && text !== '' && !DATE.test(text)) {
    r.tell(node.at, 'value/unknown', `"${short(text)}" is no date.`, 'Write it as 2017-01-26.');
  }
  return text;
}
