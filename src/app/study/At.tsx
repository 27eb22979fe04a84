import type { ReactNode } from 'react';
import { useKlarity } from '../../state/KlarityContext';

interface AtProps {
  readonly x: number;
  readonly children: ReactNode;
}

/** Words that point at an outcome: it lights up in every view of the figure. */
export function At({ x, children }: AtProps) {
  const klarity = useKlarity();
  const point = (): void => klarity.set({ hover: x });
  const leave = (): void => klarity.set({ hover: null });
  return (
    <button
      type="button"
      className="study__at control-focus"
      onClick={point}
      onFocus={point}
      onBlur={leave}
      onPointerEnter={point}
      onPointerLeave={leave}
    >
      {children}
    </button>
  );
}
