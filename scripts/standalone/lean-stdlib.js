// @ts-check

const PREFIX = '\0lean:';

/**
 * What stands in for packages under the special functions that say again what every browser of today has: typed arrays, the order
 * of bytes, read-only properties, and the elementary functions, which browsers compute as well as they do (to the last bit or the one before).
 * @type {Readonly<Record<string, string>>}
 */
const LEAN = {
  '@stdlib/array-float64': 'Float64Array',
  '@stdlib/array-uint32': 'Uint32Array',
  '@stdlib/assert-is-little-endian': 'new Uint8Array(new Uint32Array([1]).buffer)[0] === 1',
  '@stdlib/utils-define-nonenumerable-read-only-property': '(object, key, value) => Object.defineProperty(object, key, { value })',
  '@stdlib/math-base-special-abs': 'Math.abs',
  '@stdlib/math-base-special-floor': 'Math.floor',
  '@stdlib/math-base-special-trunc': 'Math.trunc',
  '@stdlib/math-base-special-sqrt': 'Math.sqrt',
  '@stdlib/math-base-special-exp': 'Math.exp',
  '@stdlib/math-base-special-ln': 'Math.log',
  '@stdlib/math-base-special-sin': 'Math.sin',
  '@stdlib/math-base-special-cos': 'Math.cos',
  '@stdlib/math-base-special-tan': 'Math.tan',
  '@stdlib/math-base-assert-is-nan': '(x) => x !== x',
  '@stdlib/math-base-assert-is-infinite': '(x) => x === Infinity || x === -Infinity',
};

/**
 * Spares a page what its browser has.
 * @returns {import('vite').Plugin}
 */
export function leanStdlib() {
  return {
    name: 'lean-stdlib',
    enforce: 'pre',
    resolveId: (id) => (id in LEAN ? `${PREFIX}${id}` : null),
    load: (id) => (id.startsWith(PREFIX) ? `module.exports = ${LEAN[id.slice(PREFIX.length)]};` : null),
  };
}
