import process from 'node:process';
import { runBuild } from './runBuild.ts';

process.exitCode = await runBuild(process.argv.slice(2));
