// @ts-check
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { modulesOfCalls, textsOfLab } from './lab-calls.js';
import { labScripts, reached, written } from './lab-scripts.js';

/** @typedef {import('./lab-scripts.js').PagePart} PagePart */

/** @param {string} front @param {readonly string[]} needs @param {readonly string[]} later @returns {[string, PagePart]} */
const part = (front, needs = [], later = []) => {
  const name = front.replace(/^.*\//, '').replace(/\.\w+$/, '');
  return [name, { name, needs, later, code: `function(){/*${name}*/}`, styles: [`.${name}{}`], front, modules: [front] }];
};
const parts = new Map([
  part('/src/app/main.tsx', ['react'], ['whenNear', 'laterLabs', 'en', 'ShareDialog']),
  part('/src/react.js'),
  part('/src/app/embed/whenNear.ts'),
  part('/src/app/share/ShareDialog.tsx', ['react']),
  part('/src/engine/worker.ts', ['handlers']),
  part('/src/engine/handlers.ts', ['math'], ['fitRuns', 'compareLaws']),
  part('/src/engine/fitRuns.ts', ['math']),
  part('/src/engine/compareLaws.ts', ['math', 'handlers'], ['udhr']),
  part('/src/math/udhr.ts'),
  part('/src/math.ts'),
  part('/src/labs/laterLabs.ts', [], ['fitLab', 'compareLab']),
  part('/src/labs/fit/fitLab.ts', ['react']),
  part('/src/labs/compare/compareLab.ts', ['react', 'math'], ['zh', 'LiveView']),
  part('/src/labs/compare/LiveView.tsx'),
  part('/src/i18n/en.ts'),
  part('/src/labs/compare/zh.ts'),
]);
const compare = labScripts(parts, 'compare', { calls: ['./compareLaws'], languages: ['en', 'zh'] });

it('puts into a lab’s script what its first curve needs, and all of its engine, and nothing of other labs', () => {
  expect([...compare.first].toSorted()).toEqual(
    ['main', 'react', 'whenNear', 'worker', 'handlers', 'math', 'compareLaws', 'udhr', 'laterLabs', 'compareLab'].toSorted(),
  );
});

it('keeps apart its words, by language, and what may be asked for later', () => {
  expect(compare.words).toEqual({ en: ['en'], zh: ['zh'] });
  expect([...compare.all].filter((name) => !compare.first.has(name)).toSorted()).toEqual(['LiveView', 'ShareDialog', 'en', 'zh'].toSorted());
  expect(compare.styles).toContain('.ShareDialog{}');
  expect(compare.styles).not.toContain('fit');
});

it('lets a lab’s rules follow those of the shell, which they differ from, and a dialog’s both', () => {
  const at = ['react', 'main', 'compareLab', 'ShareDialog'].map((name) => compare.styles.indexOf(`.${name}{}`));
  expect(at).toEqual(at.toSorted((a, b) => a - b));
  expect(at[0]).toBeGreaterThanOrEqual(0);
});

it('has what a part needs stand before it', () => {
  const order = [...reached(parts, ['worker'], ({ needs }) => needs)];
  expect(order).toEqual(['math', 'handlers', 'worker']);
  expect(() => reached(parts, ['nothing'], () => [])).toThrow('no part nothing');
  expect(written(parts, ['math'])).toBe('{"math":[[],[],function(){/*math*/}]}');
});

it('finds the modules of the calls that a lab asks', async () => {
  const handlers = await readFile('src/engine/handlers.ts', 'utf8');
  expect(modulesOfCalls(handlers, await textsOfLab('compare'))).toEqual(['./compareLaws']);
  expect(modulesOfCalls(handlers, await textsOfLab('worms'))).toEqual([]);
  expect(modulesOfCalls(handlers, await textsOfLab('consistency'))).toEqual(['./udaLoss', './train', '../math/training/trainingData']);
  expect(modulesOfCalls(handlers, await textsOfLab('divergences'))).toContain('./divergencesTriangle');
  expect(() => modulesOfCalls('', [])).toThrow('no calls');
});
