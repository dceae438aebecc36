import { useSignal } from '@preact/signals';
import { type Draft, documentOf, type Paragraph } from '../../table/document.ts';
import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { Icon } from '../look/icon.tsx';
import { conditionText } from '../words/condition-text.ts';
import { namesOf } from '../words/names.ts';
import { listed, quoted, say, tell } from '../words/say.ts';
import '../look/draft.css';

interface Props {
  readonly dossier: Dossier;
  readonly view: SeatView;
}

/** The texts on the table as they would read now, one at a time. */
export function Drafts({ dossier, view }: Props) {
  const chosen = useSignal(0);
  const shown = dossier.instruments[chosen.value] ?? dossier.instruments[0];
  if (!shown) return null;
  return (
    <div class="drafts">
      {dossier.instruments.length > 1 ? (
        <fieldset class="draft-tabs">
          <legend class="hush">{say('text.choose')}</legend>
          {dossier.instruments.map((instrument, index) => (
            <button
              key={instrument.id}
              type="button"
              aria-pressed={instrument === shown}
              onClick={() => (chosen.value = index)}
            >
              {tell(instrument.title)}
            </button>
          ))}
        </fieldset>
      ) : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section class="draft-scroll" tabIndex={0} aria-label={tell(shown.title)}>
        <DraftPaper dossier={dossier} view={view} instrument={shown.id} />
      </section>
    </div>
  );
}

/** One text as a document: title, preamble, numbered paragraphs with their brackets, lines for signatures. */
export function DraftPaper({ dossier, view, instrument }: Props & { readonly instrument: string }) {
  const draft = documentOf(dossier, view, instrument);
  const lives = view.text.find((t) => t.instrument === instrument)?.clauses ?? [];
  const untabled = lives.filter((c) => c.status === 'untabled').map((c) => namesOf(dossier).clause(c.clause));
  const over = view.step === 'ended';
  return (
    <article class="draft paper">
      <p class="draft-state small-caps">{say(draft.inForce ? 'text.signed' : over ? 'text.void' : 'text.draft')}</p>
      <h2>{tell(draft.title)}</h2>
      <p class="draft-preamble">{tell(draft.preamble)}</p>
      {draft.paragraphs.length === 0 ? <p class="draft-empty">{say('text.empty')}</p> : null}
      <ol class="draft-paragraphs">
        {draft.paragraphs.map((paragraph) => (
          <DraftParagraph key={paragraph.clause} dossier={dossier} view={view} paragraph={paragraph} lives={lives} />
        ))}
      </ol>
      {untabled.length > 0 && !over ? (
        <p class="draft-untabled">{say('text.untabled.list', { clauses: listed(untabled) })}</p>
      ) : null}
      {over ? null : <Opens dossier={dossier} view={view} instrument={instrument} />}
      <Lines draft={draft} />
    </article>
  );
}

interface OpensProps extends Props {
  readonly instrument: string;
  /** At the signing, where it has not been laid out. */
  readonly missed?: boolean;
}

/** What a text still asks for before it can be signed. */
export function Opens({ dossier, view, instrument, missed = false }: OpensProps) {
  const opens = dossier.instruments.find((i) => i.id === instrument)?.opens;
  if (!opens) return null;
  const open = view.text.find((t) => t.instrument === instrument)?.open ?? false;
  return (
    <p class={open ? 'draft-opens draft-opens-now' : 'draft-opens'}>
      <Icon name={open ? 'check' : 'lock'} size={16} />
      <span>
        {open
          ? say('opens.now')
          : quoted(say(missed ? 'opens.missed' : 'opens.when', { when: conditionText(dossier, opens) }))}
      </span>
    </p>
  );
}

function DraftParagraph({
  dossier,
  view,
  paragraph,
  lives,
}: Props & { readonly paragraph: Paragraph; readonly lives: SeatView['text'][number]['clauses'] }) {
  const names = namesOf(dossier);
  const wanting = lives.find((c) => c.clause === paragraph.clause)?.wanting ?? [];
  const open = paragraph.wordings.some((w) => w.bracketed);
  return (
    <li class={`draft-paragraph draft-${paragraph.status}`}>
      <p class="draft-head">
        <strong>{tell(paragraph.title)}</strong>
        <span class={`chip chip-${paragraph.status}`}>{say(`status.${paragraph.status}`)}</span>
        {view.up.includes(paragraph.clause) && view.step !== 'ended' ? (
          <span class="chip chip-up">{say('text.up')}</span>
        ) : null}
      </p>
      {paragraph.wordings.map((wording) => (
        <p key={wording.text.en} class={wording.bracketed ? 'wording wording-open' : 'wording'}>
          {wording.bracketed ? <b aria-hidden="true">[</b> : null}
          {tell(wording.text)}
          {wording.bracketed ? <b aria-hidden="true">]</b> : null}
          {wording.bracketed ? (
            <span class="wording-behind">
              {wording.behind.length > 0 ? names.parties(wording.behind) : say('text.behind.none')}
            </span>
          ) : null}
        </p>
      ))}
      {open && wanting.length > 0 && view.step !== 'ended' ? (
        <p class="draft-wanting">{say('text.wanting', { parties: names.parties(wanting) })}</p>
      ) : null}
    </li>
  );
}

function Lines({ draft }: { readonly draft: Draft }) {
  return (
    <div class="draft-lines">
      <h3 class="hush">{say('text.signatures')}</h3>
      <ul>
        {draft.lines.map((line) => (
          <li key={line.party} class={line.signed ? 'line line-signed' : 'line'}>
            <span class="line-pen">{line.signed ? tell(line.name) : ''}</span>
            <span class="line-name">
              {tell(line.name)}
              <span class={line.signed ? 'hush' : 'line-note'}>
                {' '}
                {line.signed
                  ? `(${say('text.signed')})`
                  : `(${say('text.blank')}${line.required ? `, ${say('text.required')}` : ''})`}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
