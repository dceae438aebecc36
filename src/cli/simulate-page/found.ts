import { type Finding, WEIGHTS } from '../../delegates/coverage/finding.ts';
import { sayFinding } from '../../delegates/coverage/words.ts';
import { typed } from '../../ground/typed.ts';
import { againCommand } from '../again.ts';
import { type Html, html } from './html.ts';
import { lineLink, type Reported } from './reported.ts';

/** What is amiss, the gravest first, findings of one kind together; each with its place and the command that shows it. */
export function foundSection(r: Reported): Html {
  const { findings } = r.simulation;
  const groups = WEIGHTS.flatMap((weight) => {
    const own = findings.filter((f) => f.weight === weight);
    if (own.length === 0) return [];
    const codes = [...new Set(own.map((f) => f.code))];
    return [
      html`<h3>${r.say(weight)} (${r.figure(own.length)})</h3>${codes.map((code) => {
        const alike = own.filter((f) => f.code === code);
        return html`<ol class="found ${weight}">${alike.map((f) => found(r, f))}</ol>${remedies(r, alike)}`;
      })}`,
    ];
  });
  return html`<section id="findings"><h2>${r.say('findings')}</h2><p>${r.say('honest')}</p>${
    groups.length > 0 ? groups : html`<p>${r.say('nothing')}</p>`
  }</section>`;
}

/** What to do about several findings of one kind, said once where it is the same. */
function remedies(r: Reported, alike: readonly Finding[]): readonly Html[] {
  const said = new Set(alike.map((f) => sayFinding(f, r.language).remedy));
  return [...said].map((remedy) => html`<p class="remedy">${remedy}</p>`);
}

function found(r: Reported, finding: Finding): Html {
  const { what } = sayFinding(finding, r.language);
  const { play, seed } = finding;
  const again = againCommand(r.source.file, r.simulation.options, finding);
  const replay = typed('replay', 'game.json', '--scenario', r.source.file);
  return html`<li><p>${what}</p><div class="where">${lineLink(r, finding.path)}<code>${finding.code}</code>
<details><summary>${r.say('seed', { play: r.say(play), seed: `${seed}` })}</summary><code>${again}</code><small>${r.say('thenReplay', { command: replay })}</small></details></div></li>`;
}
