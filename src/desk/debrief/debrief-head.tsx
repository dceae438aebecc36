import { Icon } from '../look/icon.tsx';
import { Heading } from '../panels/heading.tsx';
import { say, tell } from '../words/say.ts';
import type { Ended } from './debrief-body.tsx';
import { endingText, endingTitle } from './ending-words.ts';
import { printOnly } from './print-only.ts';
import { show } from './show.ts';

const SECTIONS = [
  { id: 'what', title: 'debrief.what' },
  { id: 'why', title: 'debrief.why' },
  { id: 'possible', title: 'debrief.possible' },
  { id: 'real', title: 'debrief.real' },
  { id: 'guesses', title: 'guess.title' },
  { id: 'after', title: 'debrief.after' },
  { id: 'documents', title: 'debrief.document' },
] as const;

interface Props {
  readonly t: Ended;
  /** Which of several tables it was, where it is nobody's own. */
  readonly where?: string;
  /** There is no page for paper. */
  readonly unprinted?: boolean;
  /** Parts that this page does not have. */
  readonly lacks?: readonly (typeof SECTIONS)[number]['id'][];
}

/** How it ended, and the way to each part of the page. */
export function DebriefHead({ t: { dossier, view, seat }, where, unprinted, lacks = [] }: Props) {
  const ending = dossier.endings.find((e) => e.id === view.ending);
  const party = dossier.parties.find((p) => p.id === seat);
  return (
    <header class="debrief-head">
      <p class="typed">
        {tell(dossier.title)}
        {where || party ? ` · ${where ?? tell(party?.name ?? dossier.title)}` : ''}
      </p>
      {ending ? <p class="small-caps">{say(`ending.${ending.kind}`)}</p> : null}
      <Heading level={1}>{endingTitle(dossier, view)}</Heading>
      <p class="debrief-ending">{endingText(dossier, view)}</p>
      <p class="debrief-lead">{say('debrief.lead')}</p>
      <nav class="debrief-nav" aria-label={say('debrief.sections')}>
        {SECTIONS.filter(({ id }) => !lacks.includes(id)).map(({ id, title }) => (
          <button key={id} type="button" class="button-plain" onClick={() => show(id)}>
            {say(title)}
          </button>
        ))}
      </nav>
      {unprinted ? null : (
        <button type="button" class="button button-quiet debrief-print" onClick={() => printOnly('handout')}>
          <Icon name="print" />
          {say('debrief.print')}
        </button>
      )}
    </header>
  );
}
