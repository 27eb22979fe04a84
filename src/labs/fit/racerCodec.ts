import { decodeNumbers, encodeNumbers } from '../../scene/numberList';
import type { Racer } from './fitScene';
import { defaultSettings, optimizerNames } from './racerOf';

const BETWEEN = ';';

/** The racers for an address: `gradientDescent:0.2;momentum:0.05_0.9`, settings in the order of the optimizer's own. */
export function encodeRacers(racers: readonly Racer[]): string {
  return racers
    .map(({ optimizer, settings }) => {
      const values = Object.keys(defaultSettings(optimizer)).map((name) => settings[name] ?? Number.NaN);
      return `${optimizer}:${encodeNumbers(values)}`;
    })
    .join(BETWEEN);
}

function decodeRacer(text: string): Racer | undefined {
  const [name, list, ...more] = text.split(':');
  const optimizer = optimizerNames.find((one) => one === name);
  const values = list === undefined || more.length > 0 ? undefined : decodeNumbers(list);
  if (!optimizer || !values) return undefined;
  const names = Object.keys(defaultSettings(optimizer));
  if (names.length !== values.length) return undefined;
  return { optimizer, settings: Object.fromEntries(names.map((one, i) => [one, values[i] ?? Number.NaN])) };
}

/** The racers of an address; nothing where one of them has no meaning. */
export function decodeRacers(text: string): readonly Racer[] | undefined {
  const racers = text.split(BETWEEN).flatMap((part) => decodeRacer(part) ?? []);
  return racers.length === text.split(BETWEEN).length ? racers : undefined;
}
