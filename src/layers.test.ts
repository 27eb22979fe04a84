import { readdirSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import { compileSync } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import { type ESTree, parseSync, Visitor } from 'vite';
import { describe, expect, it } from 'vitest';

/** What each layer may import of the others; within itself it may import everything. `.oxlintrc.json` says the same. */
const layers: Readonly<Record<string, readonly string[]>> = {
  math: [],
  engine: ['math'],
  scene: ['math'],
  state: ['math', 'engine', 'scene'],
  markup: [],
  charts: ['markup'],
  controls: ['markup'],
  i18n: ['math', 'scene'],
  distribution: ['math', 'scene', 'markup', 'charts', 'controls', 'i18n'],
  labs: ['math', 'engine', 'scene', 'state', 'markup', 'charts', 'controls', 'i18n', 'distribution'],
  lessons: ['math', 'engine', 'scene', 'state', 'markup', 'charts', 'controls', 'i18n', 'distribution', 'labs'],
  app: ['math', 'engine', 'scene', 'state', 'markup', 'charts', 'controls', 'i18n', 'distribution', 'labs', 'lessons'],
};

const withoutReact = ['math', 'engine', 'scene'];
const propsOnly = ['charts', 'controls'];
const registries = ['math/families/index.ts', 'math/optimizers/index.ts', 'labs/index.ts', 'lessons/index.ts'];
const vagueNames = /^(utils?|helpers?|common|misc|types?|constants?)$/i;

const reactWorld = /^(react|react-dom|zustand)(\/|$)/;
const drawingTools = /^(react|react-dom)(\/|$)|^d3-[a-z]+$/;
const testTools = /^(vitest|fast-check|@testing-library\/.+)$/;

/** A source file, its path from `src`. */
interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Everything the file names as another module: import, export from, import(), import types, workers, globs. */
function importsOf({ path, text }: SourceFile): readonly string[] {
  const imports: string[] = [];
  const add = (node: unknown) => {
    const specifier = typeof node === 'object' && node !== null && 'value' in node ? node.value : undefined;
    if (typeof specifier === 'string') imports.push(specifier.replace(/\?.*$/, ''));
  };
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
    NewExpression: ({ callee, arguments: [first] }) => {
      if (callee.type === 'Identifier' && callee.name === 'URL') add(first);
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      // import.meta.glob and its like
      if (callee.type !== 'MemberExpression' || callee.object.type !== 'MetaProperty') return;
      for (const pattern of first?.type === 'ArrayExpression' ? first.elements : [first]) add(pattern);
    },
  }).visit(parse({ path, text }));
  return imports;
}

function parse({ path, text }: SourceFile): ESTree.Program {
  const source = path.endsWith('.mdx')
    ? String(compileSync(text, { remarkPlugins: [remarkMath, remarkGfm] }))
    : text;
  const { program, errors } = parseSync(path.replace(/\.mdx$/, '.js'), source);
  if (errors.length > 0) throw new Error(`${path} does not parse: ${errors.map(({ message }) => message).join('; ')}`);
  return program;
}

/** One line for each arrow of the file that the table forbids. */
function forbiddenArrows(file: SourceFile): readonly string[] {
  const from = layerOf(file.path);
  return importsOf(file).flatMap((specifier) => {
    const reason = specifier.startsWith('.')
      ? forbiddenFile(file.path, posix.join(posix.dirname(file.path), specifier))
      : forbiddenPackage(from, specifier);
    return reason ? [`${file.path} imports ${specifier}: ${reason}`] : [];
  });
}

function forbiddenFile(path: string, target: string): string | undefined {
  const from = layerOf(path);
  const to = layerOf(target);
  if (target.startsWith('..')) return undefined;
  if (from !== to && !layers[from]?.includes(to)) return `${from} may not know ${to}`;
  const lab = labOf(target);
  if (from === 'labs' && path !== 'labs/index.ts' && path !== 'labs/laterLabs.ts') {
    if (lab !== undefined && lab !== labOf(path)) return 'only the registry may know a lab from outside';
    if (/^labs(\/(index|laterLabs)(\.ts)?)?$/.test(target)) return 'a lab may not know the registry';
  }
  return undefined;
}

function forbiddenPackage(from: string, specifier: string): string | undefined {
  if (withoutReact.includes(from) && reactWorld.test(specifier)) return `${from} knows no React`;
  if (propsOnly.includes(from) && !drawingTools.test(specifier) && !testTools.test(specifier)) {
    return `${from} imports React and D3 only`;
  }
  return undefined;
}

function layerOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function labOf(path: string): string | undefined {
  return /^labs\/([^/]+)\//.exec(path)?.[1];
}

/** One line for each habit of the house the file breaks. */
function brokenHabits({ path, text }: SourceFile): readonly string[] {
  const name = basename(path).replace(/\..*$/, '');
  const folders = path.split('/').slice(0, -1);
  const broken: string[] = [];
  if (!path.includes('/') || !(layerOf(path) in layers)) broken.push('lies in no layer');
  if ([name, ...folders].some((part) => vagueNames.test(part))) broken.push('has a name that says nothing');
  if (name === 'index' && /\.tsx?$/.test(path) && !registries.includes(path)) broken.push('is a barrel');
  if (/\.tsx?$/.test(path) && hasDefaultExport({ path, text })) broken.push('has a default export');
  return broken.map((habit) => `${path} ${habit}`);
}

function hasDefaultExport(file: SourceFile): boolean {
  return parse(file).body.some(
    (statement) =>
      statement.type === 'ExportDefaultDeclaration' ||
      (statement.type === 'ExportNamedDeclaration' &&
        statement.specifiers.some(({ exported }) => 'name' in exported && exported.name === 'default')),
  );
}

const src = import.meta.dirname;
/** Look at every layer. */
const exempt = ['layers.test.ts', 'catalogues.test.ts'];
const files: readonly SourceFile[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(ts|tsx|mdx)$/.test(path) && !path.endsWith('.d.ts') && !exempt.includes(path))
  .map((path) => ({ path, text: readFileSync(`${src}/${path}`, 'utf8') }));

describe('this source', () => {
  it('keeps the arrows between its layers', () => {
    expect(files.flatMap(forbiddenArrows)).toEqual([]);
  });

  it('has telling file names, named exports, no barrels and every file in a layer', () => {
    expect(files.flatMap(brokenHabits)).toEqual([]);
  });

  it('compiles its math without the DOM', () => {
    const config: unknown = JSON.parse(readFileSync(`${src}/math/tsconfig.json`, 'utf8'));
    expect(config).toMatchObject({ compilerOptions: { lib: [expect.stringMatching(/^ES20\d\d$/)], types: [] } });
  });
});

describe('the lint', () => {
  interface Restriction {
    readonly patterns: readonly { readonly regex?: string; readonly allowTypeImports?: boolean }[];
  }
  const config: {
    readonly overrides: readonly {
      readonly files: readonly string[];
      readonly rules: { readonly 'no-restricted-imports'?: readonly [string, Restriction] };
    }[];
  } = JSON.parse(readFileSync(`${src}/../.oxlintrc.json`, 'utf8').replaceAll(/^\s*\/\/.*$/gm, ''));
  const patternsOf = (layer: string) =>
    config.overrides.find(({ files: [first] }) => first === `src/${layer}/**`)?.rules['no-restricted-imports']?.[1]
      .patterns ?? [];

  it.each(Object.keys(layers))('forbids the same arrows from %s', (from) => {
    const others = Object.keys(layers).filter((to) => to !== from);
    const forbidden = others.filter((to) =>
      patternsOf(from).some(
        ({ regex, allowTypeImports }) => regex && !allowTypeImports && new RegExp(regex).test(`../../${to}/thing`),
      ),
    );
    expect(forbidden).toEqual(others.filter((to) => !layers[from]?.includes(to)));
  });
});

describe('the check of the arrows', () => {
  const arrows = (path: string, text: string) => forbiddenArrows({ path, text }).length;

  it.each([
    ['an import', "import { thing } from '../engine/thing';"],
    ['an import of types', "import type { Thing } from '../engine/thing';"],
    ['an import for its effect', "import '../engine/thing';"],
    ['an export from', "export { thing } from '../engine/thing';"],
    ['an export of everything', "export * from '../engine/thing';"],
    ['a dynamic import', "const thing = await import('../engine/thing');"],
    ['the type of an import', "type Thing = import('../engine/thing').Thing;"],
    ['an import with a query', "import Start from '../engine/worker?worker&inline';"],
    ['a worker', "new Worker(new URL('../engine/worker.ts', import.meta.url));"],
    ['a glob', "const all = import.meta.glob(['../engine/*.ts']);"],
  ])('sees %s', (_, text) => {
    expect(arrows('math/thing.ts', text)).toBe(1);
    expect(arrows('state/thing.ts', text)).toBe(0);
  });

  it('reads .tsx and .mdx, and is not fooled by comments, strings and formulas', () => {
    expect(arrows('charts/A.tsx', "import { m } from '../i18n/m';\nexport const A = () => <b>{m}</b>;")).toBe(1);
    expect(arrows('lessons/01-bits/en.mdx', "import { A } from '../../app/A';\n\n# $\\frac{1}{2}$\n\n<A />")).toBe(1);
    expect(arrows('math/thing.ts', "// import '../app/a';\nexport const text = \"from '../app/a'\";")).toBe(0);
  });

  it('lets a layer import itself, and only types where only types are allowed', () => {
    expect(arrows('math/families/normal.ts', "import { kl } from '../divergence/kl';")).toBe(0);
    expect(arrows('i18n/en.ts', "import type { Unit } from '../math/unit';")).toBe(0);
    expect(arrows('i18n/en.ts', "import { unit } from '../math/unit';")).toBe(0);
    expect(arrows('i18n/en.ts', "import { store } from '../state/store';")).toBe(1);
  });

  it('keeps each lab to itself, but for the registry', () => {
    expect(arrows('labs/worms/View.tsx', "import { codes } from '../codes/codes';")).toBe(1);
    expect(arrows('labs/worms/parts/Panel.tsx', "import { codes } from '../../codes/codes';")).toBe(1);
    expect(arrows('labs/worms/View.tsx', "import { labs } from '../index';")).toBe(1);
    expect(arrows('labs/lab.ts', "import { codes } from './codes/codes';")).toBe(1);
    expect(arrows('labs/worms/View.tsx', "import type { Lab } from '../lab';\nimport { A } from './parts/A';")).toBe(0);
    expect(arrows('labs/index.ts', "import { fit } from './worms/lab';\nimport { codes } from './codes/lab';")).toBe(0);
  });

  it('keeps React out of the numerics, and all but React and D3 out of marks and widgets', () => {
    expect(arrows('scene/thing.ts', "import { useMemo } from 'react';")).toBe(1);
    expect(arrows('engine/thing.ts', "import { create } from 'zustand';")).toBe(1);
    expect(arrows('charts/thing.ts', "import { object } from 'valibot';")).toBe(1);
    expect(arrows('charts/thing.ts', "import { line } from 'd3-shape';\nimport { useMemo } from 'react';")).toBe(0);
    expect(arrows('charts/thing.test.tsx', "import { render } from '@testing-library/react';")).toBe(0);
  });

  it('fails on a file that does not parse', () => {
    expect(() => forbiddenArrows({ path: 'math/thing.ts', text: 'import {' })).toThrow(/does not parse/);
  });
});

describe('the check of the habits', () => {
  it.each([
    ['math/utils.ts', '', 'has a name that says nothing'],
    ['math/helpers/kl.test.ts', '', 'has a name that says nothing'],
    ['charts/index.ts', '', 'is a barrel'],
    ['labs/worms/index.tsx', '', 'is a barrel'],
    ['app/App.tsx', 'export default function App() {}', 'has a default export'],
    ['app/App.tsx', 'const App = 1;\nexport { App as default };', 'has a default export'],
    ['app/App.tsx', "export { default } from './Other';", 'has a default export'],
    ['stray.ts', '', 'lies in no layer'],
    ['widgets/Slider.tsx', '', 'lies in no layer'],
  ])('%s with "%s" %s', (path, text, habit) => {
    expect(brokenHabits({ path, text })).toEqual([`${path} ${habit}`]);
  });

  it.each(['math/families/index.ts', 'labs/index.ts', 'lessons/01-bits/en.mdx', 'math/divergence/kl.ts'])(
    'has nothing against %s',
    (path) => {
      expect(brokenHabits({ path, text: 'export const thing = 1;' })).toEqual([]);
    },
  );
});
