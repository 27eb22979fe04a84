// @ts-check
import { parseSync, Visitor } from 'vite';
import { changedNames } from './changed-names.js';

/**
 * @typedef {object} ClassicPart
 * @property {string} name
 * @property {readonly string[]} needs the parts that must be there before it runs
 * @property {readonly string[]} later the parts that it may ask for once it runs
 * @property {string} code an expression: the function that runs it
 */

/** How a worker's part is asked for, between the transform that writes it and the conversion that reads it. */
export const START_WORKER = '$start';

/** @param {string} path */
const partName = (path) => path.replace(/^.*\//, '').replace(/\.js$/, '');

/**
 * A chunk of the bundler, an ES module, as a function that a classic script can hold.
 * @param {string} fileName
 * @param {string} code
 * @returns {ClassicPart}
 */
export function classicPart(fileName, code) {
  const { program, errors } = parseSync(fileName, code);
  if (errors.length > 0) throw new Error(`${fileName} does not parse: ${errors.map(({ message }) => message).join('; ')}`);
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = [];
  const [needs, later, imports, exported] = [new Set(), new Set(), /** @type {string[]} */ ([]), /** @type {string[]} */ ([])];
  /** @type {Set<string>} */
  const exportedNames = new Set();
  const replace = (/** @type {{ start: number, end: number }} */ { start, end }, text = '') => changes.push({ start, end, text });

  for (const node of program.body) {
    if (node.type === 'ImportDeclaration') {
      const name = partName(node.source.value);
      needs.add(name);
      imports.push(...bindingsOf(node, `$need(${JSON.stringify(name)})`));
      replace(node);
    } else if (node.type === 'ExportNamedDeclaration' && node.source === null && node.declaration === null) {
      for (const { local, exported: as } of node.specifiers) {
        exportedNames.add(nameOf(local));
        exported.push(`${keyOf(as)}:${nameOf(local)}`);
      }
      replace(node);
    } else if (/^(Export|TS)/.test(node.type)) {
      throw new Error(`${fileName} has a ${node.type}, which the bundler is not known to write`);
    }
  }
  new Visitor({
    ImportExpression({ source, start }) {
      if (source.type !== 'Literal' || typeof source.value !== 'string') throw new Error(`${fileName} imports what is not named`);
      const name = partName(source.value);
      later.add(name);
      replace({ start, end: source.start }, '$load(');
      replace(source, JSON.stringify(name));
    },
    // A worker is made of parts that have come: they come with the part that starts it.
    CallExpression({ callee, arguments: [name] }) {
      if (callee.type === 'Identifier' && callee.name === START_WORKER && name?.type === 'Literal') needs.add(String(name.value));
    },
    MetaProperty() {
      throw new Error(`${fileName} asks where it was loaded from`);
    },
  }).visit(program);

  // An importer has what was exported when it first asked: a name that is given another value later would be stale there.
  for (const name of changedNames(program)) if (exportedNames.has(name)) throw new Error(`${fileName} exports ${name} and changes it`);

  let body = code;
  for (const { start, end, text } of changes.toSorted((a, b) => b.start - a.start)) body = body.slice(0, start) + text + body.slice(end);
  const head = imports.length > 0 ? `const ${imports.join(',')};` : '';
  const tail = exported.length > 0 ? `;return{${exported.join(',')}}` : '';
  return {
    name: partName(fileName),
    needs: [...needs],
    later: [...later].filter((name) => !needs.has(name)),
    code: `function($need,$load,${START_WORKER}){"use strict";${head}${body.trim()}${tail}}`,
  };
}

/** @param {import('vite').ESTree.ImportDeclaration} node @param {string} from */
function bindingsOf({ specifiers }, from) {
  const whole = specifiers.find(({ type }) => type === 'ImportNamespaceSpecifier');
  if (whole) return [`${whole.local.name}=${from}`];
  const names = specifiers.map((one) => {
    const key = one.type === 'ImportSpecifier' ? keyOf(one.imported) : 'default';
    return key === one.local.name ? key : `${key}:${one.local.name}`;
  });
  return [`{${names.join(',')}}=${from}`];
}

/** @param {import('vite').ESTree.ModuleExportName} name */
const nameOf = (name) => (name.type === 'Literal' ? name.value : name.name);
/** @param {import('vite').ESTree.ModuleExportName} name */
const keyOf = (name) => (name.type === 'Literal' ? JSON.stringify(name.value) : name.name);
