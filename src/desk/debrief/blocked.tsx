import type { Survey } from '../../analysis/survey.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { Course } from '../../wire/messages.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { unsettled } from './course-lanes.ts';
import { clauseLines, signedLines } from './outcome-words.ts';
import { textTitle } from './text-lanes.tsx';

/** More than these are named by their number alone. */
const COALITIONS = 3;

/** Clauses that were tabled and not agreed, with whose assent was wanting at the end. */
export function Unsettled({ dossier, course }: { readonly dossier: Dossier; readonly course: Course }) {
  const names = namesOf(dossier);
  const open = unsettled(course);
  if (open.length === 0) return <p>{say('possible.open.none')}</p>;
  return (
    <ul class="unsettled">
      {open.map(({ instrument, life }) => (
        <li key={`${instrument}-${life.clause}`}>
          <strong>{names.clause(life.clause)}</strong> <small>{textTitle(dossier, instrument)}</small>
          <span>{say('text.wanting', { parties: names.parties(life.wanting) })}</span>
        </li>
      ))}
    </ul>
  );
}

/** Who would rather have had no text, and who together could have done better by themselves. */
export function Blocked({ dossier, survey }: { readonly dossier: Dossier; readonly survey: Survey }) {
  const names = namesOf(dossier);
  const yours = survey.places.find((place) => place.name === 'yours');
  if (!yours) return null;
  const coalitions = yours.coalitions ?? [];
  return (
    <>
      <p>
        {yours.blockedBy.length > 0
          ? say('possible.blocked.by', { parties: names.parties(yours.blockedBy), count: yours.blockedBy.length })
          : say('possible.blocked.nobody')}
      </p>
      {yours.coalitions === undefined ? (
        <p>{say('possible.coalitions.unasked')}</p>
      ) : (
        <p>{say('possible.coalitions', { count: coalitions.length })}</p>
      )}
      <ul class="coalitions">
        {coalitions.slice(0, COALITIONS).map(({ parties, instead }) => (
          <li key={parties.join()}>
            <details>
              <summary>{names.parties(parties)}</summary>
              {[...signedLines(dossier, instead), ...clauseLines(dossier, instead)].map((line) => (
                <p key={line}>{line}</p>
              ))}
            </details>
          </li>
        ))}
      </ul>
      {coalitions.length > COALITIONS ? (
        <p>{say('possible.coalitions.more', { count: coalitions.length - COALITIONS })}</p>
      ) : null}
    </>
  );
}
