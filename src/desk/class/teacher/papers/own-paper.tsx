import type { Side } from '../../../../wire/feedback.ts';
import { namesOf } from '../../../words/names.ts';
import { tell } from '../../../words/say.ts';
import { FeedbackPaper } from '../../after/feedback-paper.tsx';
import { write as writeAfter } from '../../after/words.ts';

interface Props {
  readonly side: Side;
  /** Who sat there, and where. */
  readonly people: string;
  readonly where: string;
}

/** What a student did and what came of it, with two questions and room for the answers. */
export function OwnPaper({ side, people, where }: Props) {
  const { dossier, view, seat } = side;
  const ending = dossier.endings.find(({ id }) => id === view.ending);
  return (
    <article class="print-page form-paper own-paper">
      <p class="typed">
        {tell(dossier.title)} · {where} · {namesOf(dossier).fullParty(seat)}
      </p>
      <h1>{people}</h1>
      {ending ? (
        <p>
          <strong>{tell(ending.title)}.</strong> {tell(ending.text)}
        </p>
      ) : null}
      <h2>{writeAfter('own.title')}</h2>
      <p class="own-lead">{writeAfter('own.lead')}</p>
      <FeedbackPaper side={side} aims />
      <div class="form-answer" />
      <div class="form-answer" />
    </article>
  );
}
