import { useMemo, useState } from 'react';
import { useAnnounce } from '@fluentui/react-components';
import type { Outcome } from '../../app/tong-hop';
import type { ReportModel } from '../../core/report/report-model';
import type { RichContent } from '../../ports/clipboard';
import { text } from '../texts';
import { type Later, useLater } from './later';
import type * as wordRoom from './word-room';
import { useWordServices } from './word-services';

type WordRoom = typeof wordRoom;

export type WordLoading = Later<WordRoom>;

const loadWordRoom = (): Promise<WordRoom> => import('./word-room');

/** Loads the tab as soon as there is a result: copying must not wait for it inside the click. */
export function useWordRoom(): WordLoading {
  return useLater(loadWordRoom);
}

/** `blocked`: the machine did not take it, and the person has to press Ctrl+C over the table. */
export type CopyState = 'idle' | 'copied' | 'blocked';

export interface TableCopy {
  readonly report: ReportModel;
  readonly content: RichContent;
  readonly state: CopyState;
  /** Counts the tries, so that a second one selects the table again. */
  readonly tries: number;
  readonly copy: () => CopyState;
  /** The person's own Ctrl+C over the table has been carried out. */
  readonly copiedByHand: () => void;
}

/** Copying the summary table, from the footer as well as from the tab; a new result begins anew. */
export function useTableCopy(outcome: Outcome, room: WordRoom | null): TableCopy | null {
  const { clipboard } = useWordServices();
  const { announce } = useAnnounce();
  const [last, setLast] = useState<{ outcome: Outcome; state: CopyState; tries: number } | null>(null);
  const made = useMemo(() => {
    if (!room) return null;
    const report = room.typedReport(outcome);
    return { report, content: room.clipboardTable(report) };
  }, [room, outcome]);
  if (!made) return null;
  const current = last?.outcome === outcome ? last : { outcome, state: 'idle' as const, tries: 0 };
  const tell = (state: CopyState): CopyState => {
    announce(text(state === 'copied' ? 'word.copied' : 'word.copy_blocked'), { polite: true });
    setLast({ outcome, state, tries: current.tries + 1 });
    return state;
  };
  return {
    ...made,
    state: current.state,
    tries: current.tries,
    copy: () => tell(clipboard.copyRich(made.content) ? 'copied' : 'blocked'),
    copiedByHand: () => tell('copied'),
  };
}
