import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { MessageKey } from './say.ts';

const keys = Object.keys(en) as MessageKey[]; // en is the type's own source

const slots = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\{(\w+)\s*[,}]/g)].map((m) => m[1] ?? ''))].sort();

describe('the words of the interface', () => {
  it('has the same keys in both languages', () => {
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
  });

  it.each(keys)('has the same slots in both languages: %s', (key) => {
    expect(slots(fr[key])).toEqual(slots(en[key]));
  });

  it('is printed in French with narrow spaces and typographic apostrophes', () => {
    const rough = Object.entries(fr).filter(([, text]) => / [;:!?»]|« |'/.test(text));
    expect(rough).toEqual([]);
  });
});
