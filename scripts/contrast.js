// @ts-check
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { table } from './bench/table.js';
import { measuredPairs } from './contrast/measured-pairs.js';
import { themeTokens } from './contrast/theme-tokens.js';

// How far apart the colours of every theme are: text and strokes from their ground, and roles from each other, to eyes of four kinds.
// Fails where a pair is too close. `--all` lists every pair, and not the closest of each kind alone.
const { values } = parseArgs({ options: { all: { type: 'boolean', default: false } } });
const themes = Object.entries(themeTokens(readFileSync('src/app/theme/tokens.css', 'utf8')));
const measured = themes.flatMap(([theme, tokens]) => measuredPairs(theme, tokens).map((one) => ({ theme, ...one })));
const closest = measured.filter((one) => {
  const rivals = measured.filter(({ theme, what }) => theme === one.theme && what === one.what);
  return rivals.every((rival) => rival.measured >= one.measured);
});
const rows = (values.all ? measured : closest).map(({ theme, what, pair, measured: found, least }) => [theme, what, pair, found.toFixed(1), String(least)]);
console.log(table(['theme', 'what', values.all ? 'pair' : 'closest pair', 'measured', 'at least'], rows));
const failing = measured.filter(({ measured: found, least }) => found < least);
for (const { theme, what, pair, measured: found, least } of failing) {
  process.stderr.write(`${theme}: ${what}: ${pair}: ${found.toFixed(2)}, and ${least} is the least\n`);
}
if (failing.length > 0) process.exitCode = 1;
else console.log(`All ${measured.length} pairs of ${themes.length} themes are far enough apart.`);
