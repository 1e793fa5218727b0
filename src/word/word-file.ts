import { strangeSentence, type StrangeTag } from './strange-tags';

/** A report as a Word file. */
export interface WordFile {
  readonly bytes: Uint8Array;
  /** `docm`: the template has macros, and Word opens the file only under this ending. */
  readonly extension: 'docx' | 'docm';
  /** Places that wait for a person: "[Chi bộ viết: …]", "[12?]", "…". */
  readonly gaps: number;
  /** Places of a person's template that got nothing: "…", and tags that stay as typed. */
  readonly blanks: number;
  /** Tags of the template that are none of ours. */
  readonly strange: readonly StrangeTag[];
  /** Vietnamese sentences about the rest: a chart that could not be filled, a template without tags. */
  readonly warnings: readonly string[];
}

/** All that a person should know of a filled template, in Vietnamese sentences. */
export function warningsOf({ strange, warnings }: WordFile): readonly string[] {
  return [...strange.map(strangeSentence), ...warnings];
}
