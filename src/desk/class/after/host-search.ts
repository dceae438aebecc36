import { signal } from '@preact/signals';
import type { Angle, Cloud } from '../../../analysis/cloud.ts';
import type { Outcome, Survey } from '../../../analysis/survey.ts';
import type { Search, SearchState } from '../../debrief/search.ts';
import { line } from '../seat.ts';

/** What was possible at one's own table, as the class's host has reckoned it: a telephone runs no rules. */
export function searchByHost(): Search {
  const state = signal<SearchState>({ kind: 'cancelled' });
  const cloud = signal<Cloud | undefined>(undefined);
  const looked = signal<Outcome | undefined>(undefined);
  let wanted = true;
  const end = (): void => {
    wanted = false;
  };
  return {
    ...{ state, cloud, looked, end },
    start() {
      wanted = true;
      state.value = { kind: 'running', stage: 'outcomes', done: 0, of: 1 };
      void line.ask({ kind: 'survey' }).then((answer) => {
        if (!wanted) return;
        state.value = answer.ok ? { kind: 'done', survey: answer.survey as Survey } : { kind: 'failed' }; // by the protocol
      });
    },
    cancel() {
      wanted = false;
      state.value = { kind: 'cancelled' };
    },
    turn(angle: Angle) {
      void line.ask({ kind: 'cloud', ...angle }).then((answer) => {
        if (wanted && answer.ok) cloud.value = answer.cloud as Cloud; // by the protocol
      });
    },
    look(row: number) {
      void line.ask({ kind: 'outcome', row }).then((answer) => {
        if (wanted && answer.ok) looked.value = answer.outcome as Outcome; // by the protocol
      });
    },
  };
}
