import type { Play } from '../../delegates/coverage/finding.ts';
import { type Html, html } from './html.ts';
import { lineLink, type Reported } from './reported.ts';

const WIDE = 420;
const TALL = 14;

/** How the games ended: a bar for each way of playing. */
export function endsSection(r: Reported): Html {
  const most = Math.max(
    1,
    ...r.plays.flatMap(([play, seen]) =>
      r.game.scenario.endings.map((e) => (r.countIn(play, 'ending', e.id, 'came').games * 1000) / seen.games),
    ),
  );
  return html`<section id="endings"><h2>${r.say('endings')}</h2>${key(r)}<div class="wide"><table><tbody>${r.game.scenario.endings.map(
    (ending) =>
      html`<tr><th scope="row">${ending.title[r.language]}<br><small><code>${ending.id}</code> ${lineLink(r, ['endings', ending.id])}${
        ending.historical ? html` <strong>${r.say('historical')}</strong>` : undefined
      }</small></th><td>${r.plays.map(([play, seen]) => bar(r, play, r.countIn(play, 'ending', ending.id, 'came').games, seen.games, most))}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function bar(r: Reported, play: Play, games: number, of: number, most: number): Html {
  const share = r.say('share', { share: r.percent(games, of) });
  const width = Math.max(games > 0 ? 2 : 0, Math.round((WIDE * games * 1000) / of / most));
  const said = games === 0 ? r.say('never') : share;
  return html`<svg viewBox="0 0 ${WIDE + 150} ${TALL + 6}" width="${WIDE + 150}" height="${TALL + 6}" role="img" aria-label="${r.say(play)}: ${said}"><rect class="track" x="0" y="3" width="${WIDE}" height="${TALL}"></rect><rect class="${play}" x="0" y="3" width="${width}" height="${TALL}"></rect>${
    play === 'bots' ? undefined : html`<path class="rule" d="M${width} 3v${TALL}"></path>`
  }<text x="${WIDE + 10}" y="${TALL}">${said}</text></svg>`;
}

/** Which bar is whose; shape tells them apart as well: random play's ends in a stroke. */
function key(r: Reported): Html {
  return html`<ul class="key">${r.plays.map(
    ([play, seen]) =>
      html`<li><svg width="26" height="14" viewBox="0 0 26 14" aria-hidden="true"><rect class="${play}" x="0" y="1" width="24" height="12"></rect>${
        play === 'bots' ? undefined : html`<path class="rule" d="M24 1v12"></path>`
      }</svg>${r.say(play)} (${r.figure(seen.games)} ${r.say('games')})</li>`,
  )}</ul>`;
}
