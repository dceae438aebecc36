import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { signed } from '../words/names.ts';
import { say, tell } from '../words/say.ts';
import { PostureBadge } from './posture-badge.tsx';

interface Props {
  readonly dossier: Dossier;
  readonly view: SeatView;
}

/** For this seat alone, beside the room: the temper of its capital, what the text is worth as it stands, and its aims. */
export function YourSide({ dossier, view }: Props) {
  const { own } = view;
  if (!own || view.step === 'ended') return null;
  const home = capitalOf(dossier, view);
  const { text, reservation, aims } = own.worth;
  const met = sum(aims.filter((a) => a.met));
  return (
    <dl class="your-side" aria-label={say('side.title')} title={say('dossier.worth.hint')}>
      {home.map(({ label, posture }) => (
        <div key={label.en} class="your-side-home">
          <dt>{say('side.capital')}</dt>
          <dd>
            <PostureBadge posture={posture} size={14} />
            {tell(label)}
          </dd>
        </div>
      ))}
      <div>
        <dt>{say('side.text')}</dt>
        <dd>
          {isAnythingAgreed(view) ? <strong>{text}</strong> : say('side.text.none')}
          <span>{say('side.no-text', { reservation })}</span>
        </dd>
      </div>
      <div>
        <dt>{say('side.aims')}</dt>
        <dd>
          <strong>{met}</strong>
          <span>{say('side.aims.of', { all: sum(aims) })}</span>
        </dd>
      </div>
    </dl>
  );
}

/** The same in whole sentences: what signing would bring over going without. */
export function WorthLines({ view }: { readonly view: SeatView }) {
  if (!view.own) return null;
  const { text, reservation, aims } = view.own.worth;
  const more = text - reservation;
  return (
    <div class="worth-lines">
      {isAnythingAgreed(view) ? (
        <p>
          {say('dossier.worth.text', { worth: text })} {say('dossier.worth.signing', { more: signed(more) })}
        </p>
      ) : (
        <p>{say('dossier.worth.empty')}</p>
      )}
      <p>{say('dossier.worth.none', { worth: reservation })}</p>
      <p>{say('dossier.worth.aims', { met: sum(aims.filter((a) => a.met)), all: sum(aims) })}</p>
    </div>
  );
}

/** The states of the home region that the delegation knows itself to be in. */
export function capitalOf(dossier: Dossier, { own }: SeatView) {
  const faces = dossier.parties.find((p) => p.id === dossier.seat)?.faces ?? {};
  return (own?.stance ?? []).flatMap((name) => {
    const face = dossier.own?.home.includes(name) ? faces[name] : undefined;
    return face ? [face] : [];
  });
}

export const isAnythingAgreed = (view: SeatView): boolean =>
  view.text.some((t) => t.clauses.some((c) => c.status === 'agreed'));

export const sum = (aims: readonly { readonly worth: number }[]): number =>
  aims.reduce((all, { worth }) => all + worth, 0);
