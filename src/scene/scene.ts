/** What every scene has: plain, serialisable data of what is on the screen. A lab adds its own part. */
export interface SceneBase {
  readonly version: 1;
  readonly lab: string;
}
