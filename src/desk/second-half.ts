/** What comes up where a button was is not meant by the second half of a double click. A keyboard's presses are never one. */
export const isSecondHalf = (click: MouseEvent): boolean => click.detail > 1;
