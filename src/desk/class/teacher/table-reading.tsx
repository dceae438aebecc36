import { PUBLIC } from '../../../wire/class-message.ts';
import type { TableCard } from '../../../wire/class-news.ts';
import { Delegations } from '../../panels/delegations.tsx';
import { DossierPaper } from '../../panels/dossier-paper.tsx';
import { Drafts } from '../../panels/draft-paper.tsx';
import { eventLine } from '../../words/event-line.ts';
import { namesOf } from '../../words/names.ts';
import { listed } from '../../words/say.ts';
import { letterWords } from '../letter-words.ts';
import { dossiers, shown, watch, watching } from './office.ts';
import { write } from './words.ts';
import '../../look/table.css';

const LINES = 60;

/** A table as one side sees it. */
export function TableReading({ card: { table, scenario } }: { readonly card: TableCard }) {
  const known = dossiers.value[scenario];
  const at = watching.value;
  const now = shown.value;
  const isHere = now?.table === table && now.as === at?.as;
  return (
    <div class="reading">
      <label class="field reading-side">
        <span>{write('read.side')}</span>
        <select
          value={at?.table === table ? at.as : 'facilitator'}
          onChange={(e) => void watch(table, e.currentTarget.value)}
        >
          <option value="facilitator">{write('read.facilitator')}</option>
          <option value={PUBLIC}>{write('read.public')}</option>
          {known?.order.map((id) => (
            <option key={id} value={id}>
              {namesOf(known).fullParty(id)}
            </option>
          ))}
        </select>
      </label>
      {isHere && now.dossier.own ? (
        <details class="reading-dossier">
          <summary>{write('read.dossier')}</summary>
          <DossierPaper dossier={now.dossier} {...(now.view && { view: now.view })} />
        </details>
      ) : null}
      {isHere && now.view ? (
        <>
          <Delegations dossier={now.dossier} view={now.view} />
          <div class="reading-two">
            <Drafts dossier={now.dossier} view={now.view} />
            <div>
              <Letters />
              <section aria-labelledby="happened">
                <h3 id="happened">{write('read.wire')}</h3>
                {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
                <ol class="reading-wire" tabIndex={0} aria-labelledby="happened">
                  {now.events
                    .filter((e) => e.kind !== 'silent' && e.kind !== 'closed')
                    .slice(-LINES)
                    .toReversed()
                    .map((e) => (
                      <li key={e.n}>{eventLine(now.dossier, e)}</li>
                    ))}
                </ol>
              </section>
            </div>
          </div>
        </>
      ) : (
        <>
          <p>{write('read.before')}</p>
          <Letters />
        </>
      )}
    </div>
  );
}

function Letters() {
  const now = shown.value;
  if (!now || now.letters.length === 0) return null;
  const names = namesOf(now.dossier);
  const one = (id: string): string =>
    id === 'facilitator' ? write('read.you') : id === PUBLIC ? write('read.public') : names.party(id);
  return (
    <section aria-labelledby="letters">
      <h3 id="letters">{write('read.letters')}</h3>
      <ol class="reading-letters">
        {now.letters
          .toReversed()
          .map((letter) => ({ ...letter, ...letterWords(letter) }))
          .map(({ n, from, to, title, text }) => (
            <li key={n}>
              <p class="small-caps">
                {write('read.from', {
                  from: one(from),
                  to: to === 'all' ? write('read.everybody') : listed(to.map(one)),
                })}
              </p>
              {title ? <strong>{title}</strong> : null}
              <p>{text}</p>
            </li>
          ))}
      </ol>
    </section>
  );
}
