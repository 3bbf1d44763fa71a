import { paneConfig } from './build/paneConfig.ts';

export { paneConfig };

export default paneConfig({ mode: 'production' });
