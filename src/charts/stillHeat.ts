import { createContext } from 'react';
import type { ReactNode } from 'react';
import type { HeatFieldProps } from './HeatField';

/** What draws a field where no canvas will be painted: on a page that is made ahead. */
export const StillHeat = createContext<((field: HeatFieldProps) => ReactNode) | null>(null);
