export { writeDocuments } from './writeDocuments';
export type { WriteOptions } from './writeDocuments';
