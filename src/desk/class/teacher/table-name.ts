import type { TableCard } from '../../../wire/class-news.ts';
import { write } from './words.ts';

/** Tables are numbered as they were opened. */
export const numberOf = (table: string): number => Number(table.slice(1));

export const tableName = ({ table, origin }: Pick<TableCard, 'table' | 'origin'>): string =>
  origin
    ? write('table.fork', { table: numberOf(table), origin: numberOf(origin.table) })
    : write('table', { table: numberOf(table) });
