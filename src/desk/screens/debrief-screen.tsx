import type { ComponentChildren } from 'preact';
import { BesideHistory } from '../debrief/beside-history.tsx';
import { Keepsakes } from '../debrief/keepsakes.tsx';
import { Lanes } from '../debrief/lanes.tsx';
import { Minds } from '../debrief/minds.tsx';
import { turningPoints } from '../debrief/turning-points.ts';
import { game } from '../game.ts';
import { Icon } from '../look/icon.tsx';
import { DraftPaper } from '../panels/draft-paper.tsx';
import { Heading } from '../panels/heading.tsx';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { SourceList, SourceNote } from '../panels/sourced.tsx';
import { Reasons } from '../panels/why.tsx';
import { eventLine, roundTitle } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { localeShown, say, tell } from '../words/say.ts';
import '../look/debrief.css';

/** After the game: what happened, why, what really happened, what came after. No ranking. */
export function DebriefScreen() {
  const t = game.value;
  const debrief = t?.debrief;
  if (!t || !debrief) return null;
  const { dossier, view } = t;
  const ending = dossier.endings.find((e) => e.id === view.ending);
  const party = dossier.parties.find((p) => p.id === t.seat);
  return (
    <div class="debrief">
      <ScreenBar back={{ kind: 'title' }} />
      <main id="content" tabIndex={-1}>
        <header class="debrief-head">
          <p class="typed">
            {tell(dossier.title)}
            {party ? ` · ${tell(party.name)}` : ''}
          </p>
          {ending ? <p class="small-caps">{say(`ending.${ending.kind}`)}</p> : null}
          <Heading level={1}>{ending ? tell(ending.title) : say('debrief.title')}</Heading>
          {ending ? <p class="debrief-ending">{tell(ending.text)}</p> : null}
          <p class="debrief-lead">{say('debrief.lead')}</p>
          <nav class="debrief-nav" aria-label={say('debrief.sections')}>
            {SECTIONS.map(({ id, title }) => (
              <button key={id} type="button" class="button-plain" onClick={() => show(id)}>
                {say(title)}
              </button>
            ))}
          </nav>
        </header>
        <div class="debrief-pair">
          <section class="paper sheet" aria-labelledby="capital">
            <h2 id="capital">{say('debrief.capital')}</h2>
            <p class="typed debrief-answer">{tell(debrief.answer)}</p>
          </section>
          <section class="paper sheet" aria-labelledby="aims">
            <h2 id="aims">{say('debrief.aims')}</h2>
            <ul class="aims">
              {(dossier.own?.aims ?? []).map((aim) => {
                const met = debrief.aims.find((a) => a.aim === aim.id)?.met ?? false;
                return (
                  <li key={aim.id} class={met ? 'aim-met' : 'aim-unmet'}>
                    <Icon name={met ? 'check' : 'cross'} />
                    <span>{tell(aim.text)}</span>
                    <strong>{say(met ? 'debrief.met' : 'debrief.unmet')}</strong>
                  </li>
                );
              })}
            </ul>
          </section>
        </div>
        <Sheet id="what" title={say('debrief.what')} lead={say('debrief.what.lead')}>
          <Lanes dossier={dossier} course={debrief.own} />
        </Sheet>
        <Sheet id="why" title={say('debrief.why')} lead={say('debrief.why.lead')}>
          <TurningPoints />
          <Minds t={t} />
        </Sheet>
        <Sheet id="real" title={say('debrief.real')}>
          <BesideHistory dossier={dossier} debrief={debrief} />
        </Sheet>
        {dossier.afterwards.length > 0 ? (
          <Sheet id="after" title={say('debrief.after')}>
            <Afterwards />
          </Sheet>
        ) : null}
        <section class="documents" aria-labelledby="documents">
          <div class="documents-head">
            <h2 id="documents" tabIndex={-1}>
              {say('debrief.document')}
            </h2>
            <button type="button" class="button button-quiet" onClick={() => print()}>
              <Icon name="print" />
              {say('text.print')}
            </button>
          </div>
          {dossier.instruments.map((i) => (
            <DraftPaper key={i.id} dossier={dossier} view={view} instrument={i.id} />
          ))}
        </section>
        <Sheet id="sources" title={say('dossier.sources')}>
          <SourceList dossier={dossier} />
        </Sheet>
        <Keepsakes t={t} />
      </main>
    </div>
  );
}

const SECTIONS = [
  { id: 'what', title: 'debrief.what' },
  { id: 'why', title: 'debrief.why' },
  { id: 'real', title: 'debrief.real' },
  { id: 'after', title: 'debrief.after' },
  { id: 'documents', title: 'debrief.document' },
] as const;

/** By hand: the fragment of the address belongs to replay links. */
function show(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView();
  heading?.focus({ preventScroll: true });
}

interface SheetProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}

function Sheet({ id, title, lead, children }: SheetProps) {
  return (
    <section class="paper sheet" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {lead ? <p class="sheet-lead">{lead}</p> : null}
      {children}
    </section>
  );
}

function TurningPoints() {
  const t = game.value;
  if (!t?.debrief) return null;
  const { dossier } = t;
  const names = namesOf(dossier);
  const points = turningPoints(t.debrief.own);
  if (points.length === 0) return <p>{say('debrief.why.none')}</p>;
  const rounds = [...new Set(points.map((e) => e.round))];
  return (
    <ol class="points">
      {rounds.map((round) => (
        <li key={round}>
          <h3>
            {say('debrief.round', { round })} · {roundTitle(dossier, round)}
          </h3>
          <ul>
            {points
              .filter((e) => e.round === round)
              .map((e) => (
                <li key={e.n} class={`point point-${e.kind}`}>
                  <p>{eventLine(dossier, e, names)}</p>
                  {e.reasons && e.reasons.length > 0 ? (
                    <details>
                      <summary>{say('wire.why')}</summary>
                      <Reasons reasons={e.reasons} dossier={dossier} />
                    </details>
                  ) : null}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Afterwards() {
  const t = game.value;
  if (!t) return null;
  const day = new Intl.DateTimeFormat(localeShown(), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <ol class="afterwards">
      {t.dossier.afterwards.map(({ date, text, source }) => (
        <li key={text.en}>
          <time dateTime={date} class="typed">
            {day.format(new Date(date))}
          </time>
          <p>
            {tell(text)} <SourceNote source={source} dossier={t.dossier} />
          </p>
        </li>
      ))}
    </ol>
  );
}
