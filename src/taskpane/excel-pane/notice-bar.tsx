import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Edit20Regular } from '@fluentui/react-icons/svg/edit';
import { faultTitle } from '../fault-way';
import { useTextStyles } from '../pane/text-styles';
import { text } from '../texts';
import type { Notice, PaneController } from './pane-controller';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  icon: { color: tokens.colorBrandForeground1, display: 'flex' },
  words: { flexGrow: 1, flexBasis: '180px' },
});

/** Above the screens: a cell being typed in, a hidden sheet on the way to a cell, what was left out of a writing. */
export function NoticeBar({
  notice,
  controller,
}: {
  readonly notice: Notice;
  readonly controller: PaneController;
}) {
  const styles = useStyles();
  const texts = useTextStyles();
  const [title, advice] =
    notice.kind === 'waiting'
      ? [text('err.edit'), text('err.edit_do')]
      : [faultTitle(notice.fault), notice.fault.advice];
  const hidden = notice.kind === 'fault' ? notice.hidden : null;
  return (
    <div role="alert" className={styles.bar}>
      {notice.kind === 'waiting' ? (
        <span className={styles.icon}>
          <Edit20Regular />
        </span>
      ) : null}
      <div className={styles.words}>
        <strong className={texts.body}>{title}</strong>
        {hidden ? null : <p className={texts.body}>{advice}</p>}
      </div>
      {hidden ? (
        <Button size="small" onClick={() => void controller.goTo(hidden, true)}>
          {text('err.unhide')}
        </Button>
      ) : null}
      {notice.kind === 'fault' ? (
        <Button size="small" appearance="subtle" onClick={controller.dismiss}>
          {text('common.close')}
        </Button>
      ) : null}
    </div>
  );
}
