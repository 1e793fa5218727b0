import { Checkbox, makeStyles, mergeClasses, tokens, useAnnounce } from '@fluentui/react-components';
import { CheckmarkCircle20Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { ErrorCircle20Filled } from '@fluentui/react-icons/svg/error-circle';
import { type ReactNode, useEffect } from 'react';
import type { StrangeTag } from '../../word/strange-tags';
import type { WordFault } from '../../word/word-fault';
import { type CheckedTemplate, emptyPlaces, wrongPlaces } from '../own-template';
import { startLarge } from '../start-large';
import { text } from '../texts';
import { useWordDraft } from '../word-draft';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  line: { display: 'flex', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  icon: { display: 'flex', flexShrink: 0 },
  right: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  cards: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    borderLeft: `3px solid ${tokens.colorStatusDangerForeground1}`,
  },
  typed: { fontFamily: tokens.fontFamilyMonospace },
  check: { color: tokens.colorNeutralForeground1 },
});

/** What was found in the template: counts, then a card for each place that is not right (picture 11). */
export function WordTemplateReview({ checked }: { readonly checked: CheckedTemplate }) {
  const styles = useStyles();
  const texts = useTextStyles();
  useFoundAnnouncement(checked);
  if (checked.at === 'not_word') {
    return (
      <>
        <p className={texts.strong}>{checked.fault.message}</p>
        <p className={texts.body}>{checked.fault.advice}</p>
      </>
    );
  }
  const { right, strange, faults } = checked.review;
  const wrong = wrongPlaces(checked.review);
  return (
    <>
      {right > 0 ? (
        <Line icon={<CheckmarkCircle20Filled />} tone="right">
          <p className={texts.body}>{text('word.tpl_ok', { n: right })}</p>
        </Line>
      ) : null}
      {wrong > 0 ? (
        <Line icon={<ErrorCircle20Filled />} tone="wrong">
          <p className={texts.strong}>{text('word.tpl_bad', { n: wrong })}</p>
        </Line>
      ) : null}
      {wrong > 0 ? (
        <ul className={styles.cards}>
          {strange.map((tag) => (
            <StrangeCard key={tag.tag} tag={tag} />
          ))}
          {faults.map((fault, index) => (
            <FaultCard key={index} fault={fault} />
          ))}
        </ul>
      ) : null}
      {checked.at === 'ready' ? <ReadyLines checked={checked} /> : null}
    </>
  );
}

interface LineProps {
  readonly icon: ReactNode;
  readonly tone: 'right' | 'wrong';
  readonly children: ReactNode;
}

function Line({ icon, tone, children }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={mergeClasses(styles.icon, styles[tone])}>{icon}</span>
      {children}
    </div>
  );
}

function ReadyLines({ checked }: { readonly checked: CheckedTemplate & { readonly at: 'ready' } }) {
  const texts = useTextStyles();
  const empty = emptyPlaces(checked.file);
  return (
    <>
      {checked.file.warnings.map((warning) => (
        <p key={warning} className={texts.body}>
          {warning}
        </p>
      ))}
      {empty > 0 ? <p className={texts.body}>{text('word.tpl_empty', { n: empty })}</p> : null}
    </>
  );
}

function StrangeCard({ tag }: { readonly tag: StrangeTag }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const [draft, change] = useWordDraft();
  const { near, name } = tag;
  const understand = (yes: boolean): void => {
    const refused = new Set(draft.refused);
    if (yes) refused.delete(name);
    else refused.add(name);
    change({ refused });
  };
  return (
    <li className={styles.card}>
      <p className={mergeClasses(texts.body, styles.typed)}>{tag.tag}</p>
      <p className={texts.muted}>
        {placeWords(tag.where, tag.what)}
        {tag.places > 1 ? ` ${text('word.tpl_places', { n: tag.places })}` : ''}
      </p>
      {near === null || draft.refused.has(name) ? (
        <p className={texts.muted}>{text('word.tpl_kept')}</p>
      ) : null}
      {near === null ? null : (
        <Checkbox
          label={{ children: text('word.tpl_use', { tag: near }), className: styles.check }}
          checked={!draft.refused.has(name)}
          onChange={(_, data) => understand(data.checked === true)}
        />
      )}
    </li>
  );
}

function FaultCard({ fault }: { readonly fault: WordFault }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { about } = fault;
  return (
    <li className={styles.card}>
      {about ? <p className={mergeClasses(texts.body, styles.typed)}>{about.tag}</p> : null}
      <p className={texts.muted}>
        {about ? placeWords(about.where, about.what) : fault.message} {text('word.tpl_fix')}
      </p>
    </li>
  );
}

function placeWords(where: string, what: string): string {
  return where === '' ? `${startLarge(what)}.` : text('word.tpl_place', { where: startLarge(where), what });
}

/** The counts in words, for those who do not see the lines. */
function useFoundAnnouncement(checked: CheckedTemplate): void {
  const { announce } = useAnnounce();
  useEffect(() => {
    const words =
      checked.at === 'not_word'
        ? checked.fault.message
        : `${text('word.tpl_ok', { n: checked.review.right })}. ${text('word.tpl_bad', { n: wrongPlaces(checked.review) })}.`;
    announce(words, { polite: true });
  }, [checked, announce]);
}
