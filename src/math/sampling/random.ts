/** A source of randomness that is handed in: the same start gives the same numbers, in every browser. */
export interface Random {
  /** The next number, uniform on the multiples of 2⁻⁵³ in [0, 1). Moves the generator on. */
  readonly next: () => number;
  /** Where it stands, as plain data: `resumeRandom` goes on from there. */
  readonly state: () => readonly number[];
}
