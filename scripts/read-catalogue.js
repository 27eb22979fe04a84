// @ts-check
import { parseSync } from 'vite';

/**
 * One message: its key as a path, and the words it can show (a function's are the pieces of its strings).
 * @typedef {{ key: string, words: string }} Message
 * @typedef {{ messages: Message[], problems: string[] }} Catalogue
 * @typedef {import('vite').ESTree.Expression} Expression
 */

/**
 * Reads `export const <name> = { … }` without running it: an object of objects whose leaves are strings or functions.
 * @param {string} source
 * @param {string} name
 * @returns {Catalogue}
 */
export function readCatalogue(source, name) {
  const { program, errors } = parseSync('catalogue.ts', source);
  if (errors.length > 0) return { messages: [], problems: errors.map(({ message }) => `does not parse: ${message}`) };
  const catalogue = exported(program, name);
  if (catalogue?.type !== 'ObjectExpression') {
    return { messages: [], problems: [`has no \`export const ${name} = { … }\``] };
  }
  return readObject(catalogue, '');
}

/**
 * @param {import('vite').ESTree.Program} program
 * @param {string} name
 * @returns {Expression | undefined}
 */
function exported(program, name) {
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declaration.declarations) {
      if (id.type === 'Identifier' && id.name === name && init) return unwrap(init);
    }
  }
  return undefined;
}

/**
 * @param {Expression} node
 * @returns {Expression} without `as const`, `satisfies …` and brackets
 */
function unwrap(node) {
  return node.type === 'TSAsExpression' ||
    node.type === 'TSSatisfiesExpression' ||
    node.type === 'ParenthesizedExpression'
    ? unwrap(node.expression)
    : node;
}

/**
 * @param {import('vite').ESTree.ObjectExpression} object
 * @param {string} prefix
 * @returns {Catalogue}
 */
function readObject(object, prefix) {
  /** @type {Catalogue} */
  const catalogue = { messages: [], problems: [] };
  for (const property of object.properties) {
    const name = property.type === 'Property' ? propertyName(property) : undefined;
    if (property.type !== 'Property' || name === undefined) {
      catalogue.problems.push(`${prefix || 'the catalogue'}: a spread or a computed key cannot be checked`);
      continue;
    }
    const key = `${prefix}${name}`;
    const value = unwrap(property.value);
    if (value.type === 'ObjectExpression') {
      const inner = readObject(value, `${key}.`);
      catalogue.messages.push(...inner.messages);
      catalogue.problems.push(...inner.problems);
    } else if (isMessage(value)) {
      catalogue.messages.push({ key, words: words(value).join(' ').trim() });
    } else {
      catalogue.problems.push(`${key}: is neither a string nor a function`);
    }
  }
  return catalogue;
}

/**
 * @param {import('vite').ESTree.ObjectProperty} property
 * @returns {string | undefined}
 */
function propertyName({ computed, key }) {
  if (computed) return undefined;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** @param {Expression} node */
function isMessage(node) {
  return (
    node.type === 'ArrowFunctionExpression' ||
    node.type === 'FunctionExpression' ||
    node.type === 'TemplateLiteral' ||
    (node.type === 'Literal' && typeof node.value === 'string')
  );
}

/**
 * @param {unknown} node
 * @returns {string[]} every piece of text below it
 */
function words(node) {
  if (Array.isArray(node)) return node.flatMap(words);
  if (typeof node !== 'object' || node === null) return [];
  if ('type' in node && node.type === 'Literal' && 'value' in node) {
    return typeof node.value === 'string' ? [node.value] : [];
  }
  if ('cooked' in node) return [String(node.cooked)];
  /** @type {unknown[]} */
  const children = Object.values(node);
  return children.flatMap(words);
}
