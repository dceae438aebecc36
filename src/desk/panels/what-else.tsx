import { useEffect, useState } from 'preact/hooks';
import type { Explanation } from '../../table/explanation.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { WhyQuestion } from '../../wire/messages.ts';
import { askWhy } from '../host.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { noWhatIf, whatIfLines } from '../words/what-if-lines.ts';

type Found = Explanation | 'asking' | 'failed';

interface Props {
  readonly about: WhyQuestion;
  readonly dossier: Dossier;
  readonly round: number;
}

/** What would have changed it, as the host works it out. */
export function WhatElse({ about, dossier, round }: Props) {
  const [found, setFound] = useState<Found>('asking');
  const key = JSON.stringify(about);
  useEffect(() => {
    let current = true;
    setFound('asking');
    void askWhy(about).then((explanation) => current && setFound(explanation ?? 'failed'));
    return () => {
      current = false;
    };
  }, [key]);
  const names = namesOf(dossier);
  return (
    <div class="what-else" aria-live="polite" aria-busy={found === 'asking'}>
      <p class="reason-title">{say('why.else')}</p>
      {found === 'asking' ? <p>{say('why.else.wait')}</p> : null}
      {found === 'failed' ? <p>{say('why.else.failed')}</p> : null}
      {typeof found === 'object' ? (
        <Suggestions lines={whatIfLines(found, names, round)} none={noWhatIf(found, names)} />
      ) : null}
    </div>
  );
}

function Suggestions({ lines, none }: { readonly lines: readonly string[]; readonly none: string }) {
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul class="what-ifs">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
