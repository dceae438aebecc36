import { SCENARIOS } from 'virtual:scenario-list';
import { useSignal } from '@preact/signals';
import { TEMPLATE_IDS } from '../../scenario/template/plan.ts';
import { Heading } from '../panels/heading.tsx';
import { localeShown, tell } from '../words/say.ts';
import type { Draft } from './drafts.ts';
import { shippedText, templateText } from './start-text.ts';
import { MESSAGES, write } from './words.ts';
import { beginDraft, drop, listOfDrafts, takeUp } from './workbench.ts';

const LARGEST = 512 * 1024;

/** Which text to write on: a draft, a shipped scenario as a start, or a file. */
export function DraftChoice() {
  const wrong = useSignal(false);
  const open = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    wrong.value = file !== undefined && file.size > LARGEST;
    if (file && !wrong.value) beginDraft(file.name, await file.text());
    input.value = '';
  };
  return (
    <div class="draft-choice">
      <Heading level={1}>{write('title')}</Heading>
      <p>{write('lead')}</p>
      <section class="paper" aria-labelledby="drafts">
        <h2 id="drafts">{write('drafts')}</h2>
        {listOfDrafts.value.length === 0 ? <p>{write('draft.none')}</p> : null}
        <ul>
          {listOfDrafts.value.map((one) => (
            <DraftRow key={one.id} one={one} />
          ))}
        </ul>
      </section>
      <section class="paper" aria-labelledby="start">
        <h2 id="start">{write('draft.start')}</h2>
        <p>{write('draft.start.note')}</p>
        <ul class="draft-starts">
          {TEMPLATE_IDS.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => beginDraft(`${id}.yaml`, templateText(id, MESSAGES[`template.${id}`]))}
              >
                {write(`template.${id}`)}
              </button>
            </li>
          ))}
        </ul>
        <h3>{write('draft.copy')}</h3>
        <ul class="draft-starts">
          {SCENARIOS.map((card) => (
            <li key={card.id}>
              <button
                type="button"
                class="button button-quiet"
                onClick={async () => beginDraft(`${card.id}.yaml`, await shippedText(card.id))}
              >
                {tell(card.title)}
              </button>
            </li>
          ))}
        </ul>
        <label class="draft-file">
          {write('draft.open')}
          <input type="file" accept=".yaml,.yml" onChange={({ currentTarget }) => void open(currentTarget)} />
        </label>
        {wrong.value ? <p role="alert">{write('draft.too-large')}</p> : null}
      </section>
    </div>
  );
}

function DraftRow({ one }: { readonly one: Draft }) {
  const asking = useSignal(false);
  const when = Number.isNaN(Date.parse(one.at))
    ? ''
    : new Intl.DateTimeFormat(localeShown(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(one.at));
  return (
    <li class="draft-row">
      <button type="button" class="button button-quiet" onClick={() => takeUp(one)}>
        {one.name}
      </button>
      <span>{when}</span>
      {asking.value ? (
        <span role="alert">
          {write('draft.drop.sure', { name: one.name })}{' '}
          <button type="button" class="button-plain" onClick={() => drop(one.id)}>
            {write('draft.drop.yes')}
          </button>{' '}
          <button type="button" class="button-plain" onClick={() => (asking.value = false)}>
            {write('draft.drop.no')}
          </button>
        </span>
      ) : (
        <button type="button" class="button-plain" onClick={() => (asking.value = true)}>
          {write('draft.drop')}
        </button>
      )}
    </li>
  );
}
