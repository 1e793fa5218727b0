import { run } from '../../src/cli/run';

export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The command line as a person calls it: its exit code and what it said on either stream. */
export async function say(...argv: readonly string[]): Promise<Said> {
  let out = '';
  let err = '';
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  jest.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
  const code = await run(argv);
  jest.restoreAllMocks();
  return { code, out, err };
}
