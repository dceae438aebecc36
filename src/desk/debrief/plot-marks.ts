import { SOLUTIONS, type SolutionName } from '../../analysis/deal-map.ts';
import type { Outcome, Realm, Survey } from '../../analysis/survey.ts';

/** What a point of the picture is known for. */
export const MARK_KINDS = ['yours', 'historical', 'no-text', ...SOLUTIONS] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A point that has a name, or several: then the first gives its shape. */
export interface Mark {
  readonly kinds: readonly MarkKind[];
  readonly outcome: Outcome;
}

/** The named points of a survey; those with the same worth to all are one. Yours first, then history. */
export function marksOf(survey: Survey, realm: Realm): readonly Mark[] {
  const places = survey.places.flatMap((place): Mark[] => {
    const kind = MARK_KINDS.find((one) => one === place.name);
    // A table of a class has no name here; its number is drawn.
    if (!kind) return [];
    const { settlement, utilities, blockedBy: below, allowed = true, row = -1 } = place;
    return [{ kinds: [kind], outcome: { row, settlement, utilities, below, allowed } }];
  });
  const named = SOLUTIONS.flatMap((kind) => firstOf(survey, realm, kind, kind));
  const bare = survey.outcomes[0];
  const marks = [...places, ...(bare ? [{ kinds: ['no-text' as const], outcome: bare }] : []), ...named];
  const worth = ({ outcome }: Mark): string => outcome.utilities.join();
  return [...new Set(marks.map(worth))].flatMap((spot) => {
    const same = marks.filter((mark) => worth(mark) === spot);
    const [first] = same;
    return first ? [{ ...first, kinds: same.flatMap((mark) => mark.kinds) }] : [];
  });
}

/** The first of a solution's ties stands for all. */
function firstOf(survey: Survey, realm: Realm, name: SolutionName, kind: MarkKind): readonly Mark[] {
  const [row] = survey.realms[realm].named[name];
  const outcome = row === undefined ? undefined : survey.outcomes[row];
  return outcome ? [{ kinds: [kind], outcome }] : [];
}
