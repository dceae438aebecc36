import { readFileSync } from 'node:fs';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import { en } from '../words/en.ts';
import { openingEn } from '../words/opening-en.ts';
import { cardsEn } from './cards-words-en.ts';
import { cardsFr } from './cards-words-fr.ts';
import { classEn } from './words-en.ts';
import { classFr } from './words-fr.ts';

const slots = (text: string): readonly string[] => [...new Set(namesIn(parse(text)))].sort();

const namesIn = (parts: readonly MessageFormatElement[]): readonly string[] =>
  parts.flatMap((part) => {
    if (part.type === TYPE.literal || part.type === TYPE.pound) return [];
    const inside = 'options' in part ? Object.values(part.options).flatMap(({ value }) => namesIn(value)) : [];
    return [part.value, ...inside];
  });

/** What a telephone has loaded by the first offer; its words must be there as soon as it is. */
const EARLY = [
  ...['table-leaves', 'wire', 'draft-paper', 'pledges', 'gauges', 'delegations', 'your-side', 'dossier-paper'].map(
    (panel) => `panels/${panel}.tsx`,
  ),
  ...['sourced', 'clock', 'coach-note', 'posture-badge', 'language-switch'].map((panel) => `panels/${panel}.tsx`),
  ...[
    'turn',
    'dispatch-step',
    'offers-step',
    'terms-fields',
    'news',
    'beside-note',
    'record-note',
    'standing-note',
  ].map((step) => `moves/${step}.tsx`),
  ...['words/names.ts', 'words/event-line.ts', 'words/condition-text.ts', 'later.tsx', 'class/class-table.tsx'],
];

const EN = { ...classEn, ...cardsEn };
const FR = { ...classFr, ...cardsFr };

describe('the words of a class', () => {
  it.each(Object.entries(EN))('have the same slots in both languages: %s', (key, text) => {
    expect(slots(FR[key as keyof typeof EN])).toEqual(slots(text)); // the key is one of its own
  });

  it('are in French printed with narrow spaces and typographic apostrophes', () => {
    expect(Object.entries(FR).filter(([, text]) => / [;:!?»]|« |'/.test(text))).toEqual([]);
  });

  it('take no name that the table has a word for', () => {
    expect(Object.keys(EN).filter((key) => Object.hasOwn(en, key))).toEqual([]);
  });

  it.each(EARLY)('are there before the first offer is made: %s', (file) => {
    const said = [...readFileSync(`src/desk/${file}`, 'utf8').matchAll(/\bsay\('([^']+)'/g)].map((m) => m[1] ?? '');
    expect(said.filter((key) => !Object.hasOwn(openingEn, key))).toEqual([]);
  });
});
