import type { Deck } from '../deck';
import { directionsSlides } from './directionsSlides';
import { wormsSlides } from './wormsSlides';

/** The idea and its direction: two questions to the room, eight slides. */
export const tenMinutes: Deck = {
  klarity: 'deck',
  version: 1,
  title: { en: 'KL divergence in ten minutes', zh: '十分钟讲 KL 散度' },
  slides: [
    wormsSlides.story,
    wormsSlides.predict,
    wormsSlides.where,
    wormsSlides.sum,
    directionsSlides.predict,
    directionsSlides.ends,
    directionsSlides.weights,
    wormsSlides.takeHome,
  ],
};
