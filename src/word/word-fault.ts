/** Why no Word file could be made, in Vietnamese, for the person to put right. */
export interface WordFault {
  readonly code:
    | 'not_word'
    | 'encrypted'
    | 'too_large'
    | 'broken_file'
    | 'unclosed_tag'
    | 'stray_end'
    | 'raw_tag'
    | 'unclosed_loop'
    | 'unopened_loop'
    | 'loop_mismatch'
    | 'loop_position';
  readonly message: string;
  /** What to do. */
  readonly advice: string;
  /** The tag it is about, as it stands in the template. */
  readonly tag?: string;
}
