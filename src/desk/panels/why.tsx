import { useState } from 'preact/hooks';
import type { EventKind, Reason } from '../../table/event.ts';
import type { AskedMove } from '../../table/explanation.ts';
import type { Standing, ToldEvent } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { WhyQuestion } from '../../wire/messages.ts';
import { explains, type Seated } from '../host.ts';
import { later } from '../later.tsx';
import { Icon } from '../look/icon.tsx';
import { namesOf } from '../words/names.ts';
import { factLines, reasonText, reasonTitle } from '../words/reason-lines.ts';
import { say } from '../words/say.ts';
import { SourceNote } from './sourced.tsx';

const { Later: WhatElse } = later(async () => (await import('./what-else.tsx')).WhatElse);

/** What is asked about even where no reason was given with it. */
const ASKED: readonly EventKind[] = ['declined', 'offer-lapsed', 'broken', 'refused', 'lapsed', 'void', 'voided'];

/** Whether a line of the wire, or a turning point, can be asked *why*. */
export const canBeAsked = ({ kind, reasons }: ToldEvent): boolean => (reasons?.length ?? 0) > 0 || ASKED.includes(kind);

/** What goes without a reason of its own. */
export const noteOn = ({ kind }: ToldEvent): string | undefined => (kind === 'broken' ? say('why.broken') : undefined);

interface WhyProps {
  readonly about: WhyQuestion;
  /** What is asked about, for those who hear the button without its line. */
  readonly line: string;
  readonly reasons: readonly Reason[];
  readonly dossier: Dossier;
  /** The round in which it happened. */
  readonly round: number;
  /** Said where no reason was given with it. */
  readonly note?: string | undefined;
}

/** *Why?* with what decided it and, worked out when it is first opened, what would have changed it. */
export function Why({ about, line, reasons, dossier, round, note }: WhyProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details class="why" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary aria-label={say('wire.why.of', { line })}>{say('wire.why')}</summary>
      {reasons.length > 0 ? <Reasons reasons={reasons} dossier={dossier} /> : null}
      {reasons.length === 0 && note !== undefined ? <p class="reasons">{note}</p> : null}
      {opened && explains() ? <WhatElse about={about} dossier={dossier} round={round} /> : null}
    </details>
  );
}

interface WhyMoveProps {
  readonly t: Seated;
  readonly move: AskedMove;
  readonly line: string;
  readonly standing: Standing;
}

/** *Why?* of a move that is barred or past instructions; nothing for one that is neither. */
export function WhyMove({ t, move, line, standing }: WhyMoveProps) {
  if (standing.kind === 'within') return null;
  const { dossier, view } = t;
  const about = { kind: 'move', move } as const;
  return <Why about={about} line={line} reasons={standing.reasons} dossier={dossier} round={view.round} />;
}

/** The reasons of an event or a refusal: the rule, its conditions as they stood, who was wanting, and its source. */
function Reasons({ reasons, dossier }: { readonly reasons: readonly Reason[]; readonly dossier: Dossier }) {
  if (reasons.length === 0) return <p>{say('why.silent')}</p>;
  return (
    <ul class="reasons">
      {reasons.map((reason, index) => (
        <li key={index}>
          <ReasonPaper reason={reason} dossier={dossier} />
        </li>
      ))}
    </ul>
  );
}

function ReasonPaper({ reason, dossier }: { readonly reason: Reason; readonly dossier: Dossier }) {
  const names = namesOf(dossier);
  const text = reasonText(reason);
  const facts = factLines(reason, names);
  const parties = reason.parties ?? [];
  return (
    <>
      <p class="reason-title">{reasonTitle(reason)}</p>
      {text ? <p class="reason-text">{text}</p> : null}
      {facts.length > 0 ? (
        <ul class="facts">
          {facts.map(({ text: fact, held }) => (
            <li key={fact} class={held ? 'fact-held' : 'fact-failed'}>
              <Icon name={held ? 'check' : 'cross'} size={16} />
              <span>
                {fact} <span class="hush">{say(held ? 'why.held' : 'why.failed')}</span>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {parties.length > 0 ? (
        <p>{say(reason.held ? 'why.parties.there' : 'why.parties', { parties: names.parties(parties) })}</p>
      ) : null}
      {reason.source ? <SourceNote source={reason.source} dossier={dossier} /> : null}
    </>
  );
}
