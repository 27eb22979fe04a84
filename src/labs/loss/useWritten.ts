import { useI18n } from '../../i18n/I18nContext';

/** A number in a cell: as many of these decimals as there is room for. What is not a number is said so, as PyTorch does. */
export type Write = (value: number, decimals: number, most: number) => string;

export function useWritten(): Write {
  const { format } = useI18n();
  return (value, decimals, most) => {
    if (Number.isNaN(value)) return 'NaN';
    for (let kept = decimals; kept > 0; kept -= 1) {
      const text = format.fixed(value, kept);
      if (text.length <= most) return text;
    }
    return format.fixed(value, 0);
  };
}
