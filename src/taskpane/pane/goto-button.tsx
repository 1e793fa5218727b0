import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableSearch20Regular } from '@fluentui/react-icons/svg/table-search';
import { formatRange, type SheetRange } from '../../core/sheet/range';
import { text } from '../texts';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  button: {
    minHeight: '32px',
    minWidth: 0,
    paddingInline: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorBrandForegroundLink,
    // There even a subtle button has an edge, and its words must not touch it.
    '@media (forced-colors: active)': { paddingInline: tokens.spacingHorizontalS },
    '& .fui-Button__icon': { color: tokens.colorBrandForegroundLink },
  },
});

export type GoTo = (target: SheetRange) => void;

/** "Đến ô B7:B16". The sheet's name is in its accessible name too: several may stand one under another. */
export function GotoButton({ target, onGoTo }: { readonly target: SheetRange; readonly onGoTo: GoTo }) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      icon={<TableSearch20Regular />}
      onClick={() => onGoTo(target)}
    >
      {text('common.goto', { ref: formatRange(target.range) })}
      <span className={texts.hidden}> {text('receipt.sheet', { sheet: target.sheet })}</span>
    </Button>
  );
}
