import { spawnSync } from 'node:child_process';
import * as v from 'valibot';

/** Each script in a namespace of its own, as if it ran alone; one process, as SciPy and PyTorch take their time to start. */
const runAll = `
import contextlib, io, json, sys
printed = []
for source in json.load(sys.stdin):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(source, "script", "exec"), {"__name__": "__main__"})
    printed.append(out.getvalue())
json.dump(printed, sys.stdout)
`;

/** For tests: a Python that has all of these modules. That there is none, and whose scripts are then not run, is said aloud. */
export function pythonWith(modules: string, whose: string): string | undefined {
  const has = (command: string): boolean => spawnSync(command, ['-c', `import ${modules}`]).status === 0;
  const python = ['python3', '/usr/bin/python3'].find(has);
  if (python === undefined) {
    // oxlint-disable-next-line no-console -- a check that did not run must be heard of
    console.warn(`The Python of ${whose} was NOT run: no python3 with ${modules} was found.`);
  }
  return python;
}

/** For tests: what each of the scripts prints. */
export function printedBy(python: string, scripts: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync(python, ['-W', 'ignore', '-c', runAll], {
    input: JSON.stringify(scripts),
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(stderr);
  return v.parse(v.array(v.string()), JSON.parse(stdout));
}
