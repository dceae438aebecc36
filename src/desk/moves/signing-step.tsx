import { type Signal, useSignal } from '@preact/signals';
import type { Pen } from '../../table/move.ts';
import type { LegalMoves } from '../../table/view.ts';
import { commit, type Seated } from '../host.ts';
import { Icon } from '../look/icon.tsx';
import { CoachNote } from '../panels/coach-note.tsx';
import { DraftPaper, Opens } from '../panels/draft-paper.tsx';
import { Heading } from '../panels/heading.tsx';
import { WhyMove } from '../panels/why.tsx';
import { WorthLines } from '../panels/your-side.tsx';
import { type Names, namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { News, type StepProps } from './news.tsx';
import { StandingNote } from './standing-note.tsx';

const PENS = ['sign', 'with', 'without', 'refuse'] as const;
type PenKind = (typeof PENS)[number];
interface PenDraft {
  readonly kind: PenKind;
  readonly who: readonly string[];
}
const FIRST: PenDraft = { kind: 'refuse', who: [] };

/** A pen for every text that is laid out. */
export function SigningStep({ t }: StepProps) {
  const { dossier, view } = t;
  const names = namesOf(dossier);
  const legal = view.own?.legal.pens ?? [];
  const drafts = useSignal<Readonly<Record<string, PenDraft>>>({});
  const draftOf = (id: string): PenDraft => drafts.value[id] ?? FIRST;
  const lacking = legal.some((p) => isLacking(draftOf(p.instrument)));
  const seal = () =>
    void commit({
      kind: 'signing',
      pens: Object.fromEntries(legal.map(({ instrument }) => [instrument, penOf(draftOf(instrument))])),
    });
  return (
    <>
      <Heading level={2}>{names.step('signing')}</Heading>
      <div class="turn-body">
        <CoachNote lesson="signing" />
        <News t={t} />
        <p>{say(legal.length > 0 ? 'signing.lead' : 'signing.none')}</p>
        {view.own ? <WorthLines view={view} /> : null}
        {view.text
          .filter(({ instrument, inForce }) => !inForce && !legal.some((pen) => pen.instrument === instrument))
          .filter(({ instrument }) => isSigner(t, instrument))
          .map(({ instrument }) => (
            <div key={instrument} class="offer">
              <p class="legend">{names.instrument(instrument)}</p>
              <Opens dossier={dossier} view={view} instrument={instrument} missed />
            </div>
          ))}
        {legal.map((pen) => (
          <div key={pen.instrument}>
            <details class="signing-text">
              <summary>{say('signing.text')}</summary>
              <DraftPaper dossier={dossier} view={view} instrument={pen.instrument} />
            </details>
            <PenChoice t={t} pen={pen} drafts={drafts} names={names} />
          </div>
        ))}
      </div>
      <div class="turn-foot">
        {lacking ? <p class="turn-note">{say('signing.who.wanted')}</p> : null}
        <button type="button" class="button button-seal" disabled={lacking} onClick={seal}>
          <Icon name="seal" />
          {say('signing.seal')}
        </button>
      </div>
    </>
  );
}

/** To whom this seat has promised its signature under a text. */
const signaturesOwed = ({ view, seat }: Seated, instrument: string): readonly string[] =>
  view.pledges
    .filter((p) => p.by === seat && p.state === 'open' && p.what.kind === 'sign' && p.what.instrument === instrument)
    .map((p) => p.to);

const isSigner = ({ dossier, seat }: Seated, instrument: string): boolean =>
  dossier.instruments.some((i) => i.id === instrument && [...i.required, ...i.others].includes(seat));

interface Props extends StepProps {
  readonly pen: LegalMoves['pens'][number];
  readonly drafts: Signal<Readonly<Record<string, PenDraft>>>;
  readonly names: Names;
}

function PenChoice({ t, pen: { instrument, sign, signers }, drafts, names }: Props) {
  const promised = signaturesOwed(t, instrument);
  const draft = drafts.value[instrument] ?? FIRST;
  const redraft = (next: PenDraft) => (drafts.value = { ...drafts.value, [instrument]: next });
  const kinds =
    sign.kind === 'forbidden' ? (['refuse'] as const) : signers.length > 0 ? PENS : (['sign', 'refuse'] as const);
  const conditional = draft.kind === 'with' || draft.kind === 'without';
  return (
    <fieldset class="offer">
      <legend class="legend">{names.instrument(instrument)}</legend>
      <StandingNote standing={sign} names={names} />
      <WhyMove t={t} move={{ kind: 'sign', instrument }} line={names.instrument(instrument)} standing={sign} />
      {promised.length > 0 ? (
        <p class="signing-promised">{say('signing.promised', { parties: names.parties(promised) })}</p>
      ) : null}
      <div class="pens">
        {kinds.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="radio"
              name={`pen-${instrument}`}
              checked={draft.kind === kind}
              onChange={() => redraft({ ...draft, kind })}
            />
            <span class="choice-name">{kind === 'sign' ? names.verb('sign') : say(`signing.${kind}`)}</span>
          </label>
        ))}
      </div>
      {conditional ? (
        <fieldset class="pen-who">
          <legend>{say('signing.who')}</legend>
          {signers.map((party) => (
            <label key={party} class="tick">
              <input
                type="checkbox"
                checked={draft.who.includes(party)}
                onChange={(event) =>
                  redraft({
                    ...draft,
                    who: event.currentTarget.checked ? [...draft.who, party] : draft.who.filter((p) => p !== party),
                  })
                }
              />
              {names.party(party)}
            </label>
          ))}
        </fieldset>
      ) : null}
    </fieldset>
  );
}

const isLacking = ({ kind, who }: PenDraft): boolean => (kind === 'with' || kind === 'without') && who.length === 0;

function penOf({ kind, who }: PenDraft): Pen {
  if (kind === 'refuse') return { kind: 'refuse' };
  return { kind: 'sign', ...(kind !== 'sign' && { [kind]: who }) };
}
