import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { covariances } from '../../math/plane/modesLoss';
import { Locked } from '../Locked';
import { NumberRow } from './NumberRow';
import { useOneEdit, usePlane } from './planeCore';
import { setBumps, setCovariance, setModel, setRate, setTruth, withEntry } from './planeEdits';
import { BUMP_SIGMAS, mayLean, P_SIGMAS, PLACES, Q_SIGMAS, RATES, RHOS, WEIGHTS } from './planeScene';
import { planeWords } from './planeWords';

const AXES = ['x', 'y'] as const;
const SUBSCRIPTS = { vae: ['₁', '₂'], meanField: ['x', 'y'], twoModes: ['x', 'y'] } as const;

/** All numbers of a scene: those of p and those of the reader's q. */
export function SetupPanel() {
  const words = useWords(planeWords);
  const mode = usePlane(({ scene }) => scene.mode);
  return (
    <div className="plane-setup">
      <Locked by="p">
        {mode === 'meanField' && <TruthSetup />}
      </Locked>
      <Locked by="bumps">
        {mode === 'twoModes' && <BumpsSetup />}
      </Locked>
      <section className="plane-setup__section" aria-label={words.yourQ}>
        <h2 className="plane-setup__title">{words.yourQ}</h2>
        <Locked by="q">
          <ModelSetup />
        </Locked>
      </section>
    </div>
  );
}

function TruthSetup() {
  const words = useWords(planeWords);
  const p = usePlane(({ scene }) => scene.p);
  return (
    <section className="plane-setup__section" aria-label={words.truth}>
      <h2 className="plane-setup__title">{words.truth}</h2>
      <NumberRow label={words.correlation('p')} sign="ρ" value={p.rho} range={RHOS} role="truth" write={(scene, rho) => setTruth(scene, { rho })} />
      {AXES.map((axis, i) => (
        <NumberRow
          key={axis}
          label={words.deviation('p', axis)}
          sign={`σ${axis}`}
          value={p.sigma[i === 0 ? 0 : 1]}
          range={P_SIGMAS}
          role="truth"
          write={(scene, value) => setTruth(scene, { sigma: withEntry(scene.p.sigma, i === 0 ? 0 : 1, value) })}
        />
      ))}
    </section>
  );
}

function BumpsSetup() {
  const words = useWords(planeWords);
  const bumps = usePlane(({ scene }) => scene.bumps);
  return (
    <section className="plane-setup__section" aria-label={words.truth}>
      <h2 className="plane-setup__title">{words.truth}</h2>
      <p className="plane-setup__note">{words.bumpSigns}</p>
      <NumberRow label={words.weight} sign="w" value={bumps.weight} range={WEIGHTS} role="truth" write={(scene, weight) => setBumps(scene, { weight })} />
      <NumberRow label={words.bumpWidth} sign="s" value={bumps.sigma} range={BUMP_SIGMAS} role="truth" write={(scene, sigma) => setBumps(scene, { sigma })} />
      {(['first', 'second'] as const).flatMap((bump) =>
        AXES.map((axis, i) => (
          <NumberRow
            key={`${bump} ${axis}`}
            label={`${words.bumpHandle[bump]}, ${axis}`}
            sign={`${axis}${bump === 'first' ? '₁' : '₂'}`}
            value={bumps[bump][i === 0 ? 0 : 1]}
            range={PLACES}
            role="truth"
            write={(scene, value) => setBumps(scene, { [bump]: withEntry(scene.bumps[bump], i === 0 ? 0 : 1, value) })}
          />
        )),
      )}
    </section>
  );
}

function ModelSetup() {
  const words = useWords(planeWords);
  const edit = useOneEdit();
  const scene = usePlane((state) => state.scene);
  const { q, mode, covariance, rate } = scene;
  const names = SUBSCRIPTS[mode];
  return (
    <>
      {mode === 'twoModes' && (
        <Locked by="covariance">
          <SegmentedChoice
            legend={words.shape}
            hideLegend
            options={covariances.map((value) => ({ value, label: words.shapes[value] }))}
            value={covariance}
            onChange={(next) => edit('covariance', (one) => setCovariance(one, next))}
          />
        </Locked>
      )}
      {names.flatMap((name, i) => {
        const k = i === 0 ? 0 : 1;
        return [
          <NumberRow key={`mu ${name}`} label={words.mean(name)} sign={`μ${name}`} value={q.mu[k]} range={PLACES} role="rival" write={(one, value) => setModel(one, { mu: withEntry(one.q.mu, k, value) })} />,
          <NumberRow key={`sigma ${name}`} label={words.deviation('q', name)} sign={`σ${name}`} value={q.sigma[k]} range={Q_SIGMAS} role="rival" write={(one, value) => setModel(one, { sigma: withEntry(one.q.sigma, k, value) })} />,
        ];
      })}
      {mayLean(scene) && <NumberRow label={words.correlation('q')} sign="ρ" value={q.rho} range={RHOS} role="rival" write={(one, rho) => setModel(one, { rho })} />}
      <Locked by="rate">{mode !== 'meanField' && <NumberRow label={words.rate} sign="η" value={rate} range={RATES} write={setRate} />}</Locked>
    </>
  );
}
