import { Toggle } from '../../../controls/Toggle';

interface PickSomeProps<T extends string> {
  readonly legend: string;
  readonly names: readonly T[];
  readonly labelOf: (name: T) => string;
  readonly picked: readonly T[];
  readonly onPick: (picked: readonly T[]) => void;
}

/** Some of several, in the order that they have. */
export function PickSome<T extends string>({ legend, names, labelOf, picked, onPick }: PickSomeProps<T>) {
  return (
    <fieldset className="share__charts embed-section__some">
      <legend>{legend}</legend>
      {names.map((name) => (
        <Toggle
          key={name}
          label={labelOf(name)}
          checked={picked.includes(name)}
          onChange={(isPicked) => onPick(names.filter((one) => (one === name ? isPicked : picked.includes(one))))}
        />
      ))}
    </fieldset>
  );
}
