import type { ReactNode } from 'react';
import './Still.css';

/** Marks that stand while others move over them: the browser keeps them as they were painted. Dashed curves take it milliseconds. */
export function Still({ children }: { readonly children: ReactNode }) {
  return <g className="still">{children}</g>;
}
