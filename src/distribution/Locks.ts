/** The bars of a free pmf that stay when another is changed, and the switch for each. */
export interface Locks {
  readonly locked: ReadonlySet<number>;
  readonly toggle: (x: number) => void;
}
