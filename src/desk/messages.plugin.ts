import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';

/** The dictionaries, and each room's own words. */
const WORDS = /\/src\/desk\/.*\bwords(?:\/(?:\w+-)?(?:en|fr)|-en|-fr)?\.ts$/;
const PARSER = '@formatjs/icu-messageformat-parser';
const PLAIN = '\0virtual:plain-messages';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly value?: unknown;
}

/** Has messages with slots read when the pages are built, and leaves the reader of such messages out of the pages. */
export function messages(): Plugin {
  return {
    name: 'communique:messages',
    apply: 'build',
    enforce: 'post',
    resolveId: {
      order: 'pre',
      filter: { id: /^@formatjs\/icu-messageformat-parser$/ },
      handler: () => PLAIN,
    },
    load: {
      filter: { id: /^\0virtual:plain-messages$/ },
      // What comes as text has no slots: had it any, it would have been read.
      handler: () => `export * from '${PARSER}/no-parser.js';\nexport const parse = (value) => [{ type: 0, value }];`,
    },
    transform: {
      filter: { id: WORDS },
      handler(code) {
        const texts = literalsIn(this.parse(code)).filter(({ value }) => value.includes('{'));
        const parts = texts
          .toReversed()
          .reduce(
            (rest, { start, end, value }) =>
              `${rest.slice(0, start)}${JSON.stringify(parse(value, { captureLocation: false }))}${rest.slice(end)}`,
            code,
          );
        return { code: parts, map: null };
      },
    },
  };
}

/** String literals that are values, in the order in which they stand. */
function literalsIn(program: object): readonly (Node & { readonly value: string })[] {
  const found: (Node & { readonly value: string })[] = [];
  const walk = (node: unknown, isValue: boolean): void => {
    if (Array.isArray(node)) {
      for (const one of node) walk(one, false);
    } else if (typeof node === 'object' && node !== null) {
      const { type, value } = node as Node; // a node of the tree, or a list of them
      if (type === 'Literal' && isValue && typeof value === 'string') found.push(node as Node & { value: string });
      for (const [name, child] of Object.entries(node)) walk(child, type === 'Property' && name === 'value');
    }
  };
  walk(program, false);
  return found.sort((a, b) => a.start - b.start);
}
