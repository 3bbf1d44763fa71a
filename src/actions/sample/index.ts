export { sampleRegister } from './sampleRegister';
export type { SampleInput, SampleRegister } from './sampleRegister';
export { setUpSample } from './setUpSample';
