import type { LabControls } from '../lab';
import { EncoderPlane } from './EncoderPlane';
import { LawsPlane } from './LawsPlane';
import { usePlane } from './planeCore';

interface PlanePanelProps {
  readonly controls: LabControls;
  /** Without what answers the question: fits, costs, slopes. */
  readonly isBare?: boolean;
}

/** The picture that a scene is about. */
export function PlanePanel(props: PlanePanelProps) {
  const mode = usePlane(({ scene }) => scene.mode);
  return mode === 'vae' ? <EncoderPlane {...props} /> : <LawsPlane {...props} />;
}
