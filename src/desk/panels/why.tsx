import type { Reason } from '../../table/event.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { Icon } from '../look/icon.tsx';
import { namesOf } from '../words/names.ts';
import { factLines, reasonText, reasonTitle } from '../words/reason-lines.ts';
import { say } from '../words/say.ts';
import { SourceNote } from './sourced.tsx';

/** The reasons of an event or a refusal: the rule, its conditions as they stood, who was wanting, and its source. */
export function Reasons({ reasons, dossier }: { readonly reasons: readonly Reason[]; readonly dossier: Dossier }) {
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
