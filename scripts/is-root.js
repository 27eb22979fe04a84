// @ts-check

/** @returns {boolean} */
export function isRoot() {
  return process.getuid?.() === 0;
}
