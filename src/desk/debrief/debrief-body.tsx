import type { ComponentChildren } from 'preact';
import type { Debrief, TableMessage } from '../../wire/messages.ts';
import { SourceList } from '../panels/sourced.tsx';
import type { Estimates } from '../save/estimates.ts';
import { say } from '../words/say.ts';
import { Afterwards } from './afterwards.tsx';
import { Documents } from './documents.tsx';
import { Guesses } from './guesses.tsx';
import { Happened } from './happened.tsx';
import { Minds } from './minds.tsx';
import { Possible } from './possible.tsx';
import { Real } from './real.tsx';
import type { Search } from './search.ts';
import { Sheet } from './sheet.tsx';
import { TurnList } from './turn-list.tsx';
import type { Turn } from './turning-points.ts';
import '../look/debrief.css';
import '../look/debrief-lanes.css';
import '../look/debrief-possible.css';
import '../look/debrief-print.css';

/** A table that is over, as its page shows it. */
export type Ended = Pick<TableMessage, 'dossier' | 'view' | 'seat'>;

interface Props {
  readonly t: Ended;
  readonly debrief: Debrief;
  readonly turns: readonly Turn[];
  /** Absent where the cards are closed: what was possible turns on what the others wanted. */
  readonly search?: Search;
  readonly estimates?: Estimates | undefined;
  /** What stands between the texts and the sources. */
  readonly children?: ComponentChildren;
}

/** The four questions on a paper each; what the reader may not know yet has none. */
export function DebriefBody({ t: { dossier, view }, debrief, turns, search, estimates, children }: Props) {
  return (
    <>
      <Sheet id="what" title={say('debrief.what')}>
        <Happened dossier={dossier} course={debrief.own} turns={turns} />
      </Sheet>
      <Sheet id="why" title={say('debrief.why')} lead={say('debrief.why.lead')}>
        <TurnList dossier={dossier} turns={turns} />
        <Minds dossier={dossier} debrief={debrief} />
      </Sheet>
      {search ? (
        <>
          <Sheet id="possible" title={say('debrief.possible')}>
            <Possible dossier={dossier} debrief={debrief} search={search} />
          </Sheet>
          <Sheet id="real" title={say('debrief.real')}>
            <Real dossier={dossier} debrief={debrief} />
          </Sheet>
        </>
      ) : null}
      {debrief.truths && debrief.truths.length > 0 ? (
        <Sheet id="guesses" title={say('guess.title')} lead={say(estimates ? 'guess.lead' : 'guess.lead.none')}>
          <Guesses dossier={dossier} truths={debrief.truths} estimates={estimates} />
        </Sheet>
      ) : null}
      {dossier.afterwards.length > 0 ? (
        <Sheet id="after" title={say('debrief.after')}>
          <Afterwards dossier={dossier} />
        </Sheet>
      ) : null}
      {/* Whatever step it was cut short in: nothing is open any more. */}
      <Documents dossier={dossier} view={{ ...view, step: 'ended' }} />
      {children}
      <Sheet id="sources" title={say('dossier.sources')}>
        <SourceList dossier={dossier} />
      </Sheet>
    </>
  );
}
