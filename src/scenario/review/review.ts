import type { Scenario } from '../model.ts';
import type { MapNode } from '../node.ts';
import type { Reader } from '../reader.ts';
import { reviewConditions } from './conditions.ts';
import { reviewEndings } from './endings.ts';
import { reviewStances } from './stances.ts';
import { reviewTexts } from './texts.ts';
import { reviewUnused } from './unused.ts';
import { reviewWants } from './wants.ts';

/** Beyond form: what a sound file says that its author will hardly have meant. Only warnings; nothing is played for it. */
export function review(r: Reader, top: MapNode, s: Scenario): void {
  const world = reviewStances(r, top, s);
  reviewConditions(r, top, s, world);
  reviewEndings(r, top, s, world);
  reviewWants(r, top, s, world);
  reviewUnused(r, top, s);
  reviewTexts(r, top, s);
}
