import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';

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
  // Only a new screen moves the focus, not a new wording of the same one.
  const [focusAtFirst] = useState(focused);
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusAtFirst) element.current?.focus({ preventScroll: true });
  }, [focusAtFirst]);
  return (
    <h1 ref={element} tabIndex={-1} className={styles.headline}>
      {children}
    </h1>
  );
}
