import { useSignal } from '@preact/signals';
import type { Gesture, Word } from '../../table/move.ts';
import type { Possible } from '../../table/view.ts';
import { commit } from '../host.ts';
import { Icon } from '../look/icon.tsx';
import { CoachNote } from '../panels/coach-note.tsx';
import { Heading } from '../panels/heading.tsx';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { GestureChoice } from './gesture-choice.tsx';
import { News, type StepProps } from './news.tsx';
import { debtsOf, keeps } from './owed.ts';
import { OwedBox } from './owed-box.tsx';
import { Warning } from './warning.tsx';
import { WordChoice } from './word-choice.tsx';
import { wordName } from './word-name.ts';

/** The plenary: one word on the text and one gesture, sealed together. */
export function PlenaryStep({ t }: StepProps) {
  const { dossier } = t;
  const names = namesOf(dossier);
  const present = new Set(t.view.seats.flatMap(({ party, status }) => (status === 'in' ? [party] : [])));
  const speaking = dossier.order.filter((party) => present.has(party));
  const word = useSignal<Possible<Word> | undefined>(undefined);
  const gesture = useSignal<Possible<Gesture> | undefined>(undefined);
  const sealed = [word.value, gesture.value].flatMap((one) => (one ? [one.move] : []));
  const broken = [
    ...new Set(
      debtsOf(t)
        .filter((d) => d.due === 'now' && (d.word ?? d.gesture))
        .filter((d) => !sealed.some((move) => keeps(move, d.pledge.what)))
        .map((d) => d.pledge.to),
    ),
  ];
  const seal = () =>
    void commit({
      kind: 'plenary',
      ...(word.value && { word: word.value.move }),
      ...(gesture.value && { gesture: gesture.value.move }),
    });
  return (
    <>
      <Heading level={2}>{names.step('plenary')}</Heading>
      <div class="turn-body">
        <CoachNote lesson="plenary" />
        <News t={t} />
        <OwedBox t={t} word={word} gesture={gesture} />
        <p>{say('plenary.lead', { order: names.parties(speaking) })}</p>
        <WordChoice t={t} chosen={word} />
        <GestureChoice t={t} chosen={gesture} />
      </div>
      <div class="turn-foot turn-seal">
        <p>
          <span class="small-caps">{say('plenary.chosen')}</span>
          <span>{word.value ? wordName(names, word.value.move) : say('plenary.no-word')}</span>
          <span>{gesture.value ? names.gesture(gesture.value.move) : say('plenary.no-gesture')}</span>
          {broken.length > 0 ? <Warning text={say('owed.breaks', { parties: names.parties(broken) })} /> : null}
        </p>
        <button type="button" class="button button-seal" onClick={seal}>
          <Icon name="seal" />
          {say('plenary.seal')}
        </button>
      </div>
    </>
  );
}
