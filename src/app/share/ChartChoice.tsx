import { Toggle } from '../../controls/Toggle';
import { useWords } from '../../i18n/useWords';
import { shareWords } from './shareWords';
import type { PageChart } from './pageCharts';

interface ChartChoiceProps {
  readonly charts: readonly PageChart[];
  /** By their place in the list. */
  readonly left: ReadonlySet<number>;
  readonly onChange: (left: ReadonlySet<number>) => void;
}

/** Which of the page's drawings are taken, by their headings: all, until some are left out. */
export function ChartChoice({ charts, left, onChange }: ChartChoiceProps) {
  const words = useWords(shareWords);
  if (charts.length === 0) return <p className="share__warning">{words.charts.none}</p>;
  return (
    <fieldset className="share__charts">
      <legend>{words.charts.legend}</legend>
      {charts.map(({ name }, index) => (
        <Toggle
          key={index}
          label={name}
          checked={!left.has(index)}
          onChange={(taken) => {
            const next = new Set(left);
            if (taken) next.delete(index);
            else next.add(index);
            onChange(next);
          }}
        />
      ))}
    </fieldset>
  );
}
