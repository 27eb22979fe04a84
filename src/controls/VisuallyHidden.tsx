import type { ReactNode } from 'react';
import './VisuallyHidden.css';

export interface VisuallyHiddenProps {
  readonly id?: string;
  readonly children: ReactNode;
}

/** Words for assistive technology alone. */
export function VisuallyHidden({ id, children }: VisuallyHiddenProps) {
  return (
    <span className="visually-hidden" id={id}>
      {children}
    </span>
  );
}
