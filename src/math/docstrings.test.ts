import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

/** No file is longer. */
const MOST_LINES = 250;

/** A source file, its path from `src/math`. */
interface SourceFile {
  readonly path: string;
  readonly text: string;
}

interface ExportedFunction {
  readonly name: string;
  readonly doc: string | null;
  readonly body: string;
}

/** The functions that a file exports, declared or as a constant, each with the comment right before it. */
function exportedFunctions({ path, text }: SourceFile): readonly ExportedFunction[] {
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} does not parse`);
  const all = program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) return [];
    const { declaration } = statement;
    const comment = comments.findLast(({ end }) => end <= statement.start);
    const isBeside = comment !== undefined && text.slice(comment.end, statement.start).trim() === '';
    const doc = isBeside && comment.type === 'Block' && comment.value.startsWith('*') ? comment.value : null;
    if (declaration.type === 'FunctionDeclaration' || declaration.type === 'TSDeclareFunction') {
      return [{ name: declaration.id?.name ?? '', doc, body: text.slice(declaration.start, declaration.end) }];
    }
    if (declaration.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      id.type === 'Identifier' && init?.type === 'ArrowFunctionExpression'
        ? [{ name: id.name, doc, body: text.slice(init.start, init.end) }]
        : [],
    );
  });
  // Of overloads the first has the docstring, the last the body.
  return [...new Map(all.map((one) => [one.name, one])).values()].map((last) => ({
    ...last,
    doc: all.find(({ name }) => name === last.name)?.doc ?? null,
  }));
}

/** Whether it gives a number, or a function that does: then it has an error, if only none. */
const isNumeric = (body: string): boolean => /^[^{]*?\)\s*:\s*(\([^)]*\) => )?(number|Quantity|Float64Array)\b[^{]*(\{|=>)/.test(body);

/** One line for each habit that the file breaks. */
function brokenHabits(file: SourceFile): readonly string[] {
  const { path, text } = file;
  const broken: string[] = [];
  const lines = text.trimEnd().split('\n').length;
  if (lines > MOST_LINES) broken.push(`${path} has ${lines} lines`);
  if (/^\s*(export )?(abstract )?class /m.test(text)) broken.push(`${path} has a class`);
  for (const { name, doc, body } of exportedFunctions(file)) {
    if (doc === null) broken.push(`${path}: ${name} has no docstring`);
    else if (body.includes('throw new ') && !doc.includes('@throws')) broken.push(`${path}: ${name} throws, and does not say so`);
    else if (isNumeric(body) && !doc.includes('@error')) broken.push(`${path}: ${name} does not say how exact it is`);
  }
  return broken;
}

const files: readonly SourceFile[] = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, text: readFileSync(`${import.meta.dirname}/${path}`, 'utf8') }));
const isTest = ({ path }: SourceFile): boolean => path.endsWith('.test.ts') || path.endsWith('Arbitraries.ts');
const sources = files.filter((file) => !isTest(file));

it('no file is long, none has a class, and every exported function has a docstring that names what it throws', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.flatMap(brokenHabits)).toEqual([]);
  expect(files.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES).map(({ path }) => path)).toEqual([]);
});

it('a file whose one export is a function has its name', () => {
  const misnamed = sources.flatMap((file) => {
    const names = exportedFunctions(file).map(({ name }) => name);
    const name = basename(file.path, '.ts');
    return names.length === 1 && !file.text.includes(`export const ${name}`) && !names.includes(name) && !/export (interface|type|const)/.test(file.text)
      ? [`${file.path} exports ${names.join()}`]
      : [];
  });
  expect(misnamed).toEqual([]);
});

describe('the check', () => {
  const good = '/** 1/x. @throws RangeError naming x. */\nexport function f(x: number) {\n  if (!x) throw new RangeError("x");\n}';

  it.each([
    ['no docstring', 'export function f() {}', 'f has no docstring'],
    ['a comment that is none', '// why\nexport const f = () => 1;', 'f has no docstring'],
    ['a docstring of something else', '/** one */\nconst a = 1;\nexport const f = () => a;', 'f has no docstring'],
    ['a throw untold', good.replace('@throws', ''), 'f throws, and does not say so'],
    ['a class', 'class A {}', ' has a class'],
    ['too many lines', 'let a;\n'.repeat(251), ' has 251 lines'],
  ])('sees %s', (_, text, habit) => {
    expect(brokenHabits({ path: 'f.ts', text })).toEqual([expect.stringContaining(habit)]);
  });

  it('has nothing against a function that says what it throws', () => {
    expect(brokenHabits({ path: 'f.ts', text: good })).toEqual([]);
  });
});
