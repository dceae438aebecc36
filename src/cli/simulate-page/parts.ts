import type { Hit } from '../../delegates/coverage/coverage.ts';
import type { SubjectKind, Tick } from '../../delegates/coverage/subject.ts';
import type { Party, Transition } from '../../scenario/model.ts';
import { chartOf } from '../../table/game.ts';
import { type Html, html } from './html.ts';
import { lineLink, type Reported, times } from './reported.ts';

/** Every chart: its stances, and under each the transitions that leave it. */
export function chartsSection(r: Reported): Html {
  return html`<section id="charts"><h2>${r.say('charts')}</h2>${r.game.scenario.parties.map((party) => chart(r, party))}</section>`;
}

function chart(r: Reported, party: Party): Html {
  const own = r.hits.filter(
    ({ subject }) =>
      (subject.kind === 'stance' || subject.kind === 'transition') && subject.name.startsWith(`${party.id}.`),
  );
  return html`<h3>${party.name[r.language]}</h3><div class="wide" role="region" tabindex="0" aria-label="${party.name[r.language]}"><table><thead><tr><th scope="col">${r.say('stance')}</th><th scope="col" class="n">${r.say('came')}</th><th scope="col" class="n">${r.say('inGames')}</th><th scope="col" class="n">${r.say('condition')}</th><th scope="col">${r.say('place')}</th></tr></thead><tbody>${own.map((hit) => chartRow(r, party, hit))}</tbody></table></div>`;
}

function chartRow(r: Reported, party: Party, { subject, counts }: Hit): Html {
  const own = subject.name.slice(party.id.length + 1);
  const link = html`<td>${lineLink(r, subject.path)}</td>`;
  if (subject.kind === 'stance') {
    const label = chartOf(r.game, party.id).state(own).face?.label[r.language];
    return html`<tr><th scope="row">${label ?? own} <small><code>${own}</code></small></th>${numbers(r, counts.entered)}<td></td>${link}</tr>`;
  }
  const transition = chartOf(r.game, party.id).transition(own);
  const name = `transition ${subject.name}`;
  const [held, failed] = [r.count('condition', name, 'held').times, r.count('condition', name, 'failed').times];
  const condition =
    held + failed === 0
      ? html`<td></td>`
      : html`<td class="n">${held === 0 ? times(r, 0) : r.say('heldOf', { held, asked: held + failed })}</td>`;
  return html`<tr class="inner"><th scope="row">${arrow(own, transition)}</th>${numbers(r, counts.taken)}${condition}${link}</tr>`;
}

function arrow(own: string, transition: Transition): Html {
  const [from = '', event = ''] = own.split('/');
  return html`<code>${from}</code> <code>${event}</code> → <code>${transition.target ?? from}</code>`;
}

const numbers = (r: Reported, count: Hit['counts'][Tick]): Html =>
  html`<td class="n">${times(r, count?.times ?? 0)}</td><td class="n">${count?.times ? r.figure(count.games) : ''}</td>`;

/** Options, moves, texts, what fell from outside, cables. */
export function partsSection(r: Reported): Html {
  return html`<section id="parts"><h2>${r.say('parts')}</h2>${listed(r, 'option', r.say('option'), [
    ['tabled', r.say('tabled')],
    ['supported', r.say('supported')],
    ['agreed', r.say('agreed')],
  ])}${listed(r, 'verb', r.say('move'), [['made', r.say('made')]])}${listed(
    r,
    'instrument',
    r.say('text'),
    [
      ['laid-out', r.say('laidOut')],
      ['in-force', r.say('inForce')],
    ],
    false,
  )}${listed(r, 'inject', r.say('inject'), [['fell', r.say('fell')]], false)}${listed(
    r,
    'cable',
    r.say('cable'),
    [['sent', r.say('sent')]],
    false,
  )}</section>`;
}

function listed(
  r: Reported,
  kind: SubjectKind,
  title: string,
  columns: readonly (readonly [Tick, string])[],
  traded = true,
): Html {
  const own = r.hits.filter(({ subject }) => subject.kind === kind);
  if (own.length === 0) return html``;
  const trade = (counts: Hit['counts'], got: Tick, of: Tick): Html => {
    const [held, asked] = [counts[got]?.times ?? 0, counts[of]?.times ?? 0];
    return html`<td class="n">${asked === 0 ? '' : held === 0 ? times(r, 0) : r.say('heldOf', { held, asked })}</td>`;
  };
  return html`<div class="wide" role="region" tabindex="0" aria-label="${title}"><table><thead><tr><th scope="col">${title}</th>${columns.map(
    ([, label]) => html`<th scope="col" class="n">${label}</th>`,
  )}${traded ? html`<th scope="col" class="n">${r.say('granted')}</th><th scope="col" class="n">${r.say('taken')}</th>` : undefined}<th scope="col">${r.say('place')}</th></tr></thead><tbody>${own.map(
    ({ subject, counts }) =>
      html`<tr><th scope="row">${named(r, kind, subject.name)}</th>${columns.map(
        ([tick]) => html`<td class="n">${times(r, counts[tick]?.times ?? 0)}</td>`,
      )}${traded ? [trade(counts, 'granted', 'asked'), trade(counts, 'taken', 'promised')] : undefined}<td>${lineLink(r, subject.path)}</td></tr>`,
  )}</tbody></table></div>`;
}

/** A part as players read it, with its name in the file. */
function named(r: Reported, kind: SubjectKind, name: string): Html {
  const label = labelOf(r, kind, name);
  return label === undefined ? html`<code>${name}</code>` : html`${label} <small><code>${name}</code></small>`;
}

function labelOf({ game, language }: Reported, kind: SubjectKind, name: string): string | undefined {
  switch (kind) {
    case 'option': {
      const [clause = '', option = ''] = name.split('=');
      return game.clauses.get(clause)?.options.find((o) => o.id === option)?.label[language];
    }
    case 'verb': {
      const [verb = '', choice] = name.split(' ');
      const use = game.scenario.verbs.find((v) => v.verb === verb);
      const chosen = use?.choices?.find((c) => c.id === choice)?.label;
      return (choice === undefined ? use?.label : chosen)?.[language];
    }
    case 'instrument':
      return game.instruments.get(name)?.title[language];
    case 'inject':
      return game.injects.get(name)?.title[language];
    default:
      return undefined;
  }
}
