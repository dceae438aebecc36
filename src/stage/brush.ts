export type Brush = CanvasRenderingContext2D;

/** Paints into a box of `width` × `height` CSS pixels with its corner at 0, 0. */
export type Painter = (brush: Brush, width: number, height: number) => void;

export type Stop = readonly [at: number, colour: string];

export function downward(brush: Brush, top: number, bottom: number, stops: readonly Stop[]): CanvasGradient {
  const gradient = brush.createLinearGradient(0, top, 0, bottom);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

export function across(brush: Brush, left: number, right: number, stops: readonly Stop[]): CanvasGradient {
  const gradient = brush.createLinearGradient(left, 0, right, 0);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

export function around(brush: Brush, x: number, y: number, radius: number, stops: readonly Stop[]): CanvasGradient {
  const gradient = brush.createRadialGradient(x, y, 0, x, y, radius);
  for (const [at, colour] of stops) gradient.addColorStop(at, colour);
  return gradient;
}

/** A pool of light (or shadow) that is wider than high. */
export function pool(
  brush: Brush,
  x: number,
  y: number,
  rx: number,
  ry: number,
  stops: readonly Stop[],
  alpha = 1,
): void {
  brush.save();
  brush.globalAlpha *= alpha;
  brush.translate(x, y);
  brush.scale(1, ry / rx);
  brush.fillStyle = around(brush, 0, 0, rx, stops);
  brush.fillRect(-rx, -rx, 2 * rx, 2 * rx);
  brush.restore();
}

/** Runs `paint` with the brush's state put back afterwards. */
export function apart(brush: Brush, paint: () => void): void {
  brush.save();
  paint();
  brush.restore();
}
