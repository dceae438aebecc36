import type { Dossier } from '../../wire/dossier.ts';
import type { Course } from '../../wire/messages.ts';
import { PostureBadge } from '../panels/posture-badge.tsx';
import { namesOf, posture } from '../words/names.ts';
import { say, tell } from '../words/say.ts';

/** Delegations down, rounds across: the temper of each at every close, and what the text held by then. */
export function Lanes({ dossier, course }: { readonly dossier: Dossier; readonly course: Course }) {
  const names = namesOf(dossier);
  const { frames } = course;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="lanes" tabIndex={0} aria-label={say('table.delegations')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('debrief.lane')}</th>
            {frames.map(({ round }) => (
              <th key={round} scope="col">
                {round === 0 ? say('debrief.start') : say('debrief.round', { round })}
                {round > 0 && dossier.rounds[round - 1] ? (
                  <small>{tell(dossier.rounds[round - 1]?.title ?? dossier.title)}</small>
                ) : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dossier.order.map((party) => (
            <tr key={party}>
              <th scope="row">
                {names.party(party)}
                {party === dossier.seat ? <small>{say('table.you')}</small> : null}
              </th>
              {frames.map(({ round, view }, index) => {
                const face = view.seats.find((s) => s.party === party);
                const before = frames[index - 1]?.view.seats.find((s) => s.party === party);
                if (!face) return <td key={round} />;
                const same = before?.stance === face.stance && before.status === face.status;
                return (
                  <td key={round} class={same ? 'lane-same' : 'lane-new'}>
                    <PostureBadge posture={face.posture} />
                    <span>
                      {names.stance(party, face.stance)} <small>({posture(face.posture)})</small>
                      {face.status === 'in' ? null : (
                        <strong>{say(face.status === 'out' ? 'table.out' : 'table.withdrawn')}</strong>
                      )}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
          {dossier.instruments.map((instrument) => (
            <tr key={instrument.id} class="lane-text">
              <th scope="row">{tell(instrument.title)}</th>
              {frames.map(({ round, view }) => {
                const text = view.text.find((x) => x.instrument === instrument.id);
                const agreed = text?.clauses.filter((c) => c.status === 'agreed') ?? [];
                const open = (text?.clauses.filter((c) => c.status !== 'untabled').length ?? 0) - agreed.length;
                return (
                  <td key={round}>
                    <ul>
                      {agreed.map((c) => (
                        <li key={c.clause} class="lane-agreed">
                          {say('gesture.detail', {
                            verb: names.clause(c.clause),
                            detail: names.option(c.clause, c.option),
                          })}
                        </li>
                      ))}
                      {open > 0 ? <li>{say('debrief.open', { count: open })}</li> : null}
                    </ul>
                    {text?.inForce ? <strong>{say('value.in-force')}</strong> : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
