import type { Words } from '../ground/words.ts';
import type { Seating } from '../scenario/model.ts';

/** What the title screen says of a scenario. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: Words;
  readonly lead: Words;
  readonly dates: Words;
  readonly minutes: number;
  readonly rounds: number;
  readonly seats: readonly { readonly id: string; readonly placard: Words; readonly seat: Seating }[];
}
