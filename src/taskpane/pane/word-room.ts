/** What the result screen loads once it stands: the tab, and what the button in the footer copies. */
export { clipboardTable } from '../../word/clipboard-table';
export { WordTab } from './word-tab';
export { typedReport } from './word-typed-report';
