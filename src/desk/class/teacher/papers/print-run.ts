import type { ComponentChild } from 'preact';
import { render } from 'preact';
import './papers.css';

const HOLDER = 'print-run';
/** Of a page of A4 within its margins, in CSS pixels: 271 mm, and a hair less. */
const PAGE = 1020;
/** In points; from the largest down until a paper fits its page. Smaller than this nobody reads. */
const [LARGEST, SMALLEST, STEP] = [11, 7.4, 0.3] as const;

/**
 * Puts papers into the page, each as large as its sheet allows, and asks the browser to print them and nothing else. They stay,
 * unseen on the screen, until the next are made: some browsers are done with printing before the paper is.
 */
export async function printRun(papers: ComponentChild): Promise<void> {
  const holder = document.getElementById(HOLDER) ?? document.body.appendChild(document.createElement('div'));
  holder.id = HOLDER;
  render(null, holder);
  render(papers, holder);
  await document.fonts.ready;
  holder.className = 'measured';
  for (const page of holder.querySelectorAll<HTMLElement>('.print-page')) sizeTo(page);
  holder.className = '';
  document.documentElement.dataset.print = 'papers';
  addEventListener('afterprint', () => delete document.documentElement.dataset.print, { once: true });
  print();
}

function sizeTo(page: HTMLElement): void {
  for (let size: number = LARGEST; size >= SMALLEST; size -= STEP) {
    page.style.fontSize = `${size}pt`;
    if (page.scrollHeight <= PAGE) return;
  }
}
