export interface FilmSize {
  readonly width: number;
  readonly height: number;
}

/** Makes a file of frames that come one after another. */
export interface FilmEncoder {
  add(frame: HTMLCanvasElement, seconds: number): Promise<void>;
  finish(): Promise<Blob>;
  /** Lets go of what it holds. */
  cancel(): Promise<void>;
}
