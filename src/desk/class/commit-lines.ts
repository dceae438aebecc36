import { unreachable } from '../../ground/result.ts';
import type { Answer, Commit, Pen, Terms } from '../../table/move.ts';
import type { Seated } from '../host.ts';
import { wordName } from '../moves/word-name.ts';
import { type Names, namesOf } from '../words/names.ts';
import { quoted, say } from '../words/say.ts';
import { write } from './words.ts';

/** What a seat commits, one line each, for those who have to agree to it or remember it. */
export function commitLines(t: Seated, commit: Commit): readonly string[] {
  const lines = linesOf(t, commit);
  return lines.length === 0 ? [write('commit.nothing')] : lines;
}

function linesOf({ dossier, view }: Seated, commit: Commit): readonly string[] {
  const names = namesOf(dossier);
  const offered = (to: string, terms: Terms): string =>
    quoted(say('offers.terms', { to: names.party(to), ...names.terms(terms, view.round) }));
  const offerOf = (id: string) => view.offers.find((o) => o.id === id);
  switch (commit.kind) {
    case 'offers':
      return commit.offers.map(({ to, terms }) => offered(to, terms));
    case 'carriage':
      return Object.entries(commit.carry).map(([id, carried]) =>
        say('pair', {
          name: say('carriage.between', { from: names.party(offerOf(id)?.from), to: names.party(offerOf(id)?.to) }),
          value: say(carried ? 'verb.carry' : 'verb.hold'),
        }),
      );
    case 'replies':
    case 'counters':
      return Object.entries(commit.answers).map(([id, answer]) => {
        const from = offerOf(id)?.from ?? '';
        if (answer.kind === 'counter') return offered(from, answer.terms);
        return say('pair', { name: names.party(from), value: answerName(answer) });
      });
    case 'plenary':
      return [
        commit.word ? wordName(names, commit.word) : say('plenary.no-word'),
        commit.gesture ? names.gesture(commit.gesture) : say('plenary.no-gesture'),
      ];
    case 'signing':
      return Object.entries(commit.pens).map(([instrument, pen]) =>
        say('pair', { name: names.instrument(instrument), value: penName(names, pen) }),
      );
    default:
      return unreachable(commit);
  }
}

const answerName = (answer: Answer): string =>
  answer.kind === 'decline' && answer.ground
    ? say('pair', { name: say('verb.decline'), value: say(`ground.${answer.ground}`) })
    : say(`verb.${answer.kind}`);

function penName(names: Names, pen: Pen): string {
  if (pen.kind === 'refuse') return say('signing.refuse');
  if (pen.with) return say('pair', { name: say('signing.with'), value: names.parties(pen.with) });
  if (pen.without) return say('pair', { name: say('signing.without'), value: names.parties(pen.without) });
  return names.verb('sign');
}
