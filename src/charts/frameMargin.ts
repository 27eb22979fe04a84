import { textWidth } from './textWidth';

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Above and below the plot; known before the ticks of y, which need the height that is left. */
export function verticalMargin(
  fontSize: number,
  has: { readonly xLabel: boolean; readonly yLabel: boolean },
): Pick<Margin, 'top' | 'bottom'> {
  return { top: fontSize * (has.yLabel ? 2.2 : 0.9), bottom: fontSize * (has.xLabel ? 3.4 : 2) };
}

/** Left of the plot: the widest tick label, but never less than four digits, so that stacked panels line up. */
export function horizontalMargin(fontSize: number, yTickLabels: readonly string[]): Pick<Margin, 'left' | 'right'> {
  const widest = Math.max(textWidth('0.00', fontSize), ...yTickLabels.map((label) => textWidth(label, fontSize)));
  return { left: Math.ceil(widest + fontSize * 0.8), right: Math.ceil(fontSize * 1.1) };
}
