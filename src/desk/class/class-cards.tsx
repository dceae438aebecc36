import type { ComponentChildren } from 'preact';
import type { DraftCard, TableShown } from '../../wire/class-news.ts';
import type { Seated } from '../host.ts';
import { Icon } from '../look/icon.tsx';
import { stepOf as stepNamed } from '../panels/clock.tsx';
import { Heading } from '../panels/heading.tsx';
import { namesOf } from '../words/names.ts';
import { listed, tell } from '../words/say.ts';
import { commitLines } from './commit-lines.ts';
import { partnersOf } from './holders.ts';
import { after, confirm, handed, lobby, shown } from './seat.ts';
import { TeachersNote } from './teachers-note.tsx';
import { write } from './words.ts';

function Card({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="turn-card paper">
      <Heading level={2}>{title}</Heading>
      {children}
    </section>
  );
}

function WaitingFor({ t }: { readonly t: Seated }) {
  const waited = t.view.seats.filter((s) => s.waited && s.party !== t.seat).map((s) => s.party);
  const away = (shown.value?.seats ?? [])
    .filter(({ party, bot, people }) => waited.includes(party) && !bot && people.every(({ present }) => !present))
    .map(({ party }) => party);
  const names = namesOf(t.dossier);
  return (
    <p class="wait-for" role="status">
      {waited.length > 0 ? write('wait.for', { parties: names.parties(waited) }) : write('wait.all')}
      {away.length > 0 ? ` ${write('wait.away', { parties: names.parties(away) })}` : null}
    </p>
  );
}

/** What was committed is on the host's disk. */
export function SealedCard({ t }: { readonly t: Seated }) {
  if (shown.value?.movedByBot)
    return (
      <Card title={write('stood.title')}>
        <p>{write('stood.lead')}</p>
        <WaitingFor t={t} />
      </Card>
    );
  return (
    <Card title={write('saved.title')}>
      <p class="saved-mark">
        <Icon name="seal" size={28} />
        <span>{write('saved.lead')}</span>
      </p>
      {handed.value ? (
        <>
          <p class="small-caps">{write('saved.yours')}</p>
          <Lines lines={commitLines(t, handed.value.commit)} />
        </>
      ) : null}
      <WaitingFor t={t} />
    </Card>
  );
}

/** Nothing to do in this step. */
export function WaitCard({ t }: { readonly t: Seated }) {
  return (
    <Card title={write('wait.title')}>
      <WaitingFor t={t} />
    </Card>
  );
}

/** The talks are over before their end. */
export function CutShortCard({ round }: { readonly round: number }) {
  return (
    <Card title={write('cut.title')}>
      <p>{write('cut.lead', { round })}</p>
      <div class="turn-card-foot">
        <button type="button" class="button button-main" onClick={() => (after.value = true)}>
          {write('cut.go')}
        </button>
      </div>
    </Card>
  );
}

/** What the teacher has written, and where they have taken the table back to. */
export function TableNotes({ shown }: { readonly shown: TableShown }) {
  return (
    <>
      <TeachersNote key={shown.table} shown={shown} />
      {shown.back && shown.stage !== 'closed' ? <BackNote shown={shown} /> : null}
      {shown.late && shown.stage !== 'closed' && !shown.view?.own?.sealed ? (
        <p class="pause-note" role="status">
          {write('late.note')}
        </p>
      ) : null}
    </>
  );
}

/** Whoever watches has no moves. */
export function WatchCard({ t: { dossier, view } }: { readonly t: Seated }) {
  const ending = dossier.endings.find((e) => e.id === view.ending);
  return (
    <Card title={ending ? tell(ending.title) : write('room.observer')}>
      <p>{ending ? tell(ending.text) : write('sheet.lead')}</p>
      {ending ? null : <p>{write('sheet.moves')}</p>}
    </Card>
  );
}

/** The table stands again where it stood before. */
function BackNote({ shown: { dossier, view } }: { readonly shown: TableShown }) {
  const step = view && stepNamed(view.step, false);
  if (!step) return null;
  return (
    <p class="pause-note" role="status">
      {write('back.note', { round: view.round, step: namesOf(dossier).step(step) })}
    </p>
  );
}

/** A bot has the seat for now. */
export function BotCard({ level }: { readonly level: string }) {
  return (
    <Card title={write('bot.title')}>
      <p>{write('bot.lead', { level })}</p>
    </Card>
  );
}

interface DraftProps {
  readonly shown: TableShown;
  readonly t: Seated;
  readonly draft: DraftCard;
  readonly other: () => void;
}

/** A shared seat's proposal: one of the two made it, the other seals it. */
export function ProposalCard({ shown, t, draft, other }: DraftProps) {
  const me = lobby.value?.you.participant ?? '';
  const people = shown.seats.find(({ party }) => party === t.seat)?.people ?? [];
  const mine = draft.by === me;
  const partners = listed(partnersOf(shown.seats, t.seat, me));
  const by = people.find(({ participant }) => participant === draft.by)?.name ?? '';
  return (
    <Card title={mine ? write('draft.yours') : write('draft.theirs', { name: by })}>
      <Lines lines={commitLines(t, draft.commit)} />
      <p role="status">{mine ? write('draft.yours.lead', { names: partners }) : write('draft.theirs.lead')}</p>
      <div class="turn-card-foot">
        <button type="button" class="button button-quiet" onClick={other}>
          {write('draft.other')}
        </button>
        {mine ? null : (
          <button
            type="button"
            class="button button-seal"
            disabled={shown.stage === 'paused'}
            onClick={() => void confirm(draft.draft)}
          >
            <Icon name="seal" />
            {write('draft.confirm')}
          </button>
        )}
      </div>
    </Card>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul class="commit-lines">
      {lines.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
