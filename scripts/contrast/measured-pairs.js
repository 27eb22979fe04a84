// @ts-check
import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse, wcagContrast } from 'culori';

/** @typedef {import('./theme-tokens.js').Tokens} Tokens */
/** @typedef {import('culori').Color} Color */
/** @typedef {{ what: string, pair: string, measured: number, least: number }} Measured */

/** What shares a plot and must be told apart: whose thing a mark is, and which racer. */
const apart = [
  ['truth', 'rival', 'forward', 'reverse', 'ink'],
  ['racer-1', 'racer-2', 'racer-3', 'racer-4'],
];
const roles = ['truth', 'rival', 'forward', 'reverse', 'racer-1', 'racer-2', 'racer-3', 'racer-4'];

/** Text by its ground: words, and the labels that curves have in their colour. */
const texts = [
  ...['ink', 'ink-2', 'warning', ...roles].flatMap((text) => [[text, 'paper'], [text, 'panel']]),
  ['ink', 'warning-ground'],
  ['warning', 'warning-ground'],
  ['on-ink', 'ink'],
];

/** Lines, bars and handles on what they are drawn on, and the ring of the focus. Gridlines may be faint. */
const strokes = [...roles, 'ink', 'focus'].flatMap((stroke) => [[stroke, 'paper'], [stroke, 'panel']]);

/** Of 1 : 1 and more, by WCAG 2: what a page must have, and what is left of it in a lit room. */
const least = {
  page: { text: 4.5, stroke: 3 },
  projector: { text: 7, stroke: 4.5 },
};

/** CIEDE2000: two colours of which nobody takes one for the other. */
const LEAST_APART = 10;

/** Full dichromacy, by Machado, Oliveira and Fernandes (2009). */
const eyes = {
  trichromat: (/** @type {Color} */ colour) => colour,
  protanope: filterDeficiencyProt(1),
  deuteranope: filterDeficiencyDeuter(1),
  tritanope: filterDeficiencyTrit(1),
};

/**
 * Every pair of a theme's colours that must differ, and how much they do.
 * @param {string} theme
 * @param {Tokens} tokens
 * @returns {Measured[]}
 */
export function measuredPairs(theme, tokens) {
  const bounds = theme === 'projector' ? least.projector : least.page;
  const colour = (/** @type {string} */ name) => {
    const value = parse(tokens[name] ?? '');
    if (value === undefined) throw new Error(`${theme}: --${name} is no colour: ${tokens[name]}`);
    return value;
  };
  const contrast = (/** @type {string} */ what, /** @type {string[][]} */ pairs, /** @type {number} */ bound) =>
    pairs.map(([one = '', ground = '']) => ({ what, pair: `${one} on ${ground}`, measured: wcagContrast(colour(one), colour(ground)), least: bound }));
  const difference = differenceCiede2000();
  const seen = Object.entries(eyes).flatMap(([eye, filter]) =>
    apart.flatMap(pairsOf).map(([one, other]) => ({
      what: `apart to a ${eye}`,
      pair: `${one} and ${other}`,
      measured: difference(filter(colour(one)), filter(colour(other))),
      least: LEAST_APART,
    })),
  );
  return [...contrast('text', texts, bounds.text), ...contrast('strokes', strokes, bounds.stroke), ...seen];
}

/**
 * @param {readonly string[]} names
 * @returns {[string, string][]}
 */
function pairsOf(names) {
  return names.flatMap((one, i) => names.slice(i + 1).map((other) => /** @type {[string, string]} */ ([one, other])));
}
