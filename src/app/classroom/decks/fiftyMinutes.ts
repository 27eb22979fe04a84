import type { Deck } from '../deck';
import { codesSlides } from './codesSlides';
import { directionsSlides } from './directionsSlides';
import { limitsSlides } from './limitsSlides';
import { trainingSlides } from './trainingSlides';
import { wormsSlides } from './wormsSlides';

/** A whole lecture: what a bit is, KL, its limits, its directions, and what it does in a training. */
export const fiftyMinutes: Deck = {
  klarity: 'deck',
  version: 1,
  title: { en: 'KL divergence in fifty minutes', zh: '五十分钟讲 KL 散度' },
  slides: [
    codesSlides.surprise,
    codesSlides.wrongCode,
    wormsSlides.story,
    wormsSlides.predict,
    wormsSlides.where,
    wormsSlides.sum,
    wormsSlides.theta,
    limitsSlides.never,
    limitsSlides.smoothing,
    limitsSlides.detour,
    directionsSlides.predict,
    directionsSlides.ends,
    directionsSlides.valleys,
    directionsSlides.weights,
    trainingSlides.gradients,
    trainingSlides.klDivLoss,
    trainingSlides.reductions,
    trainingSlides.evidence,
    limitsSlides.apart,
    limitsSlides.apartCurves,
    wormsSlides.takeHome,
  ],
};
