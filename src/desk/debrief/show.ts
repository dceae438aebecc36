/** Goes to a part of the page by hand: the fragment of the address belongs to replay links. */
export function show(id: string): void {
  const part = document.getElementById(id);
  const details = part?.querySelector('details');
  if (details) details.open = true;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part?.scrollIntoView({ behavior: calm ? 'auto' : 'smooth', block: 'start' });
  part?.focus({ preventScroll: true });
}
