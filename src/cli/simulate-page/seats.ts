import type { SeatWorth } from '../../delegates/coverage/coverage.ts';
import type { Play } from '../../delegates/coverage/finding.ts';
import type { Party } from '../../scenario/model.ts';
import { type Html, html } from './html.ts';
import { lineLink, type Reported } from './reported.ts';

const WIDE = 260;
const TALL = 16;

/** What the games were worth to each seat, how much it had to decide, and which moves served it best. */
export function seatsSection(r: Reported): Html {
  const parties = r.game.scenario.parties.filter((p) => p.seat !== 'bot');
  const most = Math.max(1, ...r.plays.flatMap(([, seen]) => parties.map((p) => seen.seats[p.id]?.worth.most ?? 0)));
  return html`<section id="seats"><h2>${r.say('seats')}</h2><p>${r.say('spread')}</p><div class="wide" role="region" tabindex="0" aria-label="${r.say('seats')}"><table><thead><tr>
<th scope="col">${r.say('seat')}</th><th scope="col">${r.say('play')}</th><th scope="col" class="n">${r.say('mean')}</th><th scope="col">${r.say('least')}, ${r.say('most')}</th><th scope="col" class="n">${r.say('reservation')}</th><th scope="col" class="n">${r.say('gains')}</th><th scope="col" class="n">${r.say('decides')}</th><th scope="col" class="n">${r.say('idle')}</th></tr></thead><tbody>${parties.flatMap(
    (party) => r.plays.map(([play, seen], i) => row(r, party, play, seen.seats[party.id], seen.games, most, i === 0)),
  )}</tbody></table></div>${ways(r)}</section>`;
}

function row(
  r: Reported,
  party: Party,
  play: Play,
  own: SeatWorth | undefined,
  games: number,
  most: number,
  first: boolean,
): Html {
  if (!own) return html``;
  const { reservation } = party.preference;
  const { worth } = own;
  const mean = Math.round(worth.sum / games);
  const at = (value: number): number => Math.round((Math.max(0, value) * WIDE) / most);
  const said = r.say('range', { least: worth.least, most: worth.most });
  const idle = r.countIn(play, 'seat', party.id, 'idle').times;
  return html`<tr>${first ? html`<th scope="rowgroup" rowspan="${r.plays.length}">${party.name[r.language]}<br><small>${lineLink(r, ['parties', party.id])}</small></th>` : undefined}<td>${r.say(play)}</td><td class="n">${r.figure(mean)}</td><td class="spread"><svg viewBox="0 0 ${WIDE} ${TALL}" width="${WIDE}" height="${TALL}" role="img" aria-label="${said}"><rect class="track" x="0" y="6" width="${WIDE}" height="4"></rect><rect class="${play}" x="${at(worth.least)}" y="4" width="${Math.max(1, at(worth.most) - at(worth.least))}" height="8"></rect><path class="rule" d="M${at(mean)} 0v${TALL}"></path><path class="rule" stroke-dasharray="2 2" d="M${at(reservation)} 0v${TALL}"></path></svg><small>${said}</small></td><td class="n">${r.figure(reservation)}</td><td class="n">${r.percent(own.gained, games)} %</td><td class="n">${r.figure(Math.round(own.decisions / games))}</td><td class="n">${r.figure(idle)}</td></tr>`;
}

/** Contests and roll-outs, where they were made. */
function ways(r: Reported): Html {
  const seats = r.simulation.seats.filter((s) => s.worth || s.best);
  if (seats.length === 0) return html``;
  const name = (id: string): string => r.game.parties.get(id)?.name[r.language] ?? id;
  return html`<h3>${r.say('best')}</h3><div class="wide" role="region" tabindex="0" aria-label="${r.say('best')}"><table><tbody>${seats.map(
    ({ seat, worth, best }) =>
      html`<tr><th scope="row">${name(seat)}</th><td>${Object.entries(worth ?? {}).map(([way, points]) => html`${r.named(way)} ${r.figure(points)}<br>`)}</td><td>${Object.entries(
        best ?? {},
      ).map(
        ([kind, moves]) =>
          html`<small>${r.named(kind)}</small> ${moves.map((m) => html`<code>${r.named(m.move)}</code> ${r.percent(m.permille, 1000)} % `)}<br>`,
      )}</td></tr>`,
  )}</tbody></table></div>`;
}
