/** A report as a Word file. */
export interface WordFile {
  readonly bytes: Uint8Array;
  /** `docm`: the template has macros, and Word opens the file only under this ending. */
  readonly extension: 'docx' | 'docm';
  /** Places that wait for a person: "[Chi bộ viết: …]", "[12?]", "…". */
  readonly gaps: number;
  /** Places of a person's template that got nothing: "…", and tags that stay as typed. */
  readonly blanks: number;
  /** Vietnamese sentences: a tag that is none of ours, a chart that could not be filled. */
  readonly warnings: readonly string[];
}
