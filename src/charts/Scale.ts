/** What marks need of an axis: d3's linear and logarithmic scales both are one. */
export interface Scale {
  (value: number): number;
  readonly invert: (pixel: number) => number;
  readonly domain: () => readonly number[];
  readonly ticks: (count?: number) => readonly number[];
  readonly tickFormat: (count?: number) => (value: number) => string;
}

/** Where a multiple is a distance, the scale is logarithmic; its domain is positive. */
export type ScaleKind = 'linear' | 'log';
