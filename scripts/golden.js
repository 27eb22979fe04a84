// @ts-check
import { checkFolder } from './golden/check-folder.js';
import { reportOf } from './golden/report.js';
import { readReferences } from './golden/read-references.js';

const DEFAULT = 'src/math/reference';

const [folder = DEFAULT, ...others] = process.argv.slice(2);
const found = others.length > 0 ? 'one folder at a time, please' : await readReferences(folder);
if (typeof found === 'string') {
  console.error(`${found}\n\nUse: npm run golden -- DIR\nDIR holds reference files (*.json) as ${DEFAULT} does, which is read where none is named.`);
  process.exitCode = 2;
} else {
  const results = await checkFolder(found);
  const { text, failed } = reportOf(results);
  console.log(text);
  process.exitCode = failed ? 1 : 0;
}
