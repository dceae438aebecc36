/** How long a simulation took, and how many pieces of the work its budget did not suffice for. */
export interface Effort {
  readonly seconds: number;
  readonly undone: number;
}
