import { apart, type Brush, downward } from './brush.ts';
import { hasEmblem, paintEmblem } from './emblem.ts';
import { BRASS, between, INK, PAPER, veil } from './palette.ts';

export const SERIF = "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif";

export interface Placard {
  readonly text: string;
  readonly language: string;
  readonly emblem: string | undefined;
  readonly own: boolean;
}

/** One or two lines: broken at the space that leaves the halves most alike, if it must be broken at all. */
export function linesOf(text: string, fits: (line: string) => boolean): readonly string[] {
  if (fits(text) || !/\s/.test(text.trim())) return [text];
  const words = text.trim().split(/\s+/);
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')] as const);
  const longest = ([a, b]: readonly [string, string]): number => Math.max(a.length, b.length);
  return breaks.reduce((best, next) => (longest(next) < longest(best) ? next : best));
}

function letter(brush: Brush, { text, language }: Placard, x: number, width: number, height: number): void {
  const caps = text.toLocaleUpperCase(language);
  const font = (size: number): string => `600 ${size}px ${SERIF}`;
  const measured = (line: string, size: number): number => {
    brush.font = font(size);
    return brush.measureText(line).width * 1.03;
  };
  const most = Math.min(height * 0.42, 17);
  const lines = linesOf(caps, (line) => measured(line, most * 0.86) <= width);
  const widest = Math.max(...lines.map((line) => measured(line, 10))) / 10;
  const size = Math.max(6, Math.min(most, width / widest, (height * 0.82) / (lines.length * 1.14)));
  brush.font = font(size);
  brush.fillStyle = INK;
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  lines.forEach((line, i) => {
    const y = height / 2 + (i - (lines.length - 1) / 2) * size * 1.14 + size * 0.05;
    brush.fillText(line, x + width / 2, y, width);
  });
}

/** A folded card on the table's edge: emblem and name in capitals; the own delegation's has a brass edge. */
export function paintPlacard(brush: Brush, width: number, height: number, placard: Placard): void {
  const foot = height * 0.1;
  const tall = height - foot;
  const slope = Math.min(3, width * 0.02);
  brush.shadowColor = 'rgba(0,0,0,.55)';
  brush.shadowBlur = height * 0.14;
  brush.shadowOffsetY = height * 0.06;
  brush.beginPath();
  brush.moveTo(slope, 1);
  brush.lineTo(width - slope, 1);
  brush.lineTo(width, tall);
  brush.lineTo(0, tall);
  brush.closePath();
  brush.fillStyle = downward(brush, 0, tall, [
    [0, '#fffaf0'],
    [0.12, PAPER],
    [1, between(PAPER, '#cdbf9f', 0.55)],
  ]);
  brush.fill();
  brush.shadowColor = 'transparent';
  brush.lineWidth = placard.own ? Math.max(1.6, height * 0.045) : 0.7;
  brush.strokeStyle = placard.own ? BRASS : veil('#6d5a3a', 0.6);
  brush.stroke();
  const margin = Math.max(3, width * 0.045);
  apart(brush, () => {
    const upright = height > width * 0.46;
    if (!hasEmblem(placard.emblem)) letter(brush, placard, margin, width - 2 * margin, tall);
    else if (upright) {
      const flag = Math.min(width * 0.4, tall * 0.6);
      paintEmblem(brush, placard.emblem, (width - flag) / 2, tall * 0.08, flag);
      brush.translate(0, tall * 0.08 + (flag * 2) / 3);
      letter(brush, placard, margin, width - 2 * margin, tall * 0.92 - (flag * 2) / 3);
    } else {
      const flag = Math.min(width * 0.25, tall * 0.78);
      paintEmblem(brush, placard.emblem, margin, (tall - (flag * 2) / 3) / 2, flag);
      letter(brush, placard, margin + flag + margin * 0.6, width - flag - margin * 2.6, tall);
    }
  });
}
