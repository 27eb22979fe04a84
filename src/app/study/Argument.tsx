import type { ReactNode } from 'react';

/** What follows from the figure. */
export function Argument({ children }: { readonly children: ReactNode }) {
  return <div className="study__argument prose">{children}</div>;
}
