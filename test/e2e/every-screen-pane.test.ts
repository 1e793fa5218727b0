import { walkAll } from './walk-all';

walkAll('pane');
