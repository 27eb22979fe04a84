import type { NumberFormat } from '../../i18n/numberFormat';
import { shortNumber } from './compactNumber';
import type { SpaceAxis } from './chartSpace';

/** A place of an axis as a reader reads it: a logarithmic one has no 0, however small its numbers are. */
export const axisNumber = ({ kind, shown }: Pick<SpaceAxis, 'kind' | 'shown'>, at: number, format: NumberFormat): string =>
  shortNumber(shown(at), format, kind === 'log' ? 0 : undefined);
