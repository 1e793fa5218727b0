import { useCallback, useEffect, useState } from 'react';

/** A part of the page that is fetched when it is wanted. */
export interface Later<Part> {
  /** Null while it is on its way, or when it did not come. */
  readonly part: Part | null;
  readonly failed: boolean;
  readonly again: () => void;
}

/** Fetches a part once the screen stands; `load` must stay the same function from one drawing to the next. */
export function useLater<Part>(load: () => Promise<Part>): Later<Part> {
  const [part, setPart] = useState<{ readonly load: () => Promise<Part>; readonly got: Part } | null>(null);
  const [failed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let wanted = true;
    load().then(
      (got) => {
        if (wanted) setPart({ load, got });
      },
      () => {
        // Where the part would stand, the person is told.
        if (wanted) setFailed(true);
      },
    );
    return () => {
      wanted = false;
    };
  }, [load, tries]);
  const again = useCallback(() => {
    setFailed(false);
    setTries((count) => count + 1);
  }, []);
  return { part: part?.load === load ? part.got : null, failed, again };
}
