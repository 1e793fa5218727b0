import type { HostFault } from '../../ports/workbook-host';
import { faultAdvice, faultTitle } from '../fault-way';
import { useTextStyles } from './text-styles';
import type { Work } from './use-work';

/** Beside a page's button: what was done, or why it could not be and what to do. */
export function WorkLines({ work, what }: { readonly work: Work<unknown>; readonly what: 'file' | 'book' }) {
  const texts = useTextStyles();
  if (work.at === 'failed') return <FaultLines fault={work.fault} what={what} />;
  return work.at === 'done' ? <p className={texts.body}>{work.words}</p> : null;
}

function FaultLines({ fault, what }: { readonly fault: HostFault; readonly what: 'file' | 'book' }) {
  const texts = useTextStyles();
  return (
    <div role="alert">
      <p className={texts.strong}>{faultTitle(fault)}</p>
      {faultAdvice(fault, what).map((line) => (
        <p key={line} className={texts.body}>
          {line}
        </p>
      ))}
    </div>
  );
}
