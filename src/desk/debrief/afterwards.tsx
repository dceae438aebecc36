import type { Dossier } from '../../wire/dossier.ts';
import { SourceNote } from '../panels/sourced.tsx';
import { localeShown, say, tell } from '../words/say.ts';

/** What came after the talks, dated. */
export function Afterwards({ dossier }: { readonly dossier: Dossier }) {
  const day = new Intl.DateTimeFormat(localeShown(), { dateStyle: 'long', timeZone: 'UTC' });
  return (
    <ol class="afterwards" aria-label={say('debrief.after')}>
      {dossier.afterwards.map(({ date, text, source }) => (
        <li key={text.en}>
          <time dateTime={date} class="typed">
            {day.format(new Date(date))}
          </time>
          <p>
            {tell(text)} <SourceNote source={source} dossier={dossier} />
          </p>
        </li>
      ))}
    </ol>
  );
}
