import type { Gesture, Pen, Undertaking, Word } from './deed.ts';
import { type ChoiceId, GESTURE_VERBS, type GestureVerb, type PlaceId, type Scenario } from './model.ts';
import { type Node, short } from './node.ts';
import { type Reader, string, suggest } from './reader.ts';

/** A move's words, one by one, with complaints at their node. */
interface Phrase {
  readonly words: readonly string[];
  wrong(message: string, remedy?: string): undefined;
  /** The word at an index, if it is one of the possible ones. */
  name(index: number, what: string, known: readonly string[]): string | undefined;
  /** Complains of words after the first `length`. */
  ends(length: number): boolean;
}

function phrase(r: Reader, node: Node, words: readonly string[]): Phrase {
  const wrong = (message: string, remedy?: string): undefined => {
    r.tell(node.at, 'play/move', message, remedy);
    return undefined;
  };
  return {
    words,
    wrong,
    name(index, what, known) {
      const word = words[index];
      if (word === undefined)
        return wrong(`"${short(words.join(' '))}" names no ${what}.`, `Name one of: ${known.slice(0, 24).join(', ')}.`);
      return known.includes(word) ? word : wrong(`"${short(word)}" is no ${what} here.`, suggest(r, word, known));
    },
    ends(length) {
      if (words.length <= length) return true;
      wrong(`"${short(words.slice(length).join(' '))}" is more than this move takes.`);
      return false;
    },
  };
}

const phraseOf = (r: Reader, node: Node): Phrase | undefined => {
  const words = string(r, node)
    .split(' ')
    .filter((w) => w !== '');
  return words.length > 0 ? phrase(r, node, words) : undefined;
};

/** `propose CLAUSE OPTION`, `support CLAUSE OPTION`, `object CLAUSE`. */
export function word(r: Reader, node: Node): Word | undefined {
  const p = phraseOf(r, node);
  if (!p) return undefined;
  const verb = p.name(0, 'word on the text', ['propose', 'support', 'object']);
  const clause = verb && p.name(1, 'clause', r.names.clauses);
  if (clause === undefined) return undefined;
  if (verb === 'object') return p.ends(2) ? { verb, clause } : undefined;
  const option = p.name(2, `option of ${clause}`, r.names.options.get(clause) ?? []);
  if (option === undefined || !p.ends(3)) return undefined;
  return { verb: verb === 'propose' ? 'propose' : 'support', clause, option };
}

/** `VERB [to PARTY] [CHOICE|PLACE|CLAUSE]`, as the scenario's verb asks for them. */
export const gesture = (r: Reader, node: Node, s: Scenario): Gesture | undefined => {
  const p = phraseOf(r, node);
  return p && gestureOf(p, s);
};

function gestureOf(p: Phrase, s: Scenario): Gesture | undefined {
  const listed = s.verbs.map((v) => v.verb);
  const known = GESTURE_VERBS.filter((v) => listed.includes(v) || (v === 'return' && listed.includes('walk-out')));
  const named = p.name(0, 'gesture of this scenario', known);
  const verb = known.find((v): v is GestureVerb => v === named);
  if (!verb) return undefined;
  const use = s.verbs.find((v) => v.verb === verb);
  let next = 1;
  let to: string | undefined;
  if (use?.to) {
    if (p.words[1] !== 'to') return p.wrong(`"${verb}" is addressed to somebody.`, `Write "${verb} to <party>".`);
    to = p.name(2, `party to ${verb}`, use.to);
    if (to === undefined) return undefined;
    next = 3;
  }
  const takes = detailOf(verb, use, s);
  if (!takes) return p.ends(next) ? { verb, ...(to !== undefined && { to }) } : undefined;
  const detail = p.name(next, takes.what, takes.names);
  if (detail === undefined || !p.ends(next + 1)) return undefined;
  return { verb, ...(to !== undefined && { to }), [takes.what]: detail };
}

function detailOf(
  verb: GestureVerb,
  use: Scenario['verbs'][number] | undefined,
  s: Scenario,
): { what: 'choice' | 'place' | 'clause'; names: readonly (ChoiceId | PlaceId)[] } | undefined {
  if (verb === 'take-up') return { what: 'clause', names: s.clauses.map((c) => c.id) };
  if (verb === 'change-venue') return { what: 'place', names: use?.places ?? [] };
  return use?.choices ? { what: 'choice', names: use.choices.map((c) => c.id) } : undefined;
}

/** `support CLAUSE OPTION`, `sign INSTRUMENT` or a gesture; due in `round` unless `by N` follows. */
export function undertaking(r: Reader, node: Node, s: Scenario, round: number): Undertaking | undefined {
  const all = phraseOf(r, node);
  if (!all) return undefined;
  const dated = all.words.at(-2) === 'by' && /^\d+$/.test(all.words.at(-1) ?? '');
  const p = phrase(r, node, dated ? all.words.slice(0, -2) : all.words);
  const due = dated ? Number(all.words.at(-1)) : round;
  if (due < round || due > s.rounds.length) {
    return p.wrong(
      `Round ${due} is too early or too late to be kept.`,
      `Name a round from ${round} to ${s.rounds.length}.`,
    );
  }
  if (p.words[0] === 'sign') {
    const instrument = p.name(1, 'instrument', r.names.instruments);
    return instrument === undefined || !p.ends(2) ? undefined : { kind: 'sign', instrument };
  }
  if (p.words[0] === 'support') {
    const clause = p.name(1, 'clause', r.names.clauses);
    const option =
      clause === undefined ? undefined : p.name(2, `option of ${clause}`, r.names.options.get(clause) ?? []);
    return clause === undefined || option === undefined || !p.ends(3)
      ? undefined
      : { kind: 'support', clause, option, round: due };
  }
  const done = gestureOf(p, s);
  return done && { kind: 'gesture', gesture: done, round: due };
}

/** `sign`, `refuse`, `sign with a, b`, `sign without c`. */
export function pen(r: Reader, node: Node): Pen | undefined {
  const text = string(r, node).trim();
  if (text === '') return undefined;
  const p = phrase(
    r,
    node,
    text.split(/[\s,]+/).filter((w) => w !== ''),
  );
  const [verb, how, ...parties] = p.words;
  if (verb === 'refuse') return p.ends(1) ? { kind: 'refuse' } : undefined;
  if (verb === 'sign' && how === undefined) return { kind: 'sign' };
  if (verb !== 'sign' || (how !== 'with' && how !== 'without') || parties.length === 0) {
    return p.wrong(`"${short(text)}" is no pen.`, 'Write sign, refuse, "sign with a, b" or "sign without c".');
  }
  for (let i = 2; i < p.words.length; i++) if (p.name(i, 'party', r.names.parties) === undefined) return undefined;
  return how === 'with' ? { kind: 'sign', with: parties } : { kind: 'sign', without: parties };
}
