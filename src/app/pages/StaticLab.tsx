import { UnmeasuredSize } from '../../charts/unmeasuredSize';
import type { ReactNode } from 'react';
import type { HeatFieldProps } from '../../charts/HeatField';
import { StillHeat } from '../../charts/stillHeat';
import type { Size } from '../../charts/useSize';
import { Lab } from '../Lab';
import { StillHeatField } from './StillHeatField';

/** What plots measure where the figure stands beside the prose in a window of 1440 × 900, within the prose, and on a phone. */
export const sizes = {
  beside: { width: 660, height: 560 },
  within: { width: 610, height: 225 },
  phone: { width: 330, height: 215 },
} as const satisfies Readonly<Record<string, Size>>;

const drawStill = (field: HeatFieldProps): ReactNode => <StillHeatField {...field} />;

interface StaticLabProps {
  readonly show: readonly string[];
  readonly wide: Size;
  /** Whether it shows what it will be taken hold of by. */
  readonly controls: 'essential' | 'none';
}

/** Parts of the lab as they are drawn without being measured: for a wide page and for a phone, of which the style sheet shows one. */
export function StaticLab({ show, wide, controls }: StaticLabProps) {
  return (
    <StillHeat value={drawStill}>
      <div className="static-lab static-lab--wide">
        <UnmeasuredSize value={wide}>
          <Lab show={show} controls={controls} />
        </UnmeasuredSize>
      </div>
      <div className="static-lab static-lab--phone">
        <UnmeasuredSize value={sizes.phone}>
          <Lab show={show} controls={controls} />
        </UnmeasuredSize>
      </div>
    </StillHeat>
  );
}
