import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Direction } from '../../math/geometry/direction';
import { inUnit } from '../../math/unit';
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
  const thetaOf = (axis: number, node: number): number => {
    const { low = 0, high = 1 } = window.axes[axis] ?? {};
    return parameters[axis]?.unconstrained.from(low + ((high - low) * node) / (size - 1)) ?? Number.NaN;
  };
  const lossAt = (node: number): number => inUnit(values[node] ?? Number.NaN, format.unit);
  const isCurve = parameters.length === 1;
  const title = isCurve ? words.curveTitle[direction] : words.surfaceTitle[direction];
  const caption = `${title}: ${klName(direction)}, ${messages.app[format.unit]}`;
  const across = isCurve ? [] : picked(ROWS[2]);
  const exactRows = (): readonly (readonly number[])[] =>
    isCurve
      ? picked(ROWS[1]).map((i) => [thetaOf(0, i), lossAt(i)])
      : picked(ROWS[2]).map((i) => [thetaOf(0, i), ...across.map((j) => lossAt(i * size + j))]);
  const headed = (write: (theta: number) => string): readonly string[] =>
    isCurve
      ? [symbols[0] ?? '', klName(direction)]
      : [`${symbols[0]} \\ ${symbols[1]}`, ...across.map((j) => write(thetaOf(1, j)))];
  return {
    caption,
    columns: headed((theta) => shortNumber(theta, format)),
    rows: () => exactRows().map(([theta = Number.NaN, ...losses]) => [shortNumber(theta, format), ...losses.map((loss) => format.fixed(loss))]),
    exactColumns: headed(String),
    exactRows,
  };
}
