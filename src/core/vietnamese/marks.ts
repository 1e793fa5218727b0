export { readBlankLegend, readLegend } from './legend';
export type { MarkMeaning } from './mark-table';
export { markKey, readMark } from './read-mark';
