import { describe, expect, it } from 'vitest';
import { EMBLEMS, hasEmblem } from './emblem.ts';
import { linesOf } from './placard.ts';

describe('emblems', () => {
  it('are drawn for every id that the scenarios use', () => {
    for (const id of [
      'russia',
      'turkey',
      'iran-1980',
      'kazakhstan-1992',
      'un',
      'syria-1980',
      'syria-opposition',
      'jordan',
      'lebanon',
      'iraq-2008',
    ])
      expect(EMBLEMS).toContain(id);
  });

  it('leave the placard plain under an unknown name', () => {
    expect(hasEmblem('atlantis')).toBe(false);
    expect(hasEmblem(undefined)).toBe(false);
    expect(hasEmblem('constructor')).toBe(false);
  });
});

describe('a placard', () => {
  const fits =
    (most: number) =>
    (line: string): boolean =>
      line.length <= most;

  it('stays on one line when it fits', () => {
    expect(linesOf('UNITED NATIONS', fits(20))).toEqual(['UNITED NATIONS']);
  });

  it('breaks where the halves are most alike', () => {
    expect(linesOf('HAUT COMITÉ DES NÉGOCIATIONS', fits(10))).toEqual(['HAUT COMITÉ DES', 'NÉGOCIATIONS']);
  });

  it('never breaks a word', () => {
    expect(linesOf('KAZAKHSTAN', fits(4))).toEqual(['KAZAKHSTAN']);
  });
});
