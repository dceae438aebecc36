import type { Terms, Undertaking } from '../../table/move.ts';
import type { Beside, LegalMoves, Standing } from '../../table/view.ts';
import type { Names } from '../words/names.ts';
import { say } from '../words/say.ts';
import { isBeside } from './beside-note.tsx';

export type Partner = LegalMoves['offers'][number];

/** Places in the lists of what may be asked and given; -1: not chosen yet. */
export interface Draft {
  readonly want: number;
  readonly give: number;
}
export const NO_DRAFT: Draft = { want: -1, give: -1 };

export function termsOf(partner: Partner, { want, give }: Draft): Terms | undefined {
  const [asked, given] = [partner.want[want], partner.give[give]?.move];
  return asked && given ? { want: asked, give: given } : undefined;
}

interface Props {
  readonly partner: Partner;
  readonly draft: Draft;
  readonly redraft: (draft: Draft) => void;
  readonly names: Names;
  readonly round: number;
}

/** “If you … we …”: two lists. */
export function TermsFields({ partner, draft, redraft, names, round }: Props) {
  const asked = partner.want.map((what) => ({ what }));
  const given = partner.give.map(({ move, standing, beside }) => ({ what: move, standing, beside }));
  return (
    <div class="terms">
      <Choices
        title={say('offers.if')}
        list={asked}
        chosen={draft.want}
        choose={(want) => redraft({ ...draft, want })}
        names={names}
        round={round}
      />
      <Choices
        title={say('offers.we')}
        list={given}
        chosen={draft.give}
        choose={(give) => redraft({ ...draft, give })}
        names={names}
        round={round}
      />
    </div>
  );
}

interface Listed {
  readonly what: Undertaking;
  readonly standing?: Standing;
  readonly beside?: Beside;
}

interface ChoicesProps {
  readonly title: string;
  readonly list: readonly Listed[];
  readonly chosen: number;
  readonly choose: (index: number) => void;
  readonly names: Names;
  readonly round: number;
}

function Choices({ title, list, chosen, choose, names, round }: ChoicesProps) {
  const groups = new Map<string, { readonly index: number; readonly text: string }[]>();
  for (const [index, { what, standing, beside }] of list.entries()) {
    if (standing?.kind === 'forbidden') continue;
    const group = groupOf(what, names, round);
    const short = shortName(what, names);
    const priced = standing?.kind === 'beyond' ? say('offers.beyond', { what: short }) : short;
    const row = { index, text: beside && isBeside(beside) ? say('offers.beside', { what: priced }) : priced };
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  return (
    <label class="field">
      <span>{title}</span>
      <select value={chosen} onChange={(event) => choose(Number(event.currentTarget.value))}>
        <option value={-1}>{say('offers.choose')}</option>
        {[...groups].map(([group, rows]) => (
          <optgroup key={group} label={group}>
            {rows.map(({ index, text }) => (
              <option key={index} value={index}>
                {text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** By clause and round; what is due later says so in the name of its group. */
function groupOf(what: Undertaking, names: Names, now: number): string {
  if (what.kind === 'sign') return say('offers.group.sign');
  const group =
    what.kind === 'support'
      ? say('offers.group.word', { clause: names.clause(what.clause) })
      : say('offers.group.gesture');
  return what.round === now ? group : say('offers.group.later', { group, round: what.round });
}

/** What its group has not said already. */
function shortName(what: Undertaking, names: Names): string {
  if (what.kind === 'support') return names.option(what.clause, what.option);
  return what.kind === 'sign' ? names.instrument(what.instrument) : names.gesture(what.gesture);
}
