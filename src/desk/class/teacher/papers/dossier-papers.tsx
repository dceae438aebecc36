import type { Dossier } from '../../../../wire/dossier.ts';
import { DossierPaper } from '../../../panels/dossier-paper.tsx';
import { GeneralPaper } from './general-paper.tsx';

/** The seats that a person may speak for, in speaking order. */
export const personsSeats = ({ order, parties }: Dossier): readonly string[] =>
  order.filter((id) => parties.find((party) => party.id === id)?.seat !== 'bot');

interface Props {
  /** As whoever watches may read it. */
  readonly general: Dossier;
  /** Each with one seat's own. */
  readonly own: readonly Dossier[];
}

/** The general page, for everybody; then a page for each delegation and nobody else. */
export function DossierPapers({ general, own }: Props) {
  return (
    <>
      <GeneralPaper dossier={general} />
      {own.map((dossier) => (
        <div key={dossier.seat} class="print-page">
          <DossierPaper dossier={dossier} />
        </div>
      ))}
    </>
  );
}
