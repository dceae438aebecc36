import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf, posture } from '../words/names.ts';
import { say } from '../words/say.ts';
import { PostureBadge } from './posture-badge.tsx';

interface Props {
  readonly dossier: Dossier;
  readonly view: SeatView;
  /** Who speaks for a delegation, where that is not known by itself. */
  readonly speaker?: (party: string) => string | undefined;
}

/** The placards round the table: who sits there, in what temper, and whether they have sealed. */
export function Delegations({ dossier, view, speaker }: Props) {
  const names = namesOf(dossier);
  const faces = [...view.seats].sort((a, b) => dossier.order.indexOf(a.party) - dossier.order.indexOf(b.party));
  return (
    <section class="delegations" aria-label={say('table.delegations')}>
      <ul>
        {faces.map((face) => (
          <li key={face.party} class={face.status === 'out' ? 'delegation delegation-out' : 'delegation'}>
            <span class="delegation-name">
              {names.party(face.party)}
              {face.party === dossier.seat ? <small> · {say('table.you')}</small> : null}
            </span>
            <span class="delegation-stance">
              <PostureBadge posture={face.posture} />
              <span>
                {names.stance(face.party, face.stance)} <span class="hush">({posture(face.posture)})</span>
              </span>
            </span>
            {speaker?.(face.party) ? <span class="delegation-speaker">{speaker(face.party)}</span> : null}
            {face.status === 'in' ? null : (
              <span class="delegation-status">{say(face.status === 'out' ? 'table.out' : 'table.withdrawn')}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
