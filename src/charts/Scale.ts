/** What marks need of an axis. */
export interface Scale {
  (value: number): number;
  readonly invert: (pixel: number) => number;
  readonly domain: () => readonly number[];
}

/** Where a multiple is a distance, the scale is logarithmic; its domain is positive. */
export type ScaleKind = 'linear' | 'log';
