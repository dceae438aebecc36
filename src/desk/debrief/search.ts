import { type ReadonlySignal, signal } from '@preact/signals';
import type { Angle, Cloud } from '../../analysis/cloud.ts';
import type { Stage } from '../../analysis/steps.ts';
import type { Outcome, Survey } from '../../analysis/survey.ts';
import { hire } from '../solo/hire.ts';
import type { Beside, SurveyReply, SurveyRequest } from '../solo/surveyor.ts';

export type SearchState =
  | { readonly kind: 'running'; readonly stage: Stage; readonly done: number; readonly of: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'done'; readonly survey: Survey };

/** The search for all that was possible, in a worker of its own, so that the page stays quick. */
export interface Search {
  readonly state: ReadonlySignal<SearchState>;
  readonly cloud: ReadonlySignal<Cloud | undefined>;
  /** The last outcome that was asked for by its row. */
  readonly looked: ReadonlySignal<Outcome | undefined>;
  start(): void;
  cancel(): void;
  turn(angle: Angle): void;
  look(row: number): void;
  /** Ends the worker; nothing is told after that. */
  end(): void;
}

export function searchOf(log: unknown, beside?: readonly Beside[]): Search {
  const state = signal<SearchState>({ kind: 'cancelled' });
  const cloud = signal<Cloud | undefined>(undefined);
  const looked = signal<Outcome | undefined>(undefined);
  let worker: Worker | undefined;
  const ask = (request: SurveyRequest) => worker?.postMessage(request);
  const end = () => {
    worker?.terminate();
    worker = undefined;
  };
  const hear = ({ data }: MessageEvent<SurveyReply>) => {
    if (data.kind === 'progress') state.value = { ...data, kind: 'running' };
    else if (data.kind === 'surveyed') state.value = { kind: 'done', survey: data.survey };
    else if (data.kind === 'cloud') cloud.value = data.cloud;
    else if (data.kind === 'looked') looked.value = data.outcome;
    else if (data.kind === 'failed') state.value = { kind: 'failed' };
  };
  return {
    ...{ state, cloud, looked, end },
    start() {
      end();
      state.value = { kind: 'running', stage: 'outcomes', done: 0, of: 1 };
      worker = hire();
      worker.addEventListener('message', hear);
      worker.addEventListener('error', () => (state.value = { kind: 'failed' }));
      ask({ kind: 'survey', log, ...(beside && { beside }) });
    },
    cancel() {
      end();
      state.value = { kind: 'cancelled' };
    },
    turn: (angle) => ask({ kind: 'cloud', angle }),
    look: (row) => ask({ kind: 'look', row }),
  };
}
