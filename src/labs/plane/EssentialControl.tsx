import { useWords } from '../../i18n/useWords';
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
    return <NumberRow label={words.correlation('p')} sign="ρ" value={p.rho} range={RHOS} role="truth" write={(scene, rho) => setTruth(scene, { rho })} />;
  }
  if (mode === 'twoModes') {
    return <NumberRow label={words.weight} sign="w" value={bumps.weight} range={WEIGHTS} role="truth" write={(scene, weight) => setBumps(scene, { weight })} />;
  }
  return <NumberRow label={words.rate} sign="η" value={rate} range={RATES} write={setRate} />;
}
