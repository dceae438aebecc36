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
  return html`<section id="endings"><h2>${r.say('endings')}</h2>${key(r)}<table class="stack"><tbody>${r.game.scenario.endings.map(
    (ending) =>
      html`<tr><th scope="row">${ending.title[r.language]}<br><small><code>${ending.id}</code> ${lineLink(r, ['endings', ending.id])}${
        ending.historical ? html` <strong>${r.say('historical')}</strong>` : undefined
      }</small></th><td>${r.plays.map(([play, seen]) => bar(r, play, r.countIn(play, 'ending', ending.id, 'came').games, seen.games, most))}</td></tr>`,
  )}</tbody></table></section>`;
}

function bar(r: Reported, play: Play, games: number, of: number, most: number): Html {
  const width = Math.max(games > 0 ? 2 : 0, Math.round((WIDE * games * 1000) / of / most));
  const stroke = play === 'bots' ? undefined : html`<path class="rule" d="M${width} 0v${TALL}"></path>`;
  const said = games === 0 ? r.say('never') : `${r.percent(games, of)} %`;
  return html`<div class="bar"><svg viewBox="0 0 ${WIDE} ${TALL}" width="${WIDE}" height="${TALL}" preserveAspectRatio="none" aria-hidden="true"><rect class="track" x="0" y="0" width="${WIDE}" height="${TALL}"></rect><rect class="${play}" x="0" y="0" width="${width}" height="${TALL}"></rect>${stroke}</svg><span><small>${r.say(play)}</small> ${said}</span></div>`;
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
