import { readFileSync } from 'node:fs';
import { manifestFaults } from './manifestFaults';

const faults = manifestFaults(readFileSync('manifest.xml', 'utf8'), '.');
for (const fault of faults) process.stderr.write(`manifest.xml: ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
