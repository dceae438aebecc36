import type { TableCard } from '../../../../wire/class-news.ts';
import type { Side } from '../../../../wire/feedback.ts';
import { listed } from '../../../words/say.ts';
import { numberOf } from '../table-name.ts';
import { write } from '../words.ts';
import { OwnPaper } from './own-paper.tsx';

interface Props {
  readonly card: TableCard;
  /** Each as its seat was shown the table. */
  readonly sides: readonly Side[];
}

/** A page for each seat that somebody held, for those who held it. */
export function OwnPapers({ card: { table, seats }, sides }: Props) {
  return sides.flatMap((side) => {
    const people = seats.find(({ party }) => party === side.seat)?.people ?? [];
    if (people.length === 0) return [];
    return [
      <OwnPaper
        key={side.seat}
        side={side}
        people={listed(people.map(({ name }) => name))}
        where={write('table', { table: numberOf(table) })}
      />,
    ];
  });
}
