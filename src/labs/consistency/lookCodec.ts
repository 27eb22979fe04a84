import { decimal } from '../../scene/numberList';
import { stepTensors } from './stepsLook';
import type { StepsLook } from './stepsLook';

const NONE = 'none';

/** The number that is looked at, for an address: `elements:1_2`, `mask:0`, `total`. */
export function encodeLook(look: StepsLook | null): string {
  if (look === null) return NONE;
  const place = [look.row, look.column].filter((index) => index !== null);
  return place.length === 0 ? look.tensor : `${look.tensor}:${place.join('_')}`;
}

/** The number that an address names; nothing where it names none. The schema knows whether the batch has it. */
export function decodeLook(text: string): StepsLook | null | undefined {
  if (text === NONE) return null;
  const [name, place, ...more] = text.split(':');
  const tensor = stepTensors.find((one) => one === name);
  if (!tensor || more.length > 0) return undefined;
  const [row = null, column = null, ...beyond] = place === undefined ? [] : place.split('_').map(decimal);
  return beyond.length > 0 ? undefined : { tensor, row, column };
}
