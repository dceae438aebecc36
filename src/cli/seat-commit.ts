import type { Game } from '../table/game.ts';
import { legalMoves } from '../table/legal.ts';
import { OFFERS_AT_MOST, offersOf } from '../table/legal-offer.ts';
import { type Answer, type Commit, GROUNDS, type Pen, type Terms, type Undertaking } from '../table/move.ts';
import type { Table } from '../table/state.ts';
import type { Beside, LegalMoves, Possible, Standing } from '../table/view.ts';
import type { Asker, MenuEntry } from './ask.ts';
import { GROUND_LABELS, type Labels, labelsOf } from './label.ts';

/** What the questions of one step are put with. */
interface Desk {
  readonly asker: Asker;
  readonly labels: Labels;
  readonly table: Table;
  write(line: string): void;
}

/** Asks the person at the terminal for one commit of their seat. */
export async function askCommit(
  game: Game,
  table: Table,
  seat: string,
  asker: Asker,
  write: (line: string) => void,
): Promise<Commit> {
  const legal = legalMoves(game, table, seat);
  const desk: Desk = { asker, labels: labelsOf(game.scenario), table, write };
  switch (table.step) {
    case 'offers':
      return { kind: 'offers', offers: await askOffers(legal.offers, desk) };
    case 'carriage': {
      const carry: Record<string, boolean> = {};
      for (const id of legal.carriage) {
        const offer = table.offers.find((o) => o.id === id);
        if (!offer) continue;
        const { party, terms } = desk.labels;
        write(`${party(offer.from)} to ${party(offer.to)}: ${terms(offer.terms, table.round)}`);
        carry[id] = (await asker.pick('Carry it? (0 hold it back)', [{ label: 'Carry' }])) === 0;
      }
      return { kind: 'carriage', carry };
    }
    case 'replies':
    case 'counters':
      return { kind: table.step, answers: await askAnswers(game, table, seat, legal, desk) };
    case 'plenary': {
      const word = await choose('Your word (0 silence)', legal.words, (w) => entry(w, desk.labels.word, desk), desk);
      const gesture = await choose(
        'Your gesture (0 none)',
        legal.gestures,
        (g) => entry(g, desk.labels.gesture, desk),
        desk,
      );
      return { kind: 'plenary', ...(word && { word: word.move }), ...(gesture && { gesture: gesture.move }) };
    }
    case 'signing': {
      const pens: Record<string, Pen> = {};
      for (const pen of legal.pens) pens[pen.instrument] = await askPen(pen, desk);
      return { kind: 'signing', pens };
    }
    case 'ended':
      throw new Error('the talks have ended');
  }
}

const entry = <T>({ move, standing }: Possible<T>, name: (move: T) => string, desk: Desk): MenuEntry => {
  const closed = forbidden(standing);
  return { label: name(move) + marked(standing, desk), ...(closed !== undefined && { closed }) };
};

const forbidden = (standing: Standing): string | undefined =>
  standing.kind === 'forbidden' ? `red line: ${standing.reasons[0]?.because?.en ?? 'your instructions'}` : undefined;

const marked = (standing: Standing, { labels }: Desk): string => {
  if (standing.kind !== 'beyond') return '';
  const price = Object.entries(standing.price).map(([path, delta]) => `${labels.pressure(path)} ${delta}`);
  return `  (beyond instructions${price.length > 0 ? `: ${price.join(', ')}` : ''})`;
};

/** The promises that could not be kept beside this one. */
function clash({ pledges, offers }: Beside, { labels, table }: Desk): string {
  const given = pledges.flatMap((id) => table.pledges.filter((p) => p.id === id));
  const open = offers.flatMap((id) => table.offers.filter((o) => o.id === id));
  const against = [
    ...given.map((p) => `your word to ${labels.party(p.to)}: ${labels.deed(p.what, table.round)}`),
    ...open.map(
      (o) => `the offer of ${labels.party(o.from)} to ${labels.party(o.to)}: ${labels.terms(o.terms, table.round)}`,
    ),
  ];
  return against.length > 0 ? `  (can't be kept beside ${against.join('; ')})` : '';
}

async function choose<T>(
  prompt: string,
  from: readonly T[],
  entryOf: (one: T) => MenuEntry,
  { asker }: Desk,
): Promise<T | undefined> {
  if (from.length === 0) return undefined;
  const at = await asker.pick(prompt, from.map(entryOf));
  return at === undefined ? undefined : from[at];
}

async function askOffers(
  legal: LegalMoves['offers'],
  desk: Desk,
): Promise<readonly { readonly to: string; readonly terms: Terms }[]> {
  const made: { to: string; terms: Terms }[] = [];
  const { party } = desk.labels;
  while (made.length < OFFERS_AT_MOST && made.length < legal.length) {
    const whom = await choose(
      'An offer to (0 none)',
      legal,
      ({ to, via }) => ({
        label: via ? `${party(to)}, through ${party(via)}` : party(to),
        ...(made.some((m) => m.to === to) && { closed: 'your offer to it stands' }),
      }),
      desk,
    );
    if (!whom) break;
    const terms = await askTerms(whom, desk);
    if (terms) made.push({ to: whom.to, terms });
  }
  return made;
}

/** Where an undertaking stands in a menu: what falls due now comes first, and signatures last. */
const due = (u: Undertaking, round: number): number => (u.kind === 'sign' ? 2 : u.round === round ? 0 : 1);
const GROUPS = ['In this round', 'Later', 'At the signing'];

async function askTerms(whom: LegalMoves['offers'][number], desk: Desk): Promise<Terms | undefined> {
  const { labels } = desk;
  const { round } = desk.table;
  const sorted = <T>(list: readonly T[], of: (one: T) => Undertaking): readonly T[] =>
    [...list].sort((a, b) => due(of(a), round) - due(of(b), round));
  const group = (u: Undertaking): string => GROUPS[due(u, round)] ?? '';
  const want = await choose(
    `If ${labels.party(whom.to)} does this (0 no offer)`,
    sorted(whom.want, (u) => u),
    (u) => ({ label: labels.deed(u, round), group: group(u) }),
    desk,
  );
  if (!want) return undefined;
  const give = await choose(
    'then we do this (0 no offer)',
    sorted(whom.give, (g) => g.move),
    (g) => ({ ...entry(g, (u) => labels.deed(u, round) + clash(g.beside, desk), desk), group: group(g.move) }),
    desk,
  );
  return give && { give: give.move, want };
}

const ANSWERS = ['accept', 'decline', 'counter'] as const;

async function askAnswers(
  game: Game,
  table: Table,
  seat: string,
  legal: LegalMoves,
  desk: Desk,
): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  const { labels } = desk;
  for (const may of legal.answers) {
    const offer = table.offers.find((o) => o.id === may.offer);
    if (!offer) continue;
    desk.write(`${labels.party(offer.from)} offers: ${labels.terms(offer.terms, table.round)}`);
    const closed = {
      accept: forbidden(may.standing),
      decline: undefined,
      counter: may.mayCounter ? undefined : 'it is an answer already',
    };
    const kind = await choose(
      'Your answer (0 let it lapse)',
      ANSWERS,
      (k) => ({
        label: labels.verb(k) + (k === 'accept' ? marked(may.standing, desk) + clash(may.beside, desk) : ''),
        ...(closed[k] !== undefined && { closed: closed[k] }),
      }),
      desk,
    );
    if (kind === 'accept') answers[offer.id] = { kind };
    if (kind === 'decline') {
      const ground = await choose(
        'The reason that you give (0 none)',
        GROUNDS,
        (one) => ({ label: GROUND_LABELS[one] }),
        desk,
      );
      answers[offer.id] = { kind, ...(ground && { ground }) };
    }
    if (kind === 'counter') {
      const back = offersOf(game, table, seat).find((o) => o.to === offer.from);
      const terms = back && (await askTerms(back, desk));
      if (terms) answers[offer.id] = { kind, terms };
    }
  }
  return answers;
}

async function askPen(pen: LegalMoves['pens'][number], desk: Desk): Promise<Pen> {
  const { labels, asker, write } = desk;
  const text = labels.instrument(pen.instrument);
  const closed = forbidden(pen.sign);
  if (closed !== undefined) {
    write(`${text}: you do not sign; ${closed}`);
    return { kind: 'refuse' };
  }
  const others = `Other signers: ${pen.signers.map((id) => `${id} (${labels.party(id)})`).join(', ')}.`;
  write(others);
  const question = `${text}: sign; sign with NAMES, only if they sign too; sign without NAMES, only if they don't; or refuse?`;
  for (;;) {
    const answer = await asker.ask(`${question}${marked(pen.sign, desk)}`);
    const [verb, condition, ...names] = answer.split(/[\s,]+/);
    if (verb === '' || verb === 'refuse' || verb === '0') return { kind: 'refuse' };
    const parties = names.every((name) => pen.signers.includes(name));
    if ((verb === 'sign' || verb === '1') && condition === undefined) return { kind: 'sign' };
    if (verb === 'sign' && condition === 'with' && names.length > 0 && parties) return { kind: 'sign', with: names };
    if (verb === 'sign' && condition === 'without' && names.length > 0 && parties)
      return { kind: 'sign', without: names };
    write(others);
  }
}
