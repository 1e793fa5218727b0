import {
  Button,
  Field,
  Input,
  Link,
  makeStyles,
  mergeClasses,
  tokens,
  useAnnounce,
} from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { ReportModel } from '../../core/report/report-model';
import { foldLoose } from '../../core/vietnamese/fold';
import type { ListedTag } from '../../word/report-tags';
import { text } from '../texts';
import { useControlStyles, useTextStyles } from './text-styles';
import { CopiedLine } from './word-copied-line';
import { useWordServices } from './word-services';

const useStyles = makeStyles({
  toggle: { alignSelf: 'flex-start' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // Hundreds of them: what is not in sight is not laid out.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 104px',
  },
  typed: { fontFamily: tokens.fontFamilyMonospace },
});

/** Every tag a template may hold, with what it would print now. */
export function WordTagList({ report }: { readonly report: ReportModel }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [tags, setTags] = useState<readonly ListedTag[] | null>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    let wanted = true;
    void import('../../word/report-tags').then(({ listTags }) => {
      if (wanted) setTags(listTags(report));
    });
    return () => {
      wanted = false;
    };
  }, [open, report]);
  return (
    <>
      <Button
        appearance="subtle"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {text('word.tags')}
      </Button>
      {open && tags ? (
        <div id={id}>
          <FoundTags tags={tags} />
        </div>
      ) : null}
    </>
  );
}

function FoundTags({ tags }: { readonly tags: readonly ListedTag[] }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const controls = useControlStyles();
  const [wanted, setWanted] = useState('');
  const [tried, setTried] = useState<{ readonly paste: string; readonly copied: boolean } | null>(null);
  const found = useMemo(() => {
    const words = foldLoose(wanted);
    return tags.filter(({ label, paste, main }) =>
      words === '' ? main : foldLoose(`${label} ${paste}`).includes(words),
    );
  }, [tags, wanted]);
  return (
    <>
      <Field label={text('word.tags_find')}>
        <Input className={controls.narrow} value={wanted} onChange={(_, data) => setWanted(data.value)} />
      </Field>
      {found.length === 0 ? <p className={texts.body}>{text('word.tags_none')}</p> : null}
      <ul className={styles.list}>
        {found.map((tag) => (
          <TagRow
            key={tag.paste}
            tag={tag}
            copied={tried?.paste === tag.paste ? tried.copied : null}
            onTried={(copied) => setTried({ paste: tag.paste, copied })}
          />
        ))}
      </ul>
    </>
  );
}

interface TagRowProps {
  readonly tag: ListedTag;
  /** Whether the last try to copy it went well; null where it was not the last. */
  readonly copied: boolean | null;
  readonly onTried: (copied: boolean) => void;
}

function TagRow({ tag, copied, onTried }: TagRowProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { clipboard } = useWordServices();
  const { announce } = useAnnounce();
  const id = useId();
  const { paste, label, value } = tag;
  const copy = (): void => {
    const done = clipboard.copyText(paste);
    announce(done ? text('word.copied_tag', { tag: paste }) : text('word.tag_blocked'), { polite: true });
    onTried(done);
  };
  return (
    <li className={styles.item}>
      {label === '' ? null : <p className={texts.body}>{label}</p>}
      <p id={`${id}-tag`} className={mergeClasses(texts.body, styles.typed)}>
        {paste}
      </p>
      <p className={texts.muted}>{text('word.tag_now', { value })}</p>
      <Link
        as="button"
        inline
        id={`${id}-copy`}
        className={texts.link}
        aria-labelledby={`${id}-copy ${id}-tag`}
        onClick={copy}
      >
        {text('word.copy_tag')}
      </Link>
      {copied === true ? <CopiedLine>{text('word.copied_tag', { tag: paste })}</CopiedLine> : null}
      {copied === false ? <SelectedTag paste={paste} /> : null}
    </li>
  );
}

/** The tag itself, selected and with the focus, for the person's own Ctrl+C. */
function SelectedTag({ paste }: { readonly paste: string }) {
  const texts = useTextStyles();
  const controls = useControlStyles();
  const select = useCallback((input: HTMLInputElement | null) => input?.select(), []);
  return (
    <>
      <p className={texts.body}>{text('word.tag_blocked')}</p>
      <Input ref={select} readOnly className={controls.narrow} value={paste} aria-label={paste} />
    </>
  );
}
