import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';

/** The few kinds of text of the pane. 14/20 is the smallest anywhere (UX.md §3). */
export const useTextStyles = makeStyles({
  body: { ...typographyStyles.body1, margin: 0, overflowWrap: 'anywhere' },
  muted: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  strong: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere' },
  link: {
    ...typographyStyles.body1,
    minHeight: '32px',
    minWidth: '32px',
    padding: 0,
    textAlign: 'start',
    textDecorationLine: 'underline',
  },
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Controls that keep their place at 270 px: Fluent gives them a minimum width that overflows. */
export const useControlStyles = makeStyles({
  narrow: {
    minWidth: 0,
    width: '100%',
    '& > input, & > select': { minWidth: 0, width: '100%', fontSize: tokens.fontSizeBase300 },
  },
  // Fluent's hints are 12 px.
  field: {
    '& > .fui-Field__hint, & > .fui-Field__validationMessage': {
      fontSize: tokens.fontSizeBase300,
      lineHeight: tokens.lineHeightBase300,
      color: tokens.colorNeutralForeground2,
    },
  },
  tall: { minHeight: '40px' },
});
