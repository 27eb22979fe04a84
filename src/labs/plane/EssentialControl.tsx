import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { NumberRow } from './NumberRow';
import { usePlane } from './planeCore';
import { setBumps, setRate, setTruth } from './planeEdits';
import { RATES, RHOS, WEIGHTS } from './planeScene';
import { planeWords } from './planeWords';

/** The one number that a picture is about. */
export function EssentialControl() {
  const words = useWords(planeWords);
  const { mode, p, bumps, rate } = usePlane(({ scene }) => scene);
  if (mode === 'meanField') {
    return (
      <Locked by="p">
        <NumberRow label={words.correlation('p')} sign="ρ" value={p.rho} range={RHOS} role="truth" write={(scene, rho) => setTruth(scene, { rho })} />
      </Locked>
    );
  }
  if (mode === 'twoModes') {
    return (
      <Locked by="bumps">
        <NumberRow label={words.weight} sign="w" value={bumps.weight} range={WEIGHTS} role="truth" write={(scene, weight) => setBumps(scene, { weight })} />
      </Locked>
    );
  }
  return (
    <Locked by="rate">
      <NumberRow label={words.rate} sign="η" value={rate} range={RATES} write={setRate} />
    </Locked>
  );
}
