import { nameOfDeed, nameOfGesture, nameOfTerms, nameOfWord } from '../delegates/name-of.ts';
import type { Game } from '../table/game.ts';
import { legalMoves } from '../table/legal.ts';
import { offersOf } from '../table/legal-offer.ts';
import type { Answer, Commit, Pen, Terms, Undertaking } from '../table/move.ts';
import type { Table } from '../table/state.ts';
import type { LegalMoves, Standing } from '../table/view.ts';
import type { Asker } from './ask.ts';

type Write = (line: string) => void;

/** Asks the person at the terminal for one commit of their seat. */
export async function askCommit(game: Game, table: Table, seat: string, asker: Asker, write: Write): Promise<Commit> {
  const legal = legalMoves(game, table, seat);
  switch (table.step) {
    case 'offers':
      return { kind: 'offers', offers: await askOffers(legal.offers, asker, write) };
    case 'carriage': {
      const carry: Record<string, boolean> = {};
      for (const id of legal.carriage) {
        const offer = table.offers.find((o) => o.id === id);
        write(offer ? `${offer.from} to ${offer.to}: ${nameOfTerms(offer.terms)}` : id);
        carry[id] = (await asker.pick('Carry it? 1 carry, 0 hold', ['carry'])) === 0;
      }
      return { kind: 'carriage', carry };
    }
    case 'replies':
    case 'counters':
      return { kind: table.step, answers: await askAnswers(game, table, seat, legal, asker, write) };
    case 'plenary': {
      const words = legal.words.filter((w) => w.standing.kind !== 'forbidden');
      const gestures = legal.gestures.filter((g) => g.standing.kind !== 'forbidden');
      const word = await choose(
        'Your word (0 silence)',
        words,
        (w) => nameOfWord(w.move) + marked(w.standing),
        asker,
        write,
      );
      const gesture = await choose(
        'Your gesture (0 none)',
        gestures,
        (g) => nameOfGesture(g.move) + marked(g.standing),
        asker,
        write,
      );
      return { kind: 'plenary', ...(word && { word: word.move }), ...(gesture && { gesture: gesture.move }) };
    }
    case 'signing': {
      const pens: Record<string, Pen> = {};
      for (const pen of legal.pens) pens[pen.instrument] = await askPen(pen, asker, write);
      return { kind: 'signing', pens };
    }
    case 'ended':
      throw new Error('the talks have ended');
  }
}

const marked = (standing: Standing): string => {
  if (standing.kind !== 'beyond') return '';
  const price = Object.entries(standing.price).map(([path, delta]) => `${path} ${delta}`);
  return `  (beyond instructions${price.length > 0 ? `: ${price.join(', ')}` : ''})`;
};

async function choose<T>(
  prompt: string,
  from: readonly T[],
  name: (one: T) => string,
  asker: Asker,
  write: Write,
): Promise<T | undefined> {
  if (from.length === 0) return undefined;
  for (const [i, one] of from.entries()) write(`  ${i + 1}  ${name(one)}`);
  const at = await asker.pick(prompt, from.map(name));
  return at === undefined ? undefined : from[at];
}

const OFFERS_AT_MOST = 2;

async function askOffers(
  legal: LegalMoves['offers'],
  asker: Asker,
  write: Write,
): Promise<readonly { readonly to: string; readonly terms: Terms }[]> {
  const made: { to: string; terms: Terms }[] = [];
  while (made.length < OFFERS_AT_MOST) {
    const open = legal.filter((o) => !made.some((m) => m.to === o.to));
    const whom = await choose(
      'An offer to (0 none)',
      open,
      (o) => o.to + (o.via ? ` through ${o.via}` : ''),
      asker,
      write,
    );
    if (!whom) break;
    const terms = await askTerms(whom, asker, write);
    if (terms) made.push({ to: whom.to, terms });
  }
  return made;
}

async function askTerms(whom: LegalMoves['offers'][number], asker: Asker, write: Write): Promise<Terms | undefined> {
  const named = (u: Undertaking): string => nameOfDeed(u) + (u.kind === 'sign' ? '' : `, round ${u.round}`);
  const gives = whom.give.filter((g) => g.standing.kind !== 'forbidden');
  const want = await choose('If they (0 no offer)', whom.want, named, asker, write);
  if (!want) return undefined;
  const give = await choose('then we (0 no offer)', gives, (g) => named(g.move) + marked(g.standing), asker, write);
  return give && { give: give.move, want };
}

async function askAnswers(
  game: Game,
  table: Table,
  seat: string,
  legal: LegalMoves,
  asker: Asker,
  write: Write,
): Promise<Record<string, Answer>> {
  const answers: Record<string, Answer> = {};
  for (const may of legal.answers) {
    const offer = table.offers.find((o) => o.id === may.offer);
    if (!offer) continue;
    write(`${offer.from} offers: ${nameOfTerms(offer.terms)}${marked(may.standing)}`);
    const kinds = ['accept', 'decline', 'counter'].filter(
      (kind) => (kind !== 'accept' || may.standing.kind !== 'forbidden') && (kind !== 'counter' || may.mayCounter),
    );
    const kind = await choose('Your answer (0 let it lapse)', kinds, (k) => k, asker, write);
    if (kind === 'accept' || kind === 'decline') answers[offer.id] = { kind };
    if (kind === 'counter') {
      const back = offersOf(game, table, seat).find((o) => o.to === offer.from);
      const terms = back && (await askTerms(back, asker, write));
      if (terms) answers[offer.id] = { kind, terms };
    }
  }
  return answers;
}

async function askPen(pen: LegalMoves['pens'][number], asker: Asker, write: Write): Promise<Pen> {
  if (pen.sign.kind === 'forbidden') {
    write(`${pen.instrument}: a red line forbids you to sign.`);
    return { kind: 'refuse' };
  }
  for (;;) {
    const answer = await asker.ask(
      `${pen.instrument}: sign, sign with A B, sign without A, or refuse?${marked(pen.sign)}`,
    );
    const [verb, condition, ...names] = answer.split(/[\s,]+/);
    if (verb === '' || verb === 'refuse' || verb === '0') return { kind: 'refuse' };
    const parties = names.every((name) => pen.signers.includes(name));
    if ((verb === 'sign' || verb === '1') && condition === undefined) return { kind: 'sign' };
    if (verb === 'sign' && condition === 'with' && names.length > 0 && parties) return { kind: 'sign', with: names };
    if (verb === 'sign' && condition === 'without' && names.length > 0 && parties)
      return { kind: 'sign', without: names };
    write(`Other signers: ${pen.signers.join(', ')}.`);
  }
}
