import type { ChartState, Party } from '../../scenario/model.ts';
import type { Finding } from './finding.ts';
import type { Seen } from './seen.ts';

/**
 * Stances that nobody came to, and transitions that nobody took. Of a stance that was never entered the way out is not
 * told as well, nor of a transition whose condition never held the transition.
 */
export function chartFindings(seen: Seen): readonly Finding[] {
  return seen.game.scenario.parties.flatMap((party) => {
    const states = statesIn(party.chart.root);
    const entered = (state: string): boolean =>
      isRegion(party, state) || seen.count('stance', `${party.id}.${state}`, 'entered').times > 0;
    return seen.subjects.flatMap((subject): Finding[] => {
      if (!subject.name.startsWith(`${party.id}.`)) return [];
      if (subject.kind === 'stance') {
        const own = subject.name.slice(party.id.length + 1);
        if (entered(own) || !parentEntered(states, own, entered)) return [];
        return [seen.finding('stance/never-entered', 'doubt', subject, towards(seen, party, states, own))];
      }
      if (subject.kind !== 'transition' || seen.count('transition', subject.name, 'taken').times > 0) return [];
      const from = subject.name.slice(party.id.length + 1).split('/')[0] ?? '';
      if (!entered(from)) return [];
      const asked = `transition ${subject.name}`;
      if (seen.count('condition', asked, 'failed').times > 0) return [];
      const stance = `${party.id}.${from}`;
      return [
        seen.finding('transition/never-taken', 'doubt', subject, seen.shown('stance', stance, 'entered'), {
          stance,
          event: subject.name.split('/')[1] ?? '',
        }),
      ];
    });
  });
}

const isRegion = ({ chart }: Party, state: string): boolean =>
  state === chart.root.name || (chart.home.length > 0 && chart.root.states.some((region) => region.name === state));

interface Placed {
  readonly state: ChartState;
  readonly parent?: string;
}

function statesIn(root: ChartState, parent?: string): readonly Placed[] {
  return [
    { state: root, ...(parent !== undefined && { parent }) },
    ...root.states.flatMap((inner) => statesIn(inner, root.name)),
  ];
}

/** Inside a state that was never entered nothing else is told. */
function parentEntered(states: readonly Placed[], own: string, entered: (state: string) => boolean): boolean {
  const parent = states.find((s) => s.state.name === own)?.parent;
  return (
    parent === undefined || entered(parent) || !states.some((s) => s.state.name === parent && s.parent !== undefined)
  );
}

/** A game in which the party was asked to go there and did not. */
function towards(seen: Seen, party: Party, states: readonly Placed[], target: string) {
  for (const { state } of states) {
    for (const t of [...Object.values(state.on).flat(), ...state.always, ...state.onDone]) {
      if (t.target !== target) continue;
      const shown = seen.shown('condition', `transition ${party.id}.${t.id}`, 'failed');
      if (shown) return shown;
    }
  }
  return undefined;
}
