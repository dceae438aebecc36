import type { Words } from '../../ground/words.ts';
import type { Role, Seating } from '../model.ts';

/** What a new scenario is to hold, before a line of it is written. */
export interface Plan {
  readonly id: string;
  readonly title: Words;
  readonly template: TemplateId;
  readonly parties: readonly Seat[];
  readonly clauses: readonly string[];
  readonly rounds: number;
}

export interface Seat {
  readonly id: string;
  readonly role: Role;
  readonly seat: Seating;
  /** Signs the text, and so must be content with it. */
  readonly signs: boolean;
}

export const TEMPLATE_IDS = ['bilateral', 'guarantors', 'mediator', 'invitation', 'conference'] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

export interface Template {
  readonly says: string;
  readonly parties: readonly string[];
  readonly fewest: number;
  readonly most: number;
  readonly clauses: readonly string[];
  readonly rounds: number;
  /** Which part the party at a place of the list plays, of so many. */
  seatAt(place: number, of: number): Omit<Seat, 'id'>;
}

const signer = (role: Role): Omit<Seat, 'id'> => ({ role, seat: 'open', signs: true });
const MOST = 12;

export const TEMPLATES: Readonly<Record<TemplateId, Template>> = {
  bilateral: {
    says: 'two parties, one issue',
    parties: ['north', 'south'],
    fewest: 2,
    most: 2,
    clauses: ['border'],
    rounds: 3,
    seatAt: () => signer('negotiator'),
  },
  guarantors: {
    says: 'three guarantors of a truce between others; only the three must sign',
    parties: ['east', 'west', 'centre', 'army', 'movement'],
    fewest: 4,
    most: MOST,
    clauses: ['truce', 'watch', 'guarantee'],
    rounds: 4,
    seatAt: (place) => (place < 3 ? signer('guarantor') : { role: 'negotiator', seat: 'open', signs: false }),
  },
  mediator: {
    says: 'a mediator with a single text: only it proposes, and it goes between the two; name it last',
    parties: ['hill', 'valley', 'mediator'],
    fewest: 3,
    most: MOST,
    clauses: ['water', 'road'],
    rounds: 4,
    seatAt: (place, of) => (place === of - 1 ? { role: 'mediator', seat: 'open', signs: false } : signer('negotiator')),
  },
  invitation: {
    says: 'a host invites, and the guests say whether and how they come; name the host first',
    parties: ['host', 'guest', 'rival'],
    fewest: 2,
    most: MOST,
    clauses: ['form', 'agenda'],
    rounds: 3,
    seatAt: (place) => signer(place === 0 ? 'host' : 'negotiator'),
  },
  conference: {
    says: 'a conference of many with observers, who speak to the press but have no pen; name them last',
    parties: ['atoll', 'basin', 'coast', 'delta', 'league', 'press'],
    fewest: 3,
    most: MOST,
    clauses: ['fleet', 'quota', 'fund'],
    rounds: 4,
    seatAt: (place, of) =>
      place >= of - (of > 4 ? 2 : 1) ? { role: 'observer', seat: 'bot', signs: false } : signer('negotiator'),
  },
};
