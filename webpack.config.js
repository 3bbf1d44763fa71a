import { paneConfig } from './src/packaging/paneConfig.ts';

export { paneConfig };

export default paneConfig({ mode: 'production' });
