import { spawn } from 'node:child_process';

/** A page that is being served. */
export interface RunningWorkbench {
  /** With a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the page at a free port; it is built only where its sources differ from those last built. */
export async function startWorkbench(root = process.cwd()): Promise<RunningWorkbench> {
  const args = ['--import', 'tsx', 'src/workbench/serve/main.ts', '--port', '0'];
  const server = spawn('node', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const ended = new Promise<void>((done) => {
    server.once('exit', () => {
      done();
    });
  });
  const url = await new Promise<string>((done, fail) => {
    let printed = '';
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const address = /^http:\S+\/$/mu.exec(printed)?.[0];
      if (address !== undefined) done(address);
    });
    server.once('exit', () => {
      fail(new Error(`The page is not served: ${complaints}`));
    });
  });
  const stop = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  return { url, stop };
}
