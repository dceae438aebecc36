import { WhyMove } from '../panels/why.tsx';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import type { StepProps } from './news.tsx';
import { forbiddenWhy } from './standing-note.tsx';
import type { Partner } from './terms-fields.tsx';

interface Props extends StepProps {
  readonly partner: Partner;
}

/** What the seat may not offer this counterpart, each with its *Why?*. */
export function BarredGives({ t, partner }: Props) {
  const names = namesOf(t.dossier);
  const barred = partner.give.filter(({ standing }) => standing.kind === 'forbidden');
  const [want] = partner.want;
  if (barred.length === 0 || !want) return null;
  return (
    <details class="barred">
      <summary>{say('plenary.shut', { count: barred.length })}</summary>
      <ul>
        {barred.map(({ move: give, standing }) => {
          const line = names.undertaking(give, t.view.round);
          return (
            <li key={line}>
              <strong>{line}</strong> {forbiddenWhy(standing)}
              <WhyMove
                t={t}
                move={{ kind: 'offer', to: partner.to, terms: { give, want } }}
                line={line}
                standing={standing}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
