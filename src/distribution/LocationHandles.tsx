import { useFrame } from '../charts/frameContext';
import { Handle } from '../charts/Handle';
import { useI18n } from '../i18n/I18nContext';
import { useWords } from '../i18n/useWords';
import { families } from '../math/families';
import { lawOf } from '../math/law/lawOf';
import { distributionWords } from './distributionWords';
import type { EditorPartProps } from './EditorPart';
import { keyStep } from './keyStep';
import { parameterFields } from './parameterFields';
import { parameterRange } from './parameterRange';
import { parameterValue } from './parameterValue';
import { scalarParameter } from './scalarParameter';
import { setParameter } from './setParameter';
import { signText } from './signText';

/** Inside a Frame: where a family of a location and a scale stands, and how wide it is, each on its curve. */
export function LocationHandles({ symbol, role, distribution, edits }: EditorPartProps) {
  const { format } = useI18n();
  const words = useWords(distributionWords);
  const frame = useFrame();
  const { family } = distribution;
  const { location } = families[family];
  if (location?.of !== 'x') return null;
  const names = parameterFields(family).map(({ name }) => name);
  const scaleName = names[names.indexOf(location.parameter) + 1] ?? '';
  const [low = 0, high = 0] = frame.x.domain();
  const step = keyStep(high - low);
  const density = (x: number): number => Math.exp(lawOf(distribution).logProb(x));
  const meanings: Readonly<Record<string, string>> = words.parameters[family];
  const labelOf = (name: string): string =>
    words.parameterOf(symbol, meanings[name] ?? name, signText(scalarParameter(family, name)?.symbol ?? ''));
  const place = parameterValue(distribution, location.parameter);
  const scale = parameterValue(distribution, scaleName);
  const handle = { axis: 'x', step, role } as const;
  return (
    <>
      {Number.isFinite(scale) && (
        <Handle
          {...handle}
          x={place + scale}
          y={density(place + scale)}
          value={place + scale}
          min={place + Math.max(parameterRange(distribution, scaleName).min, step / 10)}
          max={Math.max(high, place + scale)}
          shape="square"
          label={labelOf(scaleName)}
          valueText={format.plain(scale)}
          onChange={edits.gesture(`handle ${scaleName}`, (now, _base, x) => setParameter(now, scaleName, x - place))}
        />
      )}
      <Handle
        {...handle}
        x={place}
        y={density(place)}
        value={place}
        min={Math.min(low, place)}
        max={Math.max(high, place)}
        label={labelOf(location.parameter)}
        valueText={format.plain(place)}
        onChange={edits.gesture(`handle ${location.parameter}`, (now, _base, x) => setParameter(now, location.parameter, x))}
      />
    </>
  );
}
