import type { ComponentChildren } from 'preact';
import { faultText, wasOpening } from './fault.ts';
import { elsewhere, fault, followElsewhere, keeping } from './game.ts';
import { answerLink, knocking } from './open-log.ts';
import { say } from './words/say.ts';

/** What went wrong, what another page did, or what a link asks for, until it is put aside: one at a time. */
export function Notice() {
  return <div role="alert">{shown()}</div>;
}

function shown() {
  if (fault.value) {
    const wrong = fault.value;
    return (
      <Paper title={say(wasOpening(wrong) ? 'fault.title' : 'fault.title.other')} text={faultText(wrong)}>
        <Understood done={() => (fault.value = undefined)} />
      </Paper>
    );
  }
  if (knocking.value) {
    return (
      <Paper title={say('link.title')} text={say(keeping.value === 'kept' ? 'link.text' : 'link.text.unkept')}>
        <button type="button" class="button button-main" onClick={() => void answerLink(false)}>
          {say('link.stay')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => void answerLink(true)}>
          {say('link.watch')}
        </button>
      </Paper>
    );
  }
  if (elsewhere.value) return <Elsewhere what={elsewhere.value} />;
  if (keeping.value === 'kept') return null;
  return (
    <Paper text={say(keeping.value === 'full' ? 'save.full' : 'save.off')}>
      <Understood done={() => (keeping.value = 'kept')} />
    </Paper>
  );
}

function Elsewhere({ what }: { readonly what: 'moved' | 'parted' }) {
  const leave = () => (elsewhere.value = undefined);
  return (
    <Paper title={say('elsewhere.title')} text={say(`elsewhere.${what}`)}>
      {what === 'moved' ? (
        <>
          <button type="button" class="button button-main" onClick={() => void followElsewhere()}>
            {say('elsewhere.follow')}
          </button>
          <button type="button" class="button button-quiet" onClick={leave}>
            {say('elsewhere.stay')}
          </button>
        </>
      ) : (
        <Understood done={leave} />
      )}
    </Paper>
  );
}

interface PaperProps {
  readonly title?: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Paper({ title, text, children }: PaperProps) {
  return (
    <div class="fault paper">
      {title ? <h2>{title}</h2> : null}
      <p>{text}</p>
      <div class="fault-buttons">{children}</div>
    </div>
  );
}

function Understood({ done }: { readonly done: () => void }) {
  return (
    <button type="button" class="button button-quiet" onClick={done}>
      {say('fault.dismiss')}
    </button>
  );
}
