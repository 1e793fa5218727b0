import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { text } from '../texts';
import { useWordDraft } from '../word-draft';
import { useControlStyles } from './text-styles';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  number: { flexGrow: 1, flexBasis: '88px', minWidth: 0 },
  day: { flexGrow: 2, flexBasis: '132px', minWidth: 0 },
  check: { color: tokens.colorNeutralForeground1 },
});

const LONGEST_NUMBER = 10;

/** What stands on the report besides the figures; left empty it is left open. */
export function WordReportFields() {
  const styles = useStyles();
  const controls = useControlStyles();
  const [draft, change] = useWordDraft();
  return (
    <>
      <div className={styles.row}>
        <Field label={text('word.number')} className={styles.number}>
          <Input
            className={controls.narrow}
            value={draft.number}
            maxLength={LONGEST_NUMBER}
            onChange={(_, data) => change({ number: data.value })}
          />
        </Field>
        <Field label={text('word.issued')} className={styles.day}>
          <Input
            type="date"
            className={controls.narrow}
            value={draft.issued}
            onChange={(_, data) => change({ issued: data.value })}
          />
        </Field>
      </div>
      {draft.own ? null : (
        <Checkbox
          label={{ children: text('word.receipts'), className: styles.check }}
          checked={draft.receipts}
          onChange={(_, data) => change({ receipts: data.checked === true })}
        />
      )}
    </>
  );
}
