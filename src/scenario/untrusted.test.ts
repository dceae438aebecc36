import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RIVER, RIVER_HISTORY } from './fixture/mended.fixture.ts';
import { loadScenario } from './load.ts';
import { loadPlay } from './load-play.ts';
import type { Problem } from './problem.ts';

const LARGEST = 512 * 1024;
const problems = (source: string): readonly Problem[] => {
  const read = loadScenario(source, 'river.yaml');
  return read.ok ? [] : read.fault;
};
const codes = (source: string): readonly string[] => [...new Set(problems(source).map((p) => p.code))];
const places = (source: string): readonly string[] => problems(source).map((p) => `${p.line}:${p.column} ${p.code}`);

/** Bytes as a careless reader would hand them over. */
const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Milliseconds of the processor's time that reading a source takes, whoever else is busy on the machine. */
function lasting(source: string): number {
  const begun = process.cpuUsage();
  loadScenario(source);
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
/** The slow ones, on a machine where everybody builds at once. */
const PATIENCE = 240_000;

describe('a file that is no scenario', () => {
  it('is refused when it is empty, blank or only remarks', () => {
    for (const source of ['', '\n\n', '# nothing yet\n', '---\n', '\ufeff'])
      expect(codes(source)).toEqual(['file/empty']);
  });

  it('is refused when it is a list or a sentence', () => {
    expect(codes('- format\n- communique/1\n')).toEqual(['file/not-a-map']);
    expect(codes('Dear colleague\n')).toEqual(['file/not-a-map']);
  });

  it('is refused when it is not YAML, at the place', () => {
    expect(places('format: communique/1\nid: "river\n')).toContainEqual(expect.stringMatching(/^\d:\d+ yaml\/syntax$/));
    expect(codes('format: [communique/1\nid: {')).toEqual(['yaml/syntax']);
    expect(codes('a: b\n---\nc: d\n')).toEqual(['yaml/syntax']);
  });

  it('is refused when it holds bytes instead of text', () => {
    expect(places('format: communique/1\nid: \u0000\n')).toEqual(['2:5 file/not-text']);
    expect(codes(asText(Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + (i >> 3)) % 256)))).toEqual([
      'file/not-text',
    ]);
    expect(codes(`id: ${String.fromCharCode(0xd800)}`)).toEqual(['file/not-text']);
  });

  it('is refused by its size before anything looks into it', () => {
    const huge = 'a'.repeat(50 * 1024 * 1024);
    expect(codes(huge)).toEqual(['file/too-large']);
    expect(lasting(huge)).toBeLessThan(1000);
    expect(codes(`# ${'é'.repeat(LARGEST / 2)}`)).toEqual(['file/too-large']);
  });
});

describe('a hostile file', () => {
  it('cannot multiply itself through aliases', () => {
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefgh'.split('').map((c, i) => `${c}: &${c} [*${'abcdefg'[i]}, *${'abcdefg'[i]}]`),
    ];
    expect(codes(bomb.join('\n'))).toEqual(['yaml/forbidden']);
    expect(places('a: &b c\nd: *b\ne: !!str f\n')).toEqual([
      '1:4 yaml/forbidden',
      '2:4 yaml/forbidden',
      '3:4 yaml/forbidden',
    ]);
    expect(codes('%YAML 1.1\n---\na: b\n')).toEqual(['yaml/forbidden']);
  });

  it('cannot nest deeper than 64, in whatever style', () => {
    const indented = Array.from({ length: 70 }, (_, i) => `${' '.repeat(i)}a:`).join('\n');
    for (const deep of ['['.repeat(70), '{a: '.repeat(70), '- '.repeat(70), '? '.repeat(70), indented]) {
      expect(codes(deep)).toEqual(['file/too-deep']);
    }
    for (const deep of ['['.repeat(LARGEST), '{a: '.repeat(LARGEST / 4), '- '.repeat(LARGEST / 2)]) {
      expect(codes(deep)).toEqual(['file/too-deep']);
    }
  });

  it('cannot reach into the prototypes of our objects', () => {
    expect(codes('format: communique/1\n__proto__: { id: river }\n')).toContain('yaml/key');
    expect(codes('format: communique/1\n"__proto__": { id: river }\n')).toContain('yaml/key');
    expect(codes('format: communique/1\n<<: { id: river }\n')).toContain('yaml/key');
    expect(codes('format: communique/1\n? [a, b]\n: c\n')).toContain('yaml/syntax');
    expect(codes(RIVER.replace('stands: { gauge: daily }', 'stands: { constructor: daily }'))).toContain(
      'name/reserved',
    );
  });

  it('cannot say a thing twice', () => {
    expect(places('format: communique/1\nid: a\nid: b\n')).toContain('3:1 yaml/duplicate-key');
  });

  it(
    'cannot keep us busy',
    () => {
      const times = (piece: string): string => piece.repeat(Math.floor(LARGEST / piece.length));
      for (const piece of [']', '"', '"a\n', '\n', ':', 'a: |\n', '- a: b\n', '---\n', 'a\n']) {
        expect({ piece, slow: lasting(times(piece)) > 6000 }).toEqual({ piece, slow: false });
      }
      const head = 'format: communique/1\n';
      const many = (line: (i: number) => string): string =>
        head + Array.from({ length: 30_000 }, (_, i) => line(i)).join('\n');
      for (const source of [
        many((i) => `key${i}:`),
        many(() => 'k:'),
        many((i) => `${i ? '' : 'parties:\n'} p${i}:`),
      ]) {
        expect(problems(source).length).toBeGreaterThan(0);
        expect(lasting(source)).toBeLessThan(6000);
      }
    },
    PATIENCE,
  );
});

/** Cuts, doubles, swaps and spoils bytes; most results are still nearly a scenario. */
const spoiled = (text: string): fc.Arbitrary<string> => {
  const bytes = new TextEncoder().encode(text);
  const place = fc.nat(bytes.length - 1);
  const spoil = fc.oneof(
    fc.record({ kind: fc.constant('set'), at: place, byte: fc.nat(255) }),
    fc.record({
      kind: fc.constant('set'),
      at: place,
      byte: fc.constantFrom(...new TextEncoder().encode(' \n:-[]{}"\'#&*!|>,x0')),
    }),
    fc.record({ kind: fc.constant('cut'), at: place, byte: fc.nat(60) }),
    fc.record({ kind: fc.constant('double'), at: place, byte: fc.nat(200) }),
  );
  return fc.array(spoil, { minLength: 1, maxLength: 4 }).map((spoils) => {
    let now = [...bytes];
    for (const { kind, at, byte } of spoils) {
      if (kind === 'set') now[at] = byte;
      else if (kind === 'cut') now = [...now.slice(0, at), ...now.slice(at + byte)];
      else now = [...now.slice(0, at + byte), ...now.slice(at)];
    }
    return asText(Uint8Array.from(now));
  });
};

function holdsWithin(source: string, found: readonly Problem[]): void {
  const lines = source.split('\n');
  for (const p of found) {
    const line = lines[p.line - 1];
    expect(line).toBeDefined();
    expect(p.column).toBeGreaterThanOrEqual(1);
    expect(p.column).toBeLessThanOrEqual((line ?? '').length + 1);
    expect(p.message).toMatch(/\.$/);
    expect(p.remedy).toMatch(/[.?]$/);
  }
}

describe('whatever happens to the bytes of a file', () => {
  it(
    'a scenario is read or refused, with every problem at a place in the file',
    () => {
      fc.assert(
        fc.property(spoiled(RIVER), (source) => {
          const read = loadScenario(source);
          holdsWithin(source, read.ok ? read.value.warnings : read.fault);
          if (!read.ok) expect(read.fault.some((p) => p.severity === 'error')).toBe(true);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );

  it(
    'a play is read or refused likewise',
    () => {
      const river = loadScenario(RIVER);
      if (!river.ok) throw new Error('the river does not load');
      fc.assert(
        fc.property(spoiled(RIVER_HISTORY), (source) => {
          const read = loadPlay(source, 'history.yaml', river.value.scenario);
          if (!read.ok) holdsWithin(source, read.fault);
        }),
        { numRuns: 300 },
      );
    },
    PATIENCE,
  );
});
