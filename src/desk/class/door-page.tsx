import { useSignal } from '@preact/signals';
import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { unreachable } from '../../ground/result.ts';
import { Heading } from '../panels/heading.tsx';
import { lastCredential } from './credential.ts';
import { door, doorFault, entering, join, resume, step, tryCode } from './door.ts';
import { faultLine } from './fault-line.ts';
import { Page } from './page.tsx';
import { whereabouts } from './seat.ts';
import { write } from './words.ts';

/** From the link or code to a name; nothing here joins anybody before the name is chosen. */
export function DoorPage(): JSX.Element {
  const { value: at } = door;
  switch (at.kind) {
    case 'code':
      return <CodeForm />;
    case 'looking':
      return (
        <Page>
          <Card title={write('looking')}>
            <OtherCode />
          </Card>
        </Page>
      );
    case 'knock':
      return <Knock code={at.code} class={at.class} />;
    case 'names':
      return <Names code={at.code} class={at.class} />;
    case 'link':
      return (
        <Page>
          <Card title={write('room.seat')}>
            <p>{write('link.lead')}</p>
            <Fault />
            <button
              type="button"
              class="button button-main door-go"
              onClick={() => void resume({ token: at.token, name: '', code: '' }, { kind: 'code' })}
            >
              {write('link.go')}
            </button>
          </Card>
        </Page>
      );
    default:
      return unreachable(at);
  }
}

function Card({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <section class="door paper">
      <Heading level={1}>{title}</Heading>
      {children}
    </section>
  );
}

function Fault() {
  const { value: at } = whereabouts;
  const code = doorFault.value ?? (at.kind === 'door' ? at.why : undefined);
  return (
    <p class="door-fault" role="alert">
      {code === undefined ? '' : faultLine(code)}
    </p>
  );
}

function OtherCode() {
  return (
    <button type="button" class="button-plain" onClick={() => step({ kind: 'code' })}>
      {write('knock.code')}
    </button>
  );
}

function CodeForm() {
  const typed = useSignal('');
  return (
    <Page>
      <Card title={write('code.title')}>
        <form
          class="door-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.value.length === 5) tryCode(typed.value);
          }}
        >
          <label class="field">
            <span>{write('code.label')}</span>
            <input
              class="entry entry-code"
              name="code"
              value={typed.value}
              maxLength={5}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-describedby="code-hint"
              onInput={(event) => (typed.value = event.currentTarget.value.replace(/[^A-Za-z0-9]/g, '').toUpperCase())}
            />
            <small id="code-hint">{write('code.hint')}</small>
          </label>
          <Fault />
          <button type="submit" class="button button-main door-go" disabled={typed.value.length < 5}>
            {write('code.go')}
          </button>
        </form>
      </Card>
    </Page>
  );
}

type Inside = Extract<typeof door.value, { readonly kind: 'knock' }>;

function Knock({ code, class: behind }: Omit<Inside, 'kind'>) {
  const names = { kind: 'names', code, class: behind } as const;
  const last = lastCredential();
  const known = last?.code === code ? last : undefined;
  return (
    <Page>
      <Card title={behind.title}>
        <p>{write('knock.lead')}</p>
        <Fault />
        {known ? (
          <button type="button" class="button button-main door-go" onClick={() => void resume(known, names)}>
            {write('knock.again', { name: known.name })}
          </button>
        ) : null}
        <button
          type="button"
          class={known ? 'button button-quiet' : 'button button-main door-go'}
          onClick={() => step(names)}
        >
          {write(known ? 'knock.other' : 'knock.join')}
        </button>
        <OtherCode />
      </Card>
    </Page>
  );
}

/** The PIN comes first, so that the tap on one's name is the last. */
function Names({ code, class: behind }: Omit<Inside, 'kind'>) {
  const pin = useSignal('');
  const name = useSignal('');
  const wanting = useSignal(false);
  const field = useRef<HTMLInputElement>(null);
  const enter = (who: string) => {
    wanting.value = pin.value.length !== 4;
    if (wanting.value) field.current?.focus();
    else if (who.trim() !== '') void join(code, who.trim(), pin.value);
  };
  const { names, free } = behind;
  return (
    <Page>
      <Card title={write('names.title')}>
        <form
          class="door-form"
          aria-busy={entering.value}
          onSubmit={(event) => {
            event.preventDefault();
            enter(name.value);
          }}
        >
          <label class="field">
            <span>{write('names.pin')}</span>
            <input
              ref={field}
              class="entry entry-pin"
              name="pin"
              value={pin.value}
              maxLength={4}
              inputMode="numeric"
              autocomplete="off"
              aria-describedby="pin-hint"
              aria-invalid={wanting.value}
              onInput={(event) => (pin.value = event.currentTarget.value.replace(/\D/g, ''))}
            />
            <small id="pin-hint">{write(wanting.value ? 'names.pin.wanted' : 'names.pin.hint')}</small>
          </label>
          <Fault />
          {names.length > 0 ? (
            <fieldset class="door-names">
              <legend>{write('names.pick')}</legend>
              {names.map((one) => (
                <button key={one.name} type="button" class="button button-quiet" onClick={() => enter(one.name)}>
                  <span>{one.name}</span>
                  {one.taken ? <small>{write('names.taken')}</small> : null}
                </button>
              ))}
            </fieldset>
          ) : null}
          {free ? (
            <>
              <label class="field">
                <span>{write(names.length > 0 ? 'names.free' : 'names.type')}</span>
                <input
                  class="entry"
                  name="name"
                  value={name.value}
                  maxLength={40}
                  autocomplete="off"
                  onInput={(event) => (name.value = event.currentTarget.value)}
                />
              </label>
              <button type="submit" class="button button-main door-go" disabled={name.value.trim() === ''}>
                {write('names.go')}
              </button>
            </>
          ) : null}
        </form>
      </Card>
    </Page>
  );
}
