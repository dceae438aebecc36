import type { Settlement } from '../../analysis/settlement.ts';
import { ABSENT } from '../../scenario/model.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf } from '../words/names.ts';
import { listed, say } from '../words/say.ts';
import type { MarkKind } from './plot-marks.ts';

export const markName = (kind: MarkKind): string => say(`possible.mark.${kind}`);
export const markNames = (kinds: readonly MarkKind[]): string => kinds.map(markName).join(' = ');

/** Which texts came into force and who put their names to them; `supposed`: who would have had to. */
export function signedLines(dossier: Dossier, { inForce, signed }: Settlement, supposed = false): readonly string[] {
  const names = namesOf(dossier);
  if (inForce.length === 0) return [say('possible.no-text')];
  return inForce.map((id) =>
    say(supposed ? 'possible.unsigned' : 'possible.signed', {
      instrument: names.instrument(id),
      parties: names.parties(signed[id] ?? []),
    }),
  );
}

/** What a settlement says, clause by clause; clauses of which it says nothing are left out. */
export function clauseLines(dossier: Dossier, { options }: Settlement): readonly string[] {
  const names = namesOf(dossier);
  return Object.entries(options)
    .filter(([, option]) => option !== ABSENT)
    .map(([clause, option]) =>
      say('possible.clause', { clause: names.clause(clause), option: names.option(clause, option) }),
    );
}

/** What would have to be otherwise for one settlement to be another. */
export function differences(dossier: Dossier, from: Settlement, to: Settlement): readonly string[] {
  const names = namesOf(dossier);
  const texts = [...new Set([...from.inForce, ...to.inForce])].flatMap((id) => {
    if (!from.inForce.includes(id)) return [say('possible.differs.text', { instrument: names.instrument(id) })];
    if (!to.inForce.includes(id)) return [say('possible.differs.no-text', { instrument: names.instrument(id) })];
    const came = (to.signed[id] ?? []).filter((p) => !from.signed[id]?.includes(p));
    const went = (from.signed[id] ?? []).filter((p) => !to.signed[id]?.includes(p));
    return [
      ...(came.length > 0
        ? [say('possible.differs.signs', { parties: names.parties(came), instrument: names.instrument(id) })]
        : []),
      ...(went.length > 0
        ? [say('possible.differs.signs-not', { parties: names.parties(went), instrument: names.instrument(id) })]
        : []),
    ];
  });
  const clauses = [...new Set([...Object.keys(from.options), ...Object.keys(to.options)])].flatMap((clause) => {
    const [before, after] = [from.options[clause] ?? ABSENT, to.options[clause] ?? ABSENT];
    if (before === after) return [];
    return [
      say('possible.differs.clause', {
        clause: names.clause(clause),
        after: names.option(clause, after),
        before: names.option(clause, before),
      }),
    ];
  });
  return [...texts, ...clauses];
}

export const partiesOr = (dossier: Dossier, parties: readonly string[], none: string): string =>
  parties.length === 0 ? none : listed(parties.map((p) => namesOf(dossier).party(p)));
