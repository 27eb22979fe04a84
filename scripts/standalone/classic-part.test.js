// @ts-check
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { classicPart } from './classic-part.js';

/**
 * What a part exports, given what it needs.
 * @param {string} code
 * @param {Record<string, unknown>} [others]
 */
function run(code, others = {}) {
  const part = classicPart('part.js', code);
  /** @type {(need: (name: string) => unknown, load: (name: string) => unknown) => Record<string, unknown>} */
  const made = runInNewContext(`(${part.code})`);
  return made((name) => others[name], (name) => `later ${name}`);
}

it('exports what the module exports, by the names that it gives', () => {
  expect(run('const a = 1; function b() { return 2 } export { a as one, b as "two words" };')).toMatchObject({ one: 1 });
  expect(run('const a = 1; export { a as default };')).toEqual({ default: 1 });
});

it('imports by name, all of it, or for its effects alone', () => {
  const other = { a: 1, default: 2 };
  expect(run('import { a as b } from "./other.js"; import two from "./other.js"; const sum = b + two; export { sum };', { other })).toEqual({ sum: 3 });
  expect(run('import * as all from "./other.js"; const sum = all.a + all.default; export { sum };', { other })).toEqual({ sum: 3 });
  expect(classicPart('part.js', 'import "./other.js";').needs).toEqual(['other']);
});

it('says what it needs and what it may ask for later, each once', () => {
  const part = classicPart('a/part.js', 'import { a } from "./other.js"; const more = () => [import("./x.js"), import("./x.js"), import("./other.js"), a]; export { more };');
  expect(part).toMatchObject({ name: 'part', needs: ['other'], later: ['x'] });
  expect(run('const x = import("./folder/x.js"); export { x };')).toEqual({ x: 'later x' });
});

it('needs the parts of the workers that it starts', () => {
  expect(classicPart('part.js', 'const work = () => $start("worker"); export { work };').needs).toEqual(['worker']);
});

it('refuses a module whose exports change, which its importers would not see; a name of a function is its own', () => {
  expect(() => classicPart('part.js', 'let a = 1; export { a }; function more() { a += 1 }')).toThrow('part.js exports a and changes it');
  expect(() => classicPart('part.js', 'let a = 1; export { a }; function more() { [a] = [2] }')).toThrow('exports a');
  expect(() => classicPart('part.js', 'let a = 1; export { a }; for (a of []) {}')).toThrow('exports a');
  expect(() => classicPart('part.js', 'const a = 1; export { a }; function more(a) { a++; let b; b = 1 } function b() { let a; { a = 2 } }')).not.toThrow();
});

it('refuses what it would get wrong', () => {
  expect(() => classicPart('part.js', 'const here = import.meta.url; export { here };')).toThrow('asks where it was loaded from');
  expect(() => classicPart('part.js', 'export * from "./other.js";')).toThrow('ExportAllDeclaration');
  expect(() => classicPart('part.js', 'export default 1;')).toThrow('ExportDefaultDeclaration');
  expect(() => classicPart('part.js', 'const x = (name) => import(name);')).toThrow('imports what is not named');
  expect(() => classicPart('part.js', 'const = 1;')).toThrow('does not parse');
});
