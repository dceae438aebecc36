import { SCENARIOS } from 'virtual:scenario-list';
import { useSignal } from '@preact/signals';
import { TEMPLATE_IDS } from '../../scenario/template/plan.ts';
import { Heading } from '../panels/heading.tsx';
import { localeShown, tell } from '../words/say.ts';
import { type Draft, isUnkept } from './drafts.ts';
import { whereOf } from './file-bar.tsx';
import { openFiles, openPicked } from './file-desk.ts';
import { opensInPlace } from './local-file.ts';
import { shippedText, templateText } from './start-text.ts';
import { MESSAGES, write } from './words.ts';
import { beginDraft, drop, listOfDrafts, takeUp } from './workbench.ts';

const begin = (name: string, text: string): void => takeUp(beginDraft(name, text));

/** Which text to write on: a draft, a file, a template or a shipped scenario as a start. */
export function DraftChoice() {
  const list = listOfDrafts.value;
  return (
    <div class="draft-choice">
      <Heading level={1}>{write('title')}</Heading>
      <p>{write('lead')}</p>
      {list.length > 0 ? (
        <section class="paper" aria-labelledby="drafts">
          <h2 id="drafts">{write('drafts')}</h2>
          <ul>
            {list.map((one) => (
              <DraftRow key={one.id} one={one} />
            ))}
          </ul>
        </section>
      ) : null}
      <section class="paper" aria-labelledby="start">
        <h2 id="start">{write('draft.start')}</h2>
        <p>{write('draft.start.note')}</p>
        <ul class="draft-starts">
          {TEMPLATE_IDS.map((id) => (
            <li key={id}>
              <button
                type="button"
                class="button button-quiet"
                onClick={() => begin(`${id}.yaml`, templateText(id, MESSAGES[`template.${id}`]))}
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
                onClick={async () => begin(`${card.id}.yaml`, await shippedText(card.id))}
              >
                {tell(card.title)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section class="paper" aria-labelledby="own-file">
        <h2 id="own-file">{write('draft.open')}</h2>
        <p>{write(opensInPlace() ? 'draft.open.place' : 'draft.open.copy')}</p>
        <div class="draft-file">
          {opensInPlace() ? (
            <button type="button" class="button button-quiet" onClick={() => void openPicked()}>
              {write('draft.open.choose')}
            </button>
          ) : (
            <label>
              <span class="hush">{write('draft.open.choose')}</span>
              <input type="file" multiple accept=".yaml,.yml" onChange={({ currentTarget }) => chosen(currentTarget)} />
            </label>
          )}
        </div>
      </section>
    </div>
  );
}

function chosen(input: HTMLInputElement): void {
  const files = [...(input.files ?? [])];
  input.value = '';
  void openFiles(files);
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
      <span class="draft-where">
        <span class={`file-where file-where-${whereOf(one)}`}>{write(`file.${whereOf(one)}`)}</span>
        {' · '}
        {isUnkept(one.id) ? write('draft.unsaved') : when}
      </span>
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
        <button
          type="button"
          class="button-plain"
          aria-label={write('draft.drop.of', { name: one.name })}
          onClick={() => (asking.value = true)}
        >
          {write('draft.drop')}
        </button>
      )}
    </li>
  );
}
