import { faultText } from './fault.ts';
import { fault, keeping } from './game.ts';
import { say } from './words/say.ts';

/** What went wrong, until it is put aside; and whether the game can be kept. */
export function FaultNotice() {
  const wrong = fault.value;
  const kept = keeping.value;
  if (!wrong && kept === 'kept') return <div role="alert" />;
  const dismiss = () => {
    fault.value = undefined;
    keeping.value = 'kept';
  };
  return (
    <div role="alert">
      <div class="fault paper">
        {wrong ? <h2>{say('fault.title')}</h2> : null}
        <p>{wrong ? faultText(wrong) : say(kept === 'full' ? 'save.full' : 'save.off')}</p>
        <button type="button" class="button button-quiet" onClick={dismiss}>
          {say('fault.dismiss')}
        </button>
      </div>
    </div>
  );
}
