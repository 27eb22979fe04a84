/** Both directions over a grid, in nats, row-major; null for a direction that is computed elsewhere. */
export interface SurfaceValues {
  readonly forward: Float64Array | null;
  readonly reverse: Float64Array | null;
}

/** The directions that are wanted. */
export interface Wanted {
  readonly forward: boolean;
  readonly reverse: boolean;
}
