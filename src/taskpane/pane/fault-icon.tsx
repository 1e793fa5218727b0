import { makeStyles, tokens } from '@fluentui/react-components';
import { DesktopArrowRightRegular } from '@fluentui/react-icons/svg/desktop-arrow-right';
import { DocumentErrorRegular } from '@fluentui/react-icons/svg/document-error';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { LockClosedRegular } from '@fluentui/react-icons/svg/lock-closed';
import { PlugDisconnectedRegular } from '@fluentui/react-icons/svg/plug-disconnected';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { WindowMultipleRegular } from '@fluentui/react-icons/svg/window-multiple';
import type { ComponentType } from 'react';
import type { HostFault } from '../../ports/workbook-host';

const useStyles = makeStyles({
  obstacle: { color: tokens.colorStatusDangerForeground1, display: 'flex', fontSize: '32px' },
  plain: { color: tokens.colorBrandForeground1, display: 'flex', fontSize: '32px' },
});

type Code = HostFault['code'];

/** Red only where the person's own file is the obstacle (UX.md §4.11). */
const OBSTACLES: Readonly<Partial<Record<Code, ComponentType>>> = {
  encrypted: LockClosedRegular,
  structure_protected: LockClosedRegular,
  sheet_protected: LockClosedRegular,
  read_only: LockClosedRegular,
  not_a_workbook: DocumentErrorRegular,
  damaged: DocumentErrorRegular,
  empty: DocumentErrorRegular,
  too_large: DocumentErrorRegular,
  unsupported: DocumentErrorRegular,
};
const OTHERS: Readonly<Partial<Record<Code, ComponentType>>> = {
  cell_edit: EditRegular,
  other_workbook: WindowMultipleRegular,
  session: PlugDisconnectedRegular,
  no_host: DesktopArrowRightRegular,
  nothing_recognised: TableSearchRegular,
};

/** What stands over a fault's heading; the words say it too. */
export function FaultIcon({ code }: { readonly code: Code }) {
  const styles = useStyles();
  const Obstacle = OBSTACLES[code];
  const Icon = Obstacle ?? OTHERS[code] ?? ErrorCircleRegular;
  return (
    <span className={Obstacle ? styles.obstacle : styles.plain}>
      <Icon />
    </span>
  );
}
