import type { Words } from '../ground/words.ts';
import {
  ABSENT,
  type ClauseId,
  type Instrument,
  type InstrumentId,
  type Party,
  type PartyId,
  type Scenario,
} from '../scenario/model.ts';
import type { ClauseStatus } from './state.ts';
import type { ClauseView, SeatView } from './view.ts';

/** The texts that a draft is made of: a scenario, or what one reader was given of it. */
export interface Wordings extends Pick<Scenario, 'clauses'> {
  readonly instruments: readonly Pick<Instrument, 'id' | 'title' | 'preamble' | 'required' | 'others'>[];
  readonly parties: readonly Pick<Party, 'id' | 'name'>[];
}

/** One paragraph of the text: settled, or its rival wordings side by side as drafters bracket them. */
export interface Paragraph {
  readonly clause: ClauseId;
  readonly title: Words;
  readonly status: ClauseStatus;
  readonly wordings: readonly {
    readonly text: Words;
    readonly behind: readonly PartyId[];
    readonly bracketed: boolean;
  }[];
}

/** The communiqué as it would read now; the same shape serves screen, print and terminal. */
export interface Draft {
  readonly instrument: InstrumentId;
  readonly title: Words;
  readonly preamble: Words;
  readonly paragraphs: readonly Paragraph[];
  /** A line for every seat that may sign, required ones first. */
  readonly lines: readonly {
    readonly party: PartyId;
    readonly name: Words;
    readonly required: boolean;
    readonly signed: boolean;
  }[];
  readonly inForce: boolean;
}

/**
 * The draft as one recipient may read it, from its own view. Clauses without any wording (untabled, or agreed to
 * be left out) have no paragraph. Once it is signed brackets are gone: what was not agreed counts as absent.
 */
export function documentOf(scenario: Wordings, view: SeatView, instrument: InstrumentId): Draft {
  const text = view.text.find((t) => t.instrument === instrument);
  const shape = scenario.instruments.find((i) => i.id === instrument);
  if (!text || !shape) throw new Error(`no instrument ${instrument}`);
  const paragraphs = text.clauses.flatMap((life): Paragraph[] => {
    const paragraph = paragraphOf(scenario, life, text.inForce);
    return paragraph && paragraph.wordings.length > 0 ? [paragraph] : [];
  });
  const signers = [...shape.required, ...shape.others.filter((p) => !shape.required.includes(p))];
  return {
    instrument,
    title: shape.title,
    preamble: shape.preamble,
    paragraphs,
    lines: signers.flatMap((party) => {
      const name = scenario.parties.find((p) => p.id === party)?.name;
      return name
        ? [{ party, name, required: shape.required.includes(party), signed: text.signatures.includes(party) }]
        : [];
    }),
    inForce: text.inForce,
  };
}

function paragraphOf(scenario: Wordings, life: ClauseView, inForce: boolean): Paragraph | undefined {
  const clause = scenario.clauses.find((c) => c.id === life.clause);
  if (!clause) return undefined;
  const wordingOf = (option: string) => clause.options.find((o) => o.id === option && o.id !== ABSENT)?.text;
  const agreed = life.option === undefined ? undefined : wordingOf(life.option);
  const settled = life.status === 'agreed' || inForce;
  const wordings = settled
    ? agreed
      ? [{ text: agreed, behind: [], bracketed: false }]
      : []
    : life.brackets.flatMap(({ option, behind }) => {
        const text = wordingOf(option);
        return text ? [{ text, behind, bracketed: true }] : [];
      });
  return { clause: clause.id, title: clause.title, status: life.status, wordings };
}
