import type { Lab } from '../lab';
import { wormsCore } from './wormsCore';
import { wormsKeys } from './wormsKeys';
import { WormsView } from './WormsView';

export const wormsLab: Lab = {
  core: wormsCore,
  View: WormsView,
  keys: wormsKeys,
  words: [],
  question: ['distributions'],
  asks: (messages) => messages.classroom.hidden,
};
