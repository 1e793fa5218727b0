import { useAnnounce } from '@fluentui/react-components';
import { useEffect } from 'react';
import { text } from '../texts';
import { useTextStyles } from './text-styles';

/** Over *Cập nhật bảng*: how many figures stand otherwise here than on the sheet. Announced as it changes. */
export function AskPending({ pending }: { readonly pending: number }) {
  const texts = useTextStyles();
  const { announce } = useAnnounce();
  const words = pending > 0 ? text('result.pending', { n: pending }) : '';
  useEffect(() => {
    if (words !== '') announce(words, { polite: true });
  }, [announce, words]);
  return words === '' ? null : <p className={texts.body}>{words}</p>;
}
