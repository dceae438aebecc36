/** Prints one part of the debrief: two pages for the class, which is what the browser's own command prints, or the texts. */
export function printOnly(part: 'handout' | 'texts'): void {
  const page = document.documentElement;
  page.dataset.print = part;
  addEventListener('afterprint', () => delete page.dataset.print, { once: true });
  print();
}
