import { benchBatch } from './batch';
import { benchCommand } from './command';
import { benchFiles } from './files';
import { benchFirstPaint } from './firstPaint';
import { benchRecalculation } from './recalculation';
import { benchScoring } from './scoring';
import { benchTraffic } from './traffic';
import { openTrial, SIZES, type Trial } from './trial';

const trials: Trial[] = [];
for (const size of SIZES) trials.push(await openTrial(size));
await benchTraffic(trials);
for (const { office } of trials) office.close();
await benchScoring(trials);
benchRecalculation(trials);
await benchFiles(trials);
await benchBatch(trials);
await benchCommand(trials);
await benchFirstPaint();
