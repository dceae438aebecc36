import { endsSection } from './ends.ts';
import { fileSection } from './file.ts';
import { foundSection } from './found.ts';
import { type Html, html } from './html.ts';
import { chartsSection, partsSection } from './parts.ts';
import { type Reported, type ReportInput, reported } from './reported.ts';
import { seatsSection } from './seats.ts';
import { POLICY, STYLE } from './style.ts';

const SECTIONS = ['findings', 'endings', 'seats', 'measures', 'charts', 'parts', 'file'] as const;

/** A simulation as one self-contained page, to read, mail and print. It has no script; all text of the file is escaped. */
export function simulationPage(input: ReportInput): string {
  const r = reported(input);
  const { scenario } = r.game;
  const title = scenario.title[r.language];
  const sections = SECTIONS.filter((id) => id !== 'measures' || r.simulation.measures.length > 0);
  const body = html`<header><p class="lead">${r.say('report')}</p><h1>${title}</h1><p class="lead">${r.say('title', { games: r.all.games })}</p>${figures(r)}${
    r.effort.undone > 0
      ? html`<p><strong class="some">${r.say('undone', { undone: r.effort.undone })}</strong></p>`
      : undefined
  }<nav aria-label="${r.say('contents')}"><ul>${sections.map((id) => html`<li><a href="#${id}">${r.say(id)}</a></li>`)}</ul></nav></header><main>${foundSection(r)}${endsSection(r)}${seatsSection(r)}${measures(r)}${chartsSection(r)}${partsSection(r)}${fileSection(r)}</main><footer><p>${r.say('footer', { file: r.source.file })}</p></footer>`;
  return `<!doctype html>
<html lang="${r.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
${html`<title>${title}</title>`.markup}
<style>${STYLE}</style>
</head>
<body>
${body.markup}
</body>
</html>
`;
}

function figures(r: Reported): Html {
  const { random, bots } = r.simulation.coverage;
  const { options, minutes } = r.simulation;
  const { entries } = r.all;
  const came = r.lines.filter((line) => line.came !== 'never').length;
  const shown: readonly (readonly [string, string])[] = [
    ...(random ? [[r.say('randomGames'), r.figure(random.games)] as const] : []),
    ...(bots ? [[r.say('botGames', { level: r.named(options.level) }), r.figure(bots.games)] as const] : []),
    [r.say('seedsFrom'), `${options.seed}`],
    [r.say('linesCame'), r.say('ofLines', { came, all: r.lines.length })],
    ...(entries ? [[r.say('entries'), r.say('range', { least: entries.least, most: entries.most })] as const] : []),
    [r.say('minutes'), r.figure(minutes)],
    [r.say('seconds'), r.figure(Math.round(r.effort.seconds * 10) / 10)],
  ];
  return html`<dl class="figures">${shown.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function measures(r: Reported): Html {
  const list = r.simulation.measures;
  if (list.length === 0) return html``;
  return html`<section id="measures"><h2>${r.say('measures')}</h2><div class="wide" role="region" tabindex="0" aria-label="${r.say('measures')}"><table><thead><tr><th scope="col">${r.say('measure')}</th><th scope="col">${r.say('figure')}</th><th scope="col">${r.say('wanted')}</th><th scope="col">${r.say('result')}</th></tr></thead><tbody>${list.map(
    (one) => {
      const [name, figure, wanted] = r.measure(one);
      const seat = one.seat === undefined ? undefined : (r.game.parties.get(one.seat)?.name[r.language] ?? one.seat);
      return html`<tr><th scope="row">${seat === undefined ? undefined : html`${seat}: `}${name}</th><td>${figure}</td><td>${wanted}</td><td><span class="${one.passed ? 'pass' : 'fail'}">${r.say(one.passed ? 'pass' : 'fail')}</span></td></tr>`;
    },
  )}</tbody></table></div></section>`;
}
