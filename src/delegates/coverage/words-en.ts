import type { FindingWords } from './finding.ts';

export const FINDINGS_EN: FindingWords = {
  'stance/never-entered': [
    'In {games} games no delegation was ever “{name}”.',
    'Look at the transitions that lead there: ease their conditions, add one, or take the stance out.',
  ],
  'transition/never-taken': [
    'In {games} games “{name}” was never taken, though “{stance}” was reached.',
    'See whether {event} can happen while the delegation is there, and whether an earlier transition always comes first.',
  ],
  'condition/never-held': [
    'In {games} games this condition never held: “{name}”, asked {times} times.',
    'Ask for less, or let something move what it asks for. If it is meant to be rare, play more games.',
  ],
  'condition/always-held': [
    'In {games} games this condition always held: “{name}”, asked {times} times.',
    'Leave it out, or ask for something that can be otherwise.',
  ],
  'condition/never-asked': [
    'In {games} games nobody ever asked this condition: “{name}”.',
    'See whether what it belongs to can come about at all.',
  ],
  'verb/never-made': [
    'In {games} games nobody ever made the move “{name}”.',
    'Ease its condition, give it to more delegations, or take it out.',
  ],
  'option/never-tabled': [
    'In {games} games nobody ever put “{name}” on the table.',
    'See whether its clause comes up for decision and whether red lines forbid the word; else take the option out.',
  ],
  'option/never-supported': [
    'In {games} games “{name}” was put on the table, and nobody else ever stood behind it.',
    'Make it worth something to a second delegation, or free it from the red lines of the others.',
  ],
  'option/never-agreed': [
    'In {games} games “{name}” found support but was never agreed.',
    'See who must assent and why one of them never does: values, red lines, or a better option beside it.',
  ],
  'option/bots-never': [
    'In {bots} games of bots “{name}” was never agreed; by chance it was.',
    'See who keeps it out: if that is as it was, leave it; if nobody can want it, mend the values.',
  ],
  'option/dominated': [
    '“{name}” is worth no more than “{by}” to anybody whose assent counts, and less to somebody.',
    'Let it be the best for one delegation at least, or let an aim ask for it.',
  ],
  'offer/never-accepted': [
    '“{name}” was asked for in {times} offers and never granted.',
    'See what keeps those who are asked from it: red lines, instructions, or a price that nothing makes good.',
  ],
  'promise/never-taken': [
    '“{name}” was promised in {times} offers and nobody ever took it.',
    'Let it do something that another delegation can be seen to want.',
  ],
  'instrument/never-laid-out': [
    'In {games} games “{name}” was never laid out for signature.',
    'Ease what it asks for before it opens.',
  ],
  'instrument/never-in-force': [
    'In {games} games “{name}” was laid out and never came into force.',
    'See which required pen is always missing: red lines, a seat that is out, or a quorum that is too high.',
  ],
  'inject/never-fell': [
    'In {games} games “{name}” never fell; its condition held {held} times.',
    'Ease its condition, name other rounds, or raise its chance.',
  ],
  'cable/never-sent': [
    'In {games} games the cable {name} (round {round}, for {party}, number {place} of its list) was never sent.',
    'Ease its condition, or move it before the one that always comes first.',
  ],
  'ending/never-came': [
    'In {games} games the ending “{name}” never came, and its condition never held.',
    'Ask for less. If it is meant to be rare, play more games.',
  ],
  'ending/taken-first': [
    'The condition of the ending “{name}” held in {times} games of {games}, and another came first each time.',
    'Move it up in the file, or ask for more in those before it.',
  ],
  'ending/bots-never': [
    'In {bots} games of bots the ending “{name}” never came; by chance it did.',
    'Play the game that shows it: if it takes daring, leave it; if nobody can want it, mend the preferences.',
  ],
  'ending/locked': [
    'From round {round} of this game on, {rolls} ways of playing on all ended in “{name}”, the last resort.',
    'Leave a way back: a move that reopens, a return, a text that can still be signed.',
  ],
  'pressure/always-at-bound': [
    'In {games} games “{name}” stood at {bound} at every close.',
    'Widen its bounds, or make its changes smaller.',
  ],
  'pressure/never-moved': [
    'In {games} games nothing ever changed “{name}”.',
    'Let a move, an inject or a stance change it, or take it out.',
  ],
  'pressure/never-read': [
    'In {games} games no condition that was asked looked at “{name}”.',
    'Let something depend on it, or take it out.',
  ],
  'seat/idle': [
    '“{name}” had nothing to decide in a whole round, {times} times, in {inGames} games of {games}.',
    'Give it a move for when it is out or has said its word: a return, a statement, an offer.',
  ],
  'seat/never-gains': [
    'In {bots} games of bots no text in force was ever worth more to “{name}” than no text.',
    'Lower its reservation, or let a text hold something that it wants.',
  ],
  'seat/uneven': [
    '“{name}” gains by a text in {share} % of the games of bots, another seat in {best} %.',
    'See whether that is what the case was like. Else move values, or what must be agreed.',
  ],
  'move/always-best': [
    'For “{seat}”, “{name}” was the best of its {kind} in {share} % of the situations that were tried.',
    'Let it cost something, or let another move serve another aim of the seat better.',
  ],
  'length/too-long': [
    'A game takes about {minutes} minutes; the file says {said}.',
    'Say so in the file, or take out a round, a clause or a seat.',
  ],
  'length/too-short': [
    'A game takes about {minutes} minutes; the file says {said}.',
    'Say so in the file, or see whether the seats have enough to decide.',
  ],
};
