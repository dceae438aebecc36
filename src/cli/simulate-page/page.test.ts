import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { simulate } from '../../delegates/simulate.ts';
import { LANGUAGES } from '../../ground/words.ts';
import { loadScenario } from '../../scenario/load.ts';
import { type Game, openGame } from '../../table/game.ts';
import { simulationPage } from './page.ts';

const RIVER = readFileSync(new URL('../../scenario/fixture/river.yaml', import.meta.url), 'utf8');
const OPTIONS = {
  games: 12,
  seed: 1,
  level: 'trainee',
  random: 12,
  locks: 0,
  contests: 1,
  situations: 1,
  rolls: 1,
} as const;

const opened = (text: string): Game => {
  const read = loadScenario(text, 'river.yaml');
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return openGame(read.value.scenario);
};
/** Texts make no difference to how it plays. */
const simulation = simulate(opened(RIVER), OPTIONS);

function pageOf(text: string, language: 'en' | 'fr' = 'en', file = 'river.yaml'): string {
  return simulationPage({
    game: opened(text),
    source: { file, text },
    simulation,
    effort: { seconds: 1, undone: 0 },
    language,
  });
}

/** What stands between tags, and all tags. */
const tagsOf = (page: string): readonly string[] => page.match(/<[^>]*>/g) ?? [];

it('runs no script, loads nothing, and says so in its policy', () => {
  const page = pageOf(RIVER);
  expect(page).toMatch(
    /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; base-uri 'none'/,
  );
  const tags = tagsOf(page);
  expect(
    tags.filter((tag) =>
      /^<(script|link|img|iframe|object|embed|form|base)\b|\bon[a-z]+=|\bstyle=|javascript:/i.test(tag),
    ),
  ).toEqual([]);
  for (const tag of tags)
    for (const [, where] of tag.matchAll(/\b(?:href|src)="([^"]*)"/g)) expect(where).toMatch(/^#/);
  expect(page.match(/<style>/g)).toHaveLength(1);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></style></code></table><h1>x',
  '&lt;b&gt; {games} $& $1',
  'javascript:alert(1)',
];

it.each(HOSTILE)('shows a hostile text as text: %s', (hostile) => {
  const quoted = JSON.stringify(hostile);
  const put = (text: string, was: string, is: string): string => text.replace(was, () => is);
  let text = put(RIVER, '{ en: The river, fr: Le fleuve }', `{ en: ${quoted}, fr: ${quoted} }`);
  for (const name of ['Upriver Republic', 'The river runs dry', 'Firm'])
    text = put(text, `en: ${name},`, `en: ${quoted},`);
  text = put(text, '# A small invented scenario', `# ${hostile} A small`);
  const page = pageOf(text);
  const plain = pageOf(RIVER);
  expect(tagsOf(page).length).toBe(tagsOf(plain).length);
  expect(page.split('<title>')[1]?.split('</title>')[0]).toBe(
    hostile.replace(
      /[&<>"']/g,
      (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c] ?? c,
    ),
  );
});

it('shows letters that would turn a line round as what they are', () => {
  const page = pageOf(
    RIVER.replace(
      'en: Two countries',
      'en: "\\u202ETwo countries"\n  # \u2066hidden\u2069'
        .replace('\\u202ETwo countries"', 'Two countries')
        .replace('"', ''),
    ),
  );
  expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
});

it('quotes the name of a file in the command that plays a game again', () => {
  const page = pageOf(RIVER, 'en', "a b'; rm -rf x.yaml");
  expect(page).toContain('npm run -s communique -- simulate &#39;a b&#39;\\&#39;&#39;; rm -rf x.yaml&#39; --level');
});

it('has every line of the file with what came of it, and says where nothing did in a word', () => {
  const page = pageOf(RIVER);
  const rows = page.match(/<tr id="L\d+"/g) ?? [];
  expect(rows).toHaveLength(RIVER.trimEnd().split('\n').length);
  const line = RIVER.split('\n').findIndex((text) => text.includes('restless:')) + 1;
  expect(page).toMatch(new RegExp(`id="L${line}" class=""><td class="n">${line}</td><td class="c">[\\d,]+</td>`));
  for (const row of page.match(/<tr id="L\d+" class="nothing">.*?<\/tr>/g) ?? []) expect(row).toContain('>never<');
  const links = [...page.matchAll(/href="#L(\d+)"/g)].map((m) => Number(m[1]));
  expect(Math.max(...links)).toBeLessThanOrEqual(rows.length);
});

it('is whole in both languages', () => {
  const [en = '', fr = ''] = LANGUAGES.map((language) => pageOf(RIVER, language));
  expect(fr).toContain('<html lang="fr">');
  expect(fr).toContain('Le fleuve');
  for (const page of [en, fr])
    expect(page.replace(/<tr id="L[\s\S]*<\/table>/, '')).not.toMatch(/\{[a-z]+\}|undefined|NaN/i);
  const words = fr
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<section id="file">[\s\S]*/, '')
    .replace(/<[^>]*>/g, '\n');
  const english = ['Findings', 'Seats', 'at least', 'games of', 'Veteran against', 'reached'];
  expect(english.filter((said) => words.includes(said))).toEqual([]);
});
