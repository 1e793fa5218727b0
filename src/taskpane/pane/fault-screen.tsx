import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { HostFault } from '../../ports/workbook-host';
import { faultAdvice, faultTitle } from '../fault-way';
import { text } from '../texts';
import { Headline } from './headline';
import { MoreButton } from './more-button';
import { Shell } from './shell';
import { useControlStyles, useTextStyles } from './text-styles';

const useStyles = makeStyles({
  block: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignItems: 'flex-start' },
  obstacle: { color: tokens.colorStatusDangerForeground1, display: 'flex', fontSize: '32px' },
  plain: { color: tokens.colorBrandForeground1, display: 'flex', fontSize: '32px' },
  button: { marginTop: tokens.spacingVerticalS },
});

/** Red only where the person's own file is the obstacle (UX.md §4.11). */
const OBSTACLES: readonly HostFault['code'][] = [
  'not_a_workbook',
  'encrypted',
  'damaged',
  'empty',
  'too_large',
  'unsupported',
  'structure_protected',
  'sheet_protected',
  'read_only',
];
const LOCKED: readonly HostFault['code'][] = [
  'encrypted',
  'structure_protected',
  'sheet_protected',
  'read_only',
];

export interface FaultScreenProps {
  readonly fault: HostFault;
  /** Name of the one button, and what it does. */
  readonly action: string;
  readonly onAction: () => void;
  /** What is safe: a file, or the book in Excel. */
  readonly what: 'file' | 'book';
}

/** Không làm được: what is the matter, what to do, whether anything changed, one button. */
export function FaultScreen({ fault, action, onAction, what }: FaultScreenProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  return (
    <Shell
      header={
        <>
          <Headline>{text('err.title')}</Headline>
          <MoreButton />
        </>
      }
    >
      <div className={styles.block}>
        <div role="alert" className={styles.block}>
          <span className={OBSTACLES.includes(fault.code) ? styles.obstacle : styles.plain}>
            <FaultIcon code={fault.code} />
          </span>
          <h2 className={texts.heading}>{faultTitle(fault)}</h2>
          {faultAdvice(fault, what).map((words, index) => (
            <p key={words} className={index === 0 ? texts.body : texts.muted}>
              {words}
            </p>
          ))}
        </div>
        <Button
          appearance="primary"
          size="large"
          className={`${styles.button} ${controls.tall}`}
          onClick={onAction}
        >
          {action}
        </Button>
      </div>
    </Shell>
  );
}

function FaultIcon({ code }: { readonly code: HostFault['code'] }) {
  if (LOCKED.includes(code)) return <LockClosedRegular />;
  if (code === 'nothing_recognised') return <TableSearchRegular />;
  return OBSTACLES.includes(code) ? <DocumentErrorRegular /> : <ErrorCircleRegular />;
}
