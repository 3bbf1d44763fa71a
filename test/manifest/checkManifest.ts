import { readPackage } from './addInPackage';
import { manifestFaults } from './manifestFaults';

const faults = manifestFaults(readPackage(process.cwd()));
for (const fault of faults) process.stderr.write(`manifest.xml: ${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
