import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { signText } from '../../distribution/signText';
import { shortNumber } from './compactNumber';
import { fitWords } from './fitWords';
import { klName } from './klName';
import type { Surface } from './useSurface';
import { useModel } from './useModel';

/** Every so many nodes of an axis make a row: a table is read, not looked at. */
const ROWS = { 1: 24, 2: 8 } as const;

/** The same numbers as the curve or the surface, at a part of its nodes. */
export function useSurfaceTable(direction: Direction, { values, window, size }: Surface): TableSource {
  const { format, messages } = useI18n();
  const words = useWords(fitWords);
  const { parameters } = useModel();
  const symbols = parameters.map(({ symbol }) => signText(symbol));
  const picked = (count: number): readonly number[] =>
    Array.from({ length: count }, (_, i) => Math.round((i * (size - 1)) / (count - 1)));
  const thetaOf = (axis: number, node: number): string => {
    const { low = 0, high = 1 } = window.axes[axis] ?? {};
    const eta = low + ((high - low) * node) / (size - 1);
    return shortNumber(parameters[axis]?.unconstrained.from(eta) ?? Number.NaN, format);
  };
  const title = parameters.length === 1 ? words.curveTitle[direction] : words.surfaceTitle[direction];
  const caption = `${title}: ${klName(direction)}, ${messages.app[format.unit]}`;
  if (parameters.length === 1) {
    const rows = () => picked(ROWS[1]).map((i) => [thetaOf(0, i), format.info(values[i] ?? Number.NaN)]);
    return { caption, columns: [symbols[0] ?? '', klName(direction)], rows };
  }
  const columns = picked(ROWS[2]);
  return {
    caption,
    columns: [`${symbols[0]} \\ ${symbols[1]}`, ...columns.map((j) => thetaOf(1, j))],
    rows: () => picked(ROWS[2]).map((i) => [thetaOf(0, i), ...columns.map((j) => format.info(values[i * size + j] ?? Number.NaN))]),
  };
}
