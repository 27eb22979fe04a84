import type { LabControls } from '../lab';
import { EncoderPlane } from './EncoderPlane';
import { LawsPlane } from './LawsPlane';
import { usePlane } from './planeCore';

/** The picture that a scene is about. */
export function PlanePanel({ controls }: { readonly controls: LabControls }) {
  const mode = usePlane(({ scene }) => scene.mode);
  return mode === 'vae' ? <EncoderPlane controls={controls} /> : <LawsPlane controls={controls} />;
}
