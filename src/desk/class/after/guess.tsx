import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TableShown } from '../../../wire/class-news.ts';
import { EstimateForm } from '../../panels/estimate-form.tsx';
import type { Estimates } from '../../save/estimates.ts';
import { moreWords, say } from '../../words/say.ts';
import { DEBRIEF_WORDS } from './debrief-words.ts';
import { keepEstimates, ownEstimates } from './estimates.ts';

/** What a student thinks of the others before the first word; kept on this device for the debrief. */
export function Guess({ shown: { dossier, table } }: { readonly shown: TableShown }) {
  const held = useSignal<Estimates>(ownEstimates(table) ?? {});
  const worded = useSignal(false);
  useEffect(() => {
    void moreWords(DEBRIEF_WORDS).then(() => (worded.value = true));
  }, []);
  const guessed = held.value;
  useEffect(() => keepEstimates(table, guessed), [guessed]);
  return worded.value ? (
    <EstimateForm dossier={dossier} held={held} open />
  ) : (
    <p class="moment">{say('app.loading')}</p>
  );
}
