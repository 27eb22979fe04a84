import { useState } from 'react';
import { NumberField } from '../controls/NumberField';
import { Slider } from '../controls/Slider';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import type { Parameter } from '../math/families/family';
import { distributionWords } from './distributionWords';
import type { EditorPartProps } from './EditorPart';
import { parameterFields } from './parameterFields';
import { parameterRange } from './parameterRange';
import { parameterValue } from './parameterValue';
import { scalarParameter } from './scalarParameter';
import { setParameter } from './setParameter';
import { signText } from './signText';
import { sliderRange } from './sliderRange';
import { useFieldProblem } from './useFieldProblem';
import './ParameterSliders.css';

interface ParameterSlidersProps extends EditorPartProps {
  /** The parameters to leave out. */
  readonly without?: readonly string[];
}

/** The parameters of a distribution that are numbers, by slider and by number. */
export function ParameterSliders(props: ParameterSlidersProps) {
  const { family } = props.distribution;
  return parameterFields(family).map(({ name }) => {
    const parameter = scalarParameter(family, name);
    if (!parameter || props.without?.includes(name) === true) return null;
    return <ParameterRow key={`${family}.${name}`} {...props} name={name} parameter={parameter} />;
  });
}

interface ParameterRowProps extends EditorPartProps {
  readonly name: string;
  readonly parameter: Parameter;
}

function ParameterRow({ symbol, role, distribution, edits, name, parameter }: ParameterRowProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const problemText = useFieldProblem();
  const value = parameterValue(distribution, name);
  // A drag keeps the track it began on.
  const [held, hold] = useState<{ readonly min: number; readonly max: number } | null>(null);
  const range = held ?? sliderRange(parameter, value);
  const { min, max } = parameterRange(distribution, name);
  const names: Readonly<Record<string, string>> = words.parameters[distribution.family];
  const sign = signText(parameter.symbol);
  const meaning = names[name] ?? name;
  const label = words.parameterOf(symbol, meaning, sign);
  const change = edits.gesture(name, (now, _base, next) => setParameter(now, name, next));
  return (
    <div className="parameter">
      <span className="parameter__name" aria-hidden="true">
        {meaning} <var className="parameter__sign">{sign}</var>
      </span>
      <Slider
        label={label}
        hideLabel
        value={value}
        min={Math.max(range.min, min)}
        max={Math.min(range.max, max)}
        step={parameter.slider.step}
        valueText={format.plain(value)}
        role={role}
        onChange={(moved) => {
          hold(moved.phase === 'end' ? null : range);
          change(moved);
        }}
      />
      <NumberField
        label={label}
        hideLabel
        value={value}
        format={(one) => format.plain(one)}
        min={min}
        max={max}
        step={parameter.integer === true ? 1 : parameter.slider.step * 10}
        role={role}
        problemText={problemText}
        onChange={(next) => edits.once(name, (now) => setParameter(now, name, next))}
      />
    </div>
  );
}
