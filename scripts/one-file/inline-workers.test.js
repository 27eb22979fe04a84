// @ts-check
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { withWorkersInside } from './inline-workers.js';

it.each(['src/engine/startWorker.ts', 'src/distribution/data/work/startDataWorker.ts', 'src/app/share/encodeGif.ts'])(
  'brings the worker of %s inside',
  async (path) => {
    const code = withWorkersInside(await readFile(path, 'utf8'), path);
    expect(code).toMatch(/^import InlinedWorker0 from '\.\/\w+\.ts\?worker&inline';/);
    expect(code).toContain('new InlinedWorker0()');
    expect(code).not.toContain('import.meta.url');
  },
);

it('refuses a worker that is started otherwise, which would be missing in the one file', () => {
  expect(() => withWorkersInside("new Worker('worker.js')", 'startWorker.ts')).toThrow('startWorker.ts');
});

it('leaves a module alone that starts none', () => {
  expect(withWorkersInside('export const two = 2;', 'two.ts')).toBeUndefined();
});
