import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { say, tell } from '../words/say.ts';
import { SourceList, SourceMark } from './sourced.tsx';
import { capitalOf, WorthLines } from './your-side.tsx';
import '../look/dossier.css';

/** One delegation's dossier: before the game, and, with `own`, as things stand in it. */
export function DossierPaper({ dossier, view }: { readonly dossier: Dossier; readonly view?: SeatView }) {
  const own = view?.own;
  const party = dossier.parties.find((p) => p.id === dossier.seat);
  const orders = dossier.own;
  if (!party || !orders) return null;
  const capital = view ? capitalOf(dossier, view) : [];
  const mood = own?.stance.flatMap((name) => orders.notes[name] ?? []) ?? [];
  return (
    <article class="dossier paper">
      <header>
        <p class="dossier-stamp small-caps">{say('dossier.confidential')}</p>
        <p class="typed">{tell(dossier.dates)}</p>
        <p class="dossier-title">{tell(dossier.title)}</p>
        <p class="typed">{say('dossier.for', { party: tell(party.name) })}</p>
      </header>
      {view && own ? (
        <section>
          <h2>{say('dossier.worth')}</h2>
          <WorthLines view={view} />
          <p class="source">{say('dossier.worth.hint')}</p>
          {mood.length + capital.length > 0 ? <h2>{say('dossier.mood')}</h2> : null}
          {capital.map(({ label }) => (
            <p key={label.en}>{say('pair', { name: say('side.capital'), value: tell(label) })}</p>
          ))}
          {mood.map((note) => (
            <p key={note.en}>{tell(note)}</p>
          ))}
        </section>
      ) : null}
      <section>
        <h2>{say('dossier.who')}</h2>
        <p>
          {tell(party.public.text)} <SourceMark source={party.public.source} dossier={dossier} />
        </p>
        <ul class="dossier-list">
          {party.members.map((member) => (
            <li key={member.text.en}>
              {tell(member.text)} <SourceMark source={member.source} dossier={dossier} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('dossier.stake')}</h2>
        <p>{tell(dossier.lead)}</p>
        <p class="dossier-clauses">{dossier.clauses.map((c) => tell(c.title)).join(' · ')}</p>
      </section>
      <section class="dossier-orders">
        <h2>{say('dossier.instructions')}</h2>
        <ol class="dossier-list typed">
          {orders.confidential.map((claim) => (
            <li key={claim.text.en}>
              {tell(claim.text)} <SourceMark source={claim.source} dossier={dossier} />
            </li>
          ))}
        </ol>
      </section>
      <section class="dossier-lines">
        <h2>{say('dossier.lines')}</h2>
        {orders.redLines.length === 0 ? <p>{say('dossier.lines.none')}</p> : null}
        <ul class="dossier-list">
          {orders.redLines.map((line) => (
            <li key={line.id}>
              {tell(line.text)} <SourceMark source={line.source} dossier={dossier} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('dossier.aims')}</h2>
        <ul class="dossier-aims">
          {orders.aims.map((aim) => {
            const met = own?.worth.aims.find((a) => a.aim === aim.id)?.met;
            return (
              <li key={aim.id}>
                <span>
                  {tell(aim.text)} <SourceMark source={aim.source} dossier={dossier} />
                </span>
                <strong>
                  {say('dossier.aim.worth', { worth: aim.worth })}
                  {met === undefined ? '' : ` · ${say(met ? 'dossier.aim.holds' : 'dossier.aim.fails')}`}
                </strong>
              </li>
            );
          })}
        </ul>
        <p class="source">
          {say('dossier.aims.hint', { reservation: orders.reservation, aspiration: orders.aspiration })}
        </p>
      </section>
      <section>
        <h2>{say('dossier.fallback')}</h2>
        <p>
          {tell(orders.fallback.text)} <SourceMark source={orders.fallback.source} dossier={dossier} />
        </p>
      </section>
      <section class="dossier-small">
        <h2>{say('dossier.note')}</h2>
        <p>{tell(dossier.note)}</p>
        <details>
          <summary>{say('dossier.sources')}</summary>
          <SourceList dossier={dossier} />
        </details>
      </section>
    </article>
  );
}
