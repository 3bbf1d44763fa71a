import { runCommand } from './runCommand';

/** Whoever reads the output may stop before its end, as `head` does; that is no error. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    process.exitCode = 2;
    if (stream === process.stdout) process.stderr.write(`${error.message}\n`);
  });
}

const status = await runCommand(process.argv.slice(2), {
  env: process.env,
  now: () => new Date(),
  stdout: process.stdout,
  stderr: process.stderr,
});
process.exitCode ??= status;
