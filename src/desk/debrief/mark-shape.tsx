import type { MarkKind } from './plot-marks.ts';

/** A shape for each kind of point, so that none is told by its colour alone; round (0, 0), about 16 across. */
const SHAPES: Readonly<Record<MarkKind, string>> = {
  yours: 'M0-9A9 9 0 1 1-.01-9z',
  historical: 'M0-10 10 0 0 10-10 0z',
  'no-text': 'M-7-7H7V7H-7z',
  nash: 'M0-9.5 9.5 7H-9.5z',
  egalitarian: 'M-9-6.5H9V-1.5H-9zM-9 1.5H9V6.5H-9z',
  kalaiSmorodinsky: 'M0 9.5 9.5-7H-9.5z',
  welfare: 'M-3-9H3V-3H9V3H3V9H-3V3H-9V-3H-3z',
};

export function MarkShape({
  kind,
  x = 0,
  y = 0,
}: {
  readonly kind: MarkKind;
  readonly x?: number;
  readonly y?: number;
}) {
  return <path class={`mark-shape mark-${kind}`} d={SHAPES[kind]} transform={`translate(${x} ${y})`} />;
}

/** The same shape beside words. */
export function MarkIcon({ kind }: { readonly kind: MarkKind }) {
  return (
    <svg class="mark-icon" width="20" height="20" viewBox="-11 -11 22 22" aria-hidden="true">
      <MarkShape kind={kind} />
    </svg>
  );
}
