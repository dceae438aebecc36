import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { RIVER } from '../../classroom/premises.fixture.ts';
import { breaches } from '../breaches.fixture.ts';

/** The narrowest telephone that is promised. */
const NARROW = 360;
const LANGUAGES = ['en', 'fr'] as const;
/** A folder for pictures of all that is looked at, for the eye. */
const { SHOTS } = process.env;

/** What reads alike in both languages: names, codes, figures, and words that both have. */
const ALIKE =
  /^(Communiqué|Messages?|(· )?Table( \d+)?|Tables|Pause|Codes?|Sources?|Points?|Options?|Clauses?|Impasse|Dossiers?|Signatures|Menu|Instructions|Observations?|Patient|attentive|Patient \(attentive\)|Nash|Pareto|CSV|JSON|PIN|.{0,3}|[\d\s:.,/§→·–−+()[\]%-]*)$/;

interface Manner {
  /** What people have written or are called, in whatever language that is. */
  readonly written?: RegExp;
  /** Phones are also made as narrow as they come. */
  readonly narrow?: boolean;
}

export interface Looking<S extends string> {
  /** In both languages, in the state in which the page is now: what keeps people out, what is cut off, what stays English in French. */
  readonly look: (page: Page, screen: S, manner?: Manner) => Promise<void>;
  readonly unseen: () => readonly S[];
}

/** Looks at all screens of a list; `unseen` is then empty. */
export function lookingAt<S extends string>(screens: readonly S[], usual: Manner = {}): Looking<S> {
  const seen = new Set<S>();
  return {
    look: async (page, screen, manner) => {
      const { written, narrow } = { ...usual, ...manner };
      seen.add(screen);
      const first = await shownIn(page);
      const texts: string[][] = [];
      for (const language of [first, first === 'en' ? 'fr' : 'en'] as const) {
        await speakIn(page, language);
        const name = `${screen} (${language})`;
        if (SHOTS) await picture(page, SHOTS, name);
        expect.soft([name, await breaches(page)]).toEqual([name, []]);
        texts.push(await wordsOn(page));
        if (narrow) await narrowed(page, async () => expect.soft([name, await cutOff(page)]).toEqual([name, []]));
        else expect.soft([name, await cutOff(page)]).toEqual([name, []]);
      }
      const [one = [], two = []] = texts;
      const alike = one.filter((text) => two.includes(text) && !ALIKE.test(text) && !written?.test(text));
      const french = first === 'fr' ? one : two;
      expect
        .soft([screen, [...new Set(alike)], french.filter((text) => isEnglish(text) && !written?.test(text))])
        .toEqual([screen, [], []]);
      await speakIn(page, first);
    },
    unseen: () => screens.filter((screen) => !seen.has(screen)),
  };
}

const shownIn = async (page: Page): Promise<'en' | 'fr'> => {
  const language = await page.locator('html').getAttribute('lang');
  return LANGUAGES.find((one) => one === language) ?? 'en';
};

/** By the page's own switch, without pointing at it: a menu or a question that is open stays open. */
async function speakIn(page: Page, language: 'en' | 'fr'): Promise<void> {
  await page.evaluate((to) => document.querySelector<HTMLElement>(`.switch button[lang=${to}]`)?.click(), language);
  await page.waitForFunction((to) => document.documentElement.lang === to, language);
}

async function narrowed(page: Page, look: () => Promise<void>): Promise<void> {
  const size = page.viewportSize();
  if (!size) throw new Error('a page without a size');
  await page.setViewportSize({ ...size, width: NARROW });
  await look();
  await page.setViewportSize(size);
}

/** All that can be read there, and what is read aloud in place of a picture. */
const wordsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [document.title];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.parentElement?.closest('script, style, noscript, [lang]:not(html)') === null)
        found.push(node.nodeValue ?? '');
    for (const one of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]'))
      if (!one.closest('[lang]:not(html)'))
        for (const name of ['aria-label', 'placeholder', 'title', 'alt']) found.push(one.getAttribute(name) ?? '');
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });

/** What reaches beyond the page without being scrolled to, and words that their own box hides. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (one: Element | null): boolean =>
      one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
    const hides = (one: Element): boolean => {
      const { overflowX, overflowY, fontSize, clipPath } = getComputedStyle(one);
      // Only to be heard.
      if (clipPath !== 'none') return false;
      const speaks = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
      const tooWide = /hidden|clip/.test(overflowX) && one.scrollWidth > one.clientWidth + 1;
      // A tall letter of a tight line may stick out a little.
      const tooHigh =
        /hidden|clip/.test(overflowY) && one.scrollHeight > one.clientHeight + Number.parseFloat(fontSize) / 2;
      return speaks === true && one.clientWidth > 1 && (tooWide || tooHigh);
    };
    const all = [...document.querySelectorAll('body *')].filter(
      (one) => one.checkVisibility() && !one.closest('svg, .hush, canvas'),
    );
    return all
      .filter((one) => hides(one) || (one.getBoundingClientRect().right > innerWidth + 1 && !scrolls(one)))
      .map((one) => `${one.tagName}.${one.getAttribute('class')} ${one.textContent?.slice(0, 60)}`);
  });

/** The English words of the river for which it has others in French. */
const ENGLISH = pairsIn(parse(RIVER)).filter(({ en, fr }) => en.length > 4 && !fr.includes(en));
const isEnglish = (text: string): boolean => ENGLISH.some(({ en }) => text.includes(en));

interface Pair {
  readonly en: string;
  readonly fr: string;
}

function pairsIn(part: unknown): readonly Pair[] {
  if (typeof part !== 'object' || part === null) return [];
  if ('en' in part && 'fr' in part) return [{ en: String(part.en), fr: String(part.fr) }];
  return Object.values(part).flatMap(pairsIn);
}

async function picture(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name.replace(/[^a-z0-9]+/gi, '-')}.png` });
}
