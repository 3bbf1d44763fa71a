export { sampleRegister } from './sampleRegister';
export type { SampleInput, SampleRegister } from './sampleRegister';
