import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { usePlane } from './planeCore';
import { fitRows } from './fitRows';
import { planeWords } from './planeWords';
import { truthOf } from './planeScene';
import { useFitNames } from './useFitNames';
import { useResult } from './useResult';

/** p, its models and what they cost, in numbers. */
export function useFitsTable(): TableSource {
  const { format, messages } = useI18n();
  const words = useWords(planeWords);
  const nameOf = useFitNames();
  const scene = usePlane((state) => state.scene);
  const result = useResult();
  const unit = messages.app[format.unit];
  const truth =
    scene.mode === 'meanField'
      ? [truthOf(scene)]
      : [scene.bumps.first, scene.bumps.second].map((mu) => ({ mu, sigma: [scene.bumps.sigma, scene.bumps.sigma] as const, rho: 0 }));
  const lines = [
    ...truth.map((q, i) => ({ name: truth.length === 1 ? 'p' : `p, ${words.bumpHandle[i === 0 ? 'first' : 'second']}`, q, kls: [Number.NaN, Number.NaN] })),
    ...(result ? fitRows(result) : []).map((row) => ({ name: nameOf(row), q: row.fit.q, kls: [row.fit.klPQ.value, row.fit.klQP.value] })),
  ];
  return {
    caption: words.numbersTitle[scene.mode],
    columns: [words.law, 'μx', 'μy', 'σx', 'σy', 'ρ', `KL(p‖q), ${unit}`, `KL(q‖p), ${unit}`],
    rows: () => lines.map(({ name, q, kls }) => [name, ...[...q.mu, ...q.sigma, q.rho].map((value) => format.fixed(value)), ...kls.map((kl) => format.info(kl))]),
  };
}
