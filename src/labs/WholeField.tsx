import { NumberField } from '../controls/NumberField';
import { useFieldProblem } from '../distribution/useFieldProblem';

interface WholeFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly onChange: (value: number) => void;
}

/** A whole number, typed or stepped: a seed, a count. */
export function WholeField({ onChange, ...props }: WholeFieldProps) {
  const problemText = useFieldProblem();
  return <NumberField {...props} format={String} step={1} problemText={problemText} onChange={(value) => onChange(Math.round(value))} />;
}
