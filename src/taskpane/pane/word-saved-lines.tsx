import { text } from '../texts';
import { useTextStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';

export interface SavedFile {
  readonly name: string;
  /** Places that wait for a person. */
  readonly gaps: number;
}

/** What stands under the button once a file has been handed over. */
export function WordSavedLines({ saved }: { readonly saved: SavedFile }) {
  const texts = useTextStyles();
  return (
    <>
      <CopiedLine>{text('word.saving', { name: saved.name })}</CopiedLine>
      {saved.gaps > 0 ? <p className={texts.body}>{text('word.gaps', { n: saved.gaps })}</p> : null}
    </>
  );
}
