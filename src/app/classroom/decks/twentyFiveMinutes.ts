import type { Deck } from '../deck';
import { codesSlides } from './codesSlides';
import { directionsSlides } from './directionsSlides';
import { limitsSlides } from './limitsSlides';
import { wormsSlides } from './wormsSlides';

/** From a wrong code to the two directions, with zeros and the triangle. */
export const twentyFiveMinutes: Deck = {
  klarity: 'deck',
  version: 1,
  title: { en: 'KL divergence in twenty-five minutes', zh: '二十五分钟讲 KL 散度' },
  slides: [
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
    directionsSlides.weights,
    wormsSlides.takeHome,
  ],
};
