import type { Plan } from './plan.ts';
import { list, said } from './said.ts';

/** The kinds of moves that a template allows. */
export function verbsOf(plan: Plan): string {
  const by = (wanted: (party: Plan['parties'][number]) => boolean): string =>
    list(plan.parties.filter(wanted).map((p) => p.id));
  const lines = [
    ...words(plan, by),
    '  offer: {}      # "if you do this, we do that": brings accept, decline, counter, carry and hold',
    '  sign: {}       # brings refuse',
    '  # Gestures: what nobody can write into a text. In effects "by" is the actor and "to" the addressee.',
    `  criticise: { to: others, effects: { trust.to.by: -1, home.by: +1 }, basis: assumed }`,
    `  walk-out: { by: ${by((p) => p.signs)}, effects: { calm: -1 }, basis: assumed }   # brings return`,
    ...gestures(plan, by),
  ];
  return `# The kinds of moves, at most twelve. Words on the text come first; each seat says one word and makes one gesture a round.
verbs:
${lines.join('\n')}`;
}

type By = (wanted: (party: Plan['parties'][number]) => boolean) => string;

function words({ template }: Plan, by: By): readonly string[] {
  switch (template) {
    case 'mediator':
      return [
        `  propose: { by: ${by((p) => p.role === 'mediator')} }   # the single text: one pen`,
        `  support: { by: ${by((p) => p.signs)} }`,
        `  object: { by: ${by((p) => p.signs)} }`,
      ];
    case 'conference':
      return [
        `  propose: { by: ${by((p) => p.signs)} }   # observers only listen`,
        `  support: { by: ${by((p) => p.signs)} }`,
        `  object: { by: ${by((p) => p.signs)} }`,
      ];
    default:
      return ['  propose: {}', '  support: {}', '  object: {}'];
  }
}

function gestures({ template }: Plan, by: By): readonly string[] {
  switch (template) {
    case 'bilateral':
      return ['  ask-capital: { once: true, effects: { home.by: +1 }, basis: assumed }'];
    case 'guarantors':
      return [
        `  guarantee: { by: ${by((p) => p.role === 'guarantor')}, cost: { home.by: -1 }, effects: { calm: +1 }, basis: assumed }`,
      ];
    case 'mediator':
      return [
        `  verify: { by: ${by((p) => p.role === 'mediator')}, once: true, effects: { calm: +1 }, basis: assumed }`,
      ];
    case 'invitation':
      return [
        `  invite: { by: ${by((p) => p.role === 'host')}, to: ${by((p) => p.role !== 'host')}, effects: { trust.to.by: +1 }, basis: assumed }`,
        '  announce:',
        '    choices:',
        `      coming: { label: ${said('We shall come', 'Nous viendrons')}, by: ${by((p) => p.role !== 'host')}, once: true, effects: { calm: +1 }, basis: assumed }`,
        `      staying-away: { label: ${said('We stay away', 'Nous ne viendrons pas')}, by: ${by((p) => p.role !== 'host')}, once: true, effects: { home.by: +1, calm: -1 }, basis: assumed }`,
      ];
    case 'conference':
      return [
        '  announce:',
        '    choices:',
        `      appeal: { label: ${said('Appeal to the room', 'En appeler à la salle')}, by: ${by((p) => p.role === 'observer')}, effects: { calm: +1 }, basis: assumed }`,
      ];
  }
}
