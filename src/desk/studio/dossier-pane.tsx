import { DossierPaper } from '../panels/dossier-paper.tsx';
import { SeatChoice } from './seat-choice.tsx';
import { write } from './words.ts';
import { readParty, sound } from './workbench.ts';

/** A delegation's dossier as its player will read it. */
export function DossierPane() {
  const dossiers = sound.value?.dossiers ?? [];
  const first = dossiers.find((d) => d.parties.some((p) => p.id === d.seat && p.seat === 'open')) ?? dossiers[0];
  const shown = dossiers.find((d) => d.seat === readParty.value) ?? first;
  if (!shown) return <p class="bench-state">{write('dossier.waits')}</p>;
  return (
    <>
      <SeatChoice chosen={readParty} label="seat.read" />
      <DossierPaper dossier={shown} />
    </>
  );
}
