import { Panel } from '../../charts/Panel';
import { Swatch } from '../../charts/Swatch';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { Quantity } from '../../math/divergence/quantity';
import { standardNormalTerm } from '../../math/plane/standardNormalTerm';
import { inUnit } from '../../math/unit';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { fitRows } from './fitRows';
import { mayLean } from './planeScene';
import { usePlane } from './planeCore';
import { planeWords } from './planeWords';
import { runPlaces } from './runPlaces';
import { useFitNames } from './useFitNames';
import { useResult } from './useResult';
import './NumbersPanel.css';

const MOST_MINIMA = 3;

/** What the models cost, both ways. */
export function NumbersPanel({ controls }: { readonly controls: LabControls }) {
  const { messages, format } = useI18n();
  const words = useWords(planeWords);
  const mode = usePlane(({ scene }) => scene.mode);
  const result = useResult();
  const unit = messages.app[format.unit];
  const boundOf = ({ errorBound }: Quantity): string => format.probability(inUnit(errorBound, format.unit));
  const told = result ? words.spokenOwn(format.info(result.own.klPQ.value), format.info(result.own.klQP.value), unit) : '';
  return (
    <Panel title={words.numbersTitle[mode]} className={`plane-numbers plane-numbers--${controls}`}>
      {mode === 'vae' ? <EncoderNumbers /> : <FitNumbers />}
      <p className="plane-numbers__note">
        {result?.check
          ? words.checked({ closed: format.info(result.own.klQP.value, 6), quadrature: format.info(result.check.value, 6), bound: boundOf(result.check), unit })
          : words.howGot({ bound: result ? boundOf(result.own.klQP) : '–', unit, minima: result?.complete === true ? words.allMinima : words.foundMinima })}
      </p>
      <SettledStatus text={told} />
    </Panel>
  );
}

function FitNumbers() {
  const { messages, format } = useI18n();
  const words = useWords(planeWords);
  const nameOf = useFitNames();
  const scene = usePlane((state) => state.scene);
  const result = useResult();
  const leans = mayLean(scene);
  // Room for as many minima as there mostly are: they come and go while p is dragged.
  const spare = scene.mode === 'twoModes' ? Math.max(0, MOST_MINIMA - (result?.reverse.length ?? 0)) : 0;
  const unit = messages.app[format.unit];
  return (
    <table className="plane-table">
      <thead>
        <tr>
          <th scope="col">{words.law}</th>
          <th scope="col">σx</th>
          <th scope="col">σy</th>
          {leans && <th scope="col">ρ</th>}
          <th scope="col">{`KL(p‖q), ${unit}`}</th>
          <th scope="col">{`KL(q‖p), ${unit}`}</th>
        </tr>
      </thead>
      <tbody>
        {(result ? fitRows(result) : []).map((row) => (
          <tr key={row.key} className={`role--${row.role}`}>
            <th scope="row">
              <Swatch role={row.role} /> {nameOf(row)}
            </th>
            <td>{format.fixed(row.fit.q.sigma[0])}</td>
            <td>{format.fixed(row.fit.q.sigma[1])}</td>
            {leans && <td>{format.fixed(row.fit.q.rho)}</td>}
            <td className={row.role === 'forward' ? 'plane-table__least' : undefined}>{format.info(row.fit.klPQ.value)}</td>
            <td className={row.role === 'reverse' && row.place === 0 ? 'plane-table__least' : undefined}>{format.info(row.fit.klQP.value)}</td>
          </tr>
        ))}
        {Array.from({ length: spare }, (_, i) => (
          <tr key={i} className="plane-table__spare" aria-hidden="true">
            <td colSpan={leans ? 6 : 5}>&nbsp;</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** ½(μ² + σ² − 1 − log σ²), part by part, of each dimension and in all. */
function EncoderNumbers() {
  const { messages, format } = useI18n();
  const words = useWords(planeWords);
  const { q, step } = usePlane(({ scene }) => scene);
  const result = useResult();
  const place = result && step > 0 ? runPlaces(result, step)[0] : undefined;
  const shown = place?.q ?? q;
  const parts = ([0, 1] as const).map((axis) => {
    const [mu, sigma] = [shown.mu[axis], shown.sigma[axis]];
    return { mu, sigma, terms: [(mu * mu) / 2, ((sigma - 1) * (sigma + 1)) / 2, -Math.log(sigma)], kl: standardNormalTerm(mu, sigma) };
  });
  const total = parts.reduce((sum, { kl }) => sum + kl, 0);
  return (
    <table className="plane-table">
      <thead>
        <tr>
          <th scope="col">{messages.app[format.unit]}</th>
          <th scope="col">½μ²</th>
          <th scope="col">½(σ² − 1)</th>
          <th scope="col">−log σ</th>
          <th scope="col">KL</th>
        </tr>
      </thead>
      <tbody>
        {parts.map(({ mu, sigma, terms, kl }, axis) => (
          <tr key={axis} className="role--rival">
            <th scope="row">
              {words.dimension(axis + 1)} <span className="plane-table__at">{`μ = ${format.fixed(mu)}`}</span> <span className="plane-table__at">{`σ = ${format.fixed(sigma)}`}</span>
            </th>
            {terms.map((term, i) => (
              <td key={i}>{format.info(term)}</td>
            ))}
            <td className="plane-table__least">{format.info(kl)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" colSpan={4}>
            {words.total}
          </th>
          <td className="plane-table__least">{format.info(total)}</td>
        </tr>
      </tbody>
    </table>
  );
}
