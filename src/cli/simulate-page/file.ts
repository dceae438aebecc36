import type { LineHit } from '../line-hits.ts';
import { type Html, html } from './html.ts';
import type { Reported } from './reported.ts';

/** The file itself, as it was played, with what came of each line in its margin. */
export function fileSection(r: Reported): Html {
  const hits = new Map(r.lines.map((hit) => [hit.line, hit]));
  const never = r.lines.filter((hit) => hit.came === 'never').map((hit) => hit.line);
  const texts = r.source.text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  return html`<section id="file"><h2>${r.say('file')}</h2><p>${r.say('fileKey')}</p><table class="file"><colgroup><col class="number"><col class="count"><col></colgroup><tbody>${texts.map(
    (text, i) => row(r, i + 1, text, hits.get(i + 1), never),
  )}</tbody></table></section>`;
}

const CLASSES: Readonly<Record<LineHit['came'], string>> = { all: '', some: 'partly', never: 'nothing' };

function row(r: Reported, line: number, text: string, hit: LineHit | undefined, never: readonly number[]): Html {
  return html`<tr id="L${line}" class="${hit ? CLASSES[hit.came] : ''}"><td class="n">${line}</td><td class="c">${hit ? margin(r, hit, never) : ''}</td><td class="t">${text}</td></tr>`;
}

function margin(r: Reported, hit: LineHit, never: readonly number[]): Html {
  const figure = hit.asked === undefined ? r.figure(hit.times) : r.say('heldOf', { held: hit.times, asked: hit.asked });
  switch (hit.came) {
    case 'all':
      return html`${figure}`;
    case 'some':
      return html`<span class="some">${r.say('some', { times: figure })}</span>`;
    case 'never': {
      const next = never.find((line) => line > hit.line);
      const word = html`<span class="never">${r.say('never')}</span>`;
      return next === undefined ? word : html`${word} <a href="#L${next}" aria-label="${r.say('next')}">↓</a>`;
    }
  }
}
