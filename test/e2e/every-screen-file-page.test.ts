import { walkAll } from './walk-all';

walkAll('file');
