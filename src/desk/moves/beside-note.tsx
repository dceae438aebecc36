import type { Beside } from '../../table/view.ts';
import type { Seated } from '../host.ts';
import { namesOf } from '../words/names.ts';
import { quoted, say } from '../words/say.ts';
import { Warning } from './warning.tsx';

/** What a promise could not be kept with, one line each; nothing where it is free. */
export function BesideNote({ t, beside }: { readonly t: Seated; readonly beside: Beside }) {
  if (!isBeside(beside)) return null;
  return (
    <div class="beside-note">
      <Warning text={say('beside.title')} />
      <ul>
        {besideLines(t, beside).map((line) => (
          <li key={line}>{quoted(line)}</li>
        ))}
      </ul>
    </div>
  );
}

export const isBeside = ({ pledges, offers }: Beside): boolean => pledges.length + offers.length > 0;

function besideLines({ dossier, view, seat }: Seated, { pledges, offers }: Beside): readonly string[] {
  const names = namesOf(dossier);
  return [
    ...view.pledges
      .filter((p) => pledges.includes(p.id))
      .map((p) => say('beside.pledge', { to: names.party(p.to), what: names.undertaking(p.what, view.round) })),
    ...view.offers
      .filter((o) => offers.includes(o.id))
      .map((o) =>
        o.from === seat
          ? say('beside.own', { to: names.party(o.to), what: names.undertaking(o.terms.give, view.round) })
          : say('beside.other', { from: names.party(o.from), what: names.undertaking(o.terms.want, view.round) }),
      ),
  ];
}
