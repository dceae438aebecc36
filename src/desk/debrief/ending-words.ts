import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { say, tell } from '../words/say.ts';

const endingOf = (dossier: Dossier, { ending }: SeatView) => dossier.endings.find((one) => one.id === ending);

/** How a table ended, or where it was cut short. */
export function endingTitle(dossier: Dossier, view: SeatView): string {
  const ending = endingOf(dossier, view);
  return ending ? tell(ending.title) : say('debrief.cut', { round: view.round });
}

export function endingText(dossier: Dossier, view: SeatView): string {
  const ending = endingOf(dossier, view);
  return ending ? tell(ending.text) : say('debrief.cut.text');
}
