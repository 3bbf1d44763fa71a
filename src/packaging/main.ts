import process from 'node:process';
import { runBuild } from './runBuild';

process.exitCode = await runBuild(process.argv.slice(2));
