import { useI18n } from '../../i18n/I18nContext';

/** A number in a cell: as many of these decimals as there is room for; nan, as PyTorch spells it; … for what is to come. */
export type Write = (value: number | undefined, decimals: number, most: number) => string;

export function useWritten(): Write {
  const { format } = useI18n();
  return (value, decimals, most) => {
    if (value === undefined) return '…';
    if (Number.isNaN(value)) return 'nan';
    for (let kept = decimals; kept > 0; kept -= 1) {
      const text = format.fixed(value, kept);
      if (text.length <= most) return text;
    }
    return format.fixed(value, 0);
  };
}
