import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildWorkbench } from './buildWorkbench';
import { listen } from './listen';
import { makeSampleAhead } from './sampleAt';
import { workbenchServer } from './workbenchServer';

const PORT = 3000;

/** Builds the pane and the page, serves them and prints the one address to open. */
async function start(): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string' } } });
  const wanted = Number(values.port ?? PORT);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
    throw new Error(`--port takes a number from 0 to 65535, not "${values.port ?? ''}".`);
  }
  const root = resolve('.');
  const server = workbenchServer(root, await buildWorkbench(root));
  makeSampleAhead();
  const port = await listen(server, wanted);
  process.stdout.write(`http://localhost:${port}/\n`);
  const stop = (): void => {
    server.close();
    server.closeAllConnections();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

try {
  await start();
} catch (problem) {
  process.stderr.write(`${problem instanceof Error ? problem.message : String(problem)}\n`);
  process.exitCode = 1;
}
