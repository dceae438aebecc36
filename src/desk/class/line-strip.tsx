import { say } from '../words/say.ts';
import { faultLine } from './fault-line.ts';
import { line, refusal, whereabouts } from './seat.ts';
import { write } from './words.ts';

/** Whether the class hears this page, as long as it is not a matter of course. */
export function LineStrip() {
  const { value: state } = line.state;
  const waiting = line.outbox.value.length;
  const inside = whereabouts.value.kind === 'inside';
  const text =
    state === 'gone' && whereabouts.value.kind !== 'over'
      ? write('line.gone')
      : state === 'back'
        ? write('line.back')
        : state === 'calling' && inside
          ? write('line.calling')
          : '';
  return (
    <>
      <div class={`line-strip line-${state}`} role="status" hidden={text === ''}>
        <p>
          {text} {state === 'gone' && waiting > 0 ? write('line.unsent', { count: waiting }) : ''}
        </p>
      </div>
      <div role="alert">{refusal.value ? <Refused code={refusal.value.code} /> : null}</div>
    </>
  );
}

function Refused({ code }: { readonly code: string }) {
  return (
    <div class="fault paper">
      <h2>{say('fault.title.other')}</h2>
      <p>{faultLine(code)}</p>
      <div class="fault-buttons">
        <button type="button" class="button button-quiet" onClick={() => (refusal.value = undefined)}>
          {say('fault.dismiss')}
        </button>
      </div>
    </div>
  );
}
