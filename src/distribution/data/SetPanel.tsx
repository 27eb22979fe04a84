import { useId, useMemo, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import { dataWords } from './dataWords';
import type { Observations } from './digest/Observations';
import { OutcomePanel } from './OutcomePanel';
import type { PanelProps } from './PanelProps';
import { realSetNames, realSets } from './realSets';
import type { RealSetName } from './realSets';

function observationsIn(name: RealSetName): Observations {
  const set = realSets[name];
  if (set.kind === 'continuous') return { values: Float64Array.from(set.data), times: null };
  return { values: Float64Array.from(set.counts.keys()), times: Float64Array.from(set.counts) };
}

/** Real data by name, with their source. */
export function SetPanel({ kinds, onUse, onCancel }: PanelProps) {
  const words = useWords(dataWords);
  const id = useId();
  const [name, setName] = useState<RealSetName | null>(null);
  const observations = useMemo(() => name && observationsIn(name), [name]);
  return (
    <>
      <fieldset className="data-dialog__sets">
        <legend className="data-dialog__label">{words.setsLegend}</legend>
        {realSetNames.map((one) => (
          <div key={one} className="data-dialog__set">
            <input
              type="radio"
              className="control-focus"
              id={`${id}-${one}`}
              name={id}
              checked={one === name}
              aria-describedby={`${id}-${one}-about`}
              onChange={() => setName(one)}
            />
            <label htmlFor={`${id}-${one}`}>{words.sets[one].title}</label>
            <p id={`${id}-${one}-about`} className="data-dialog__about">
              {words.sets[one].about}
              <br />
              <cite className="data-dialog__cite">{words.sets[one].source}</cite>
            </p>
          </div>
        ))}
      </fieldset>
      <OutcomePanel
        key={name}
        observations={observations}
        isCurrent={true}
        kinds={kinds}
        onUse={(distribution) => {
          if (name) onUse(distribution, { kind: 'set', name });
        }}
        onCancel={onCancel}
      />
    </>
  );
}
