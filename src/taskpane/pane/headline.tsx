import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

const useStyles = makeStyles({
  headline: {
    ...typographyStyles.subtitle2,
    margin: 0,
    overflowWrap: 'anywhere',
    minWidth: 0,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** The h1 of a screen. A new screen takes the focus here, so that a screen reader begins with its name. */
export function Headline({
  children,
  focused = true,
}: {
  readonly children: string;
  readonly focused?: boolean;
}) {
  const styles = useStyles();
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) element.current?.focus({ preventScroll: true });
    // Only a new screen moves the focus, not a new wording of the same one.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <h1 ref={element} tabIndex={-1} className={styles.headline}>
      {children}
    </h1>
  );
}
