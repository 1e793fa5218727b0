import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { text } from '../texts';

const useStyles = makeStyles({
  veil: {
    ...typographyStyles.title3,
    position: 'fixed',
    inset: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    opacity: 0.95,
    pointerEvents: 'none',
  },
});

export interface DropTargetProps {
  readonly onDrop: (file: File) => void;
  readonly children: ReactNode;
}

/** A file may be dropped anywhere in the window; without this the browser would leave the page to show it. */
export function DropTarget({ onDrop, children }: DropTargetProps) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  const drop = useRef(onDrop);
  useEffect(() => {
    drop.current = onDrop;
  });
  useEffect(() => {
    const listeners = new AbortController();
    const on = (name: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
      window.addEventListener(name, act, { signal: listeners.signal });
    on('dragover', (event) => {
      event.preventDefault();
      if (event.dataTransfer?.types.includes('Files')) setOver(true);
    });
    on('dragleave', (event) => {
      // relatedTarget is null only when the pointer leaves the window.
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      event.preventDefault();
      setOver(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) drop.current(file);
    });
    return () => listeners.abort();
  }, []);
  return (
    <>
      {children}
      {over ? (
        <div role="status" className={styles.veil}>
          {text('file.drop_now')}
        </div>
      ) : null}
    </>
  );
}
