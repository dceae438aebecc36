import type { Seated } from '../host.ts';
import { say } from '../words/say.ts';

/** How the two have kept their words to each other so far; nothing before the first was due. */
export function RecordNote({ t, party }: { readonly t: Seated; readonly party: string }) {
  const count = (by: string, to: string) => {
    const past = t.view.pledges.filter(
      (p) => p.by === by && p.to === to && (p.state === 'kept' || p.state === 'broken'),
    );
    return { kept: past.filter((p) => p.state === 'kept').length, all: past.length };
  };
  const theirs = count(party, t.seat);
  const yours = count(t.seat, party);
  const lines = [
    ...(theirs.all > 0 ? [{ text: say('record.theirs', theirs), broken: theirs.kept < theirs.all }] : []),
    ...(yours.all > 0 ? [{ text: say('record.yours', yours), broken: yours.kept < yours.all }] : []),
  ];
  return (
    <>
      {lines.map(({ text, broken }) => (
        <span key={text} class={broken ? 'choice-note record record-broken' : 'choice-note record'}>
          {text}
        </span>
      ))}
    </>
  );
}
