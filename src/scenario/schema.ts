import type { Schema } from './keys.ts';
import { STATE_SCHEMA } from './read-chart.ts';
import { CONDITION_SCHEMA } from './read-condition.ts';
import { DELTAS_SCHEMA } from './read-deltas.ts';
import { SCENARIO_SCHEMA } from './read-scenario.ts';
import { TRANSITION_SCHEMA } from './read-transition.ts';

/**
 * The form of a scenario file as JSON Schema, draft 7, from the same tables of keys that the loader reads with. What a
 * file says of itself (names that must be somewhere, sums, charts that fit together) only the loader can judge.
 */
export const scenarioSchema = (): Schema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Communiqué scenario, format 1',
  ...SCENARIO_SCHEMA,
  definitions: {
    condition: CONDITION_SCHEMA,
    deltas: DELTAS_SCHEMA,
    state: STATE_SCHEMA,
    transition: TRANSITION_SCHEMA,
  },
});
