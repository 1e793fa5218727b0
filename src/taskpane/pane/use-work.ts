import { useAnnounce } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import type { Result } from '../../core/sheet/result';
import type { HostFault } from '../../ports/workbook-host';
import { text } from '../texts';

/** How a job of a page stands. */
export type Work<Value> =
  | { readonly at: 'idle' | 'busy' }
  | { readonly at: 'done'; readonly value: Value; readonly words: string }
  | { readonly at: 'failed'; readonly fault: HostFault };

export interface WorkControl<Value> {
  readonly work: Work<Value>;
  /** One at a time; `words` says what is done, also to those who do not see it. */
  readonly start: (job: () => Promise<Result<Value, HostFault>>, words: (value: Value) => string) => void;
  /** What was said holds no longer. */
  readonly forget: () => void;
}

/** A job behind a page's one button; `name` stands in the sentence for what nobody foresaw. */
export function useWork<Value>(name: string): WorkControl<Value> {
  const { announce } = useAnnounce();
  const [work, setWork] = useState<Work<Value>>({ at: 'idle' });
  const start = useCallback<WorkControl<Value>['start']>(
    (job, words) => {
      setWork({ at: 'busy' });
      job().then(
        (result) => {
          if (!result.ok) return setWork({ at: 'failed', fault: result.fault });
          const said = words(result.value);
          announce(said, { polite: true });
          return setWork({ at: 'done', value: result.value, words: said });
        },
        (error: unknown) => {
          console.error(error);
          setWork({ at: 'failed', fault: unforeseen(name) });
        },
      );
    },
    [announce, name],
  );
  const forget = useCallback(() => setWork({ at: 'idle' }), []);
  return { work, start, forget };
}

function unforeseen(name: string): HostFault {
  return {
    code: 'unknown',
    message: text('err.unknown', { stage: name }),
    advice: text('err.page_again'),
    state: 'unchanged',
  };
}
