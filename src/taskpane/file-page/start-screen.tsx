import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { DocumentArrowUpRegular } from '@fluentui/react-icons/svg/document-arrow-up';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import { text } from '../texts';

const useStyles = makeStyles({
  page: { minHeight: '100%', backgroundColor: tokens.colorNeutralBackground2 },
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  title: { ...typographyStyles.title3, margin: 0 },
  privacy: { ...typographyStyles.body1, margin: 0, display: 'flex', gap: tokens.spacingHorizontalXS },
  shield: { color: tokens.colorStatusSuccessForeground1, display: 'flex', flexShrink: 0 },
  main: {
    maxWidth: '1184px',
    margin: '0 auto',
    padding: tokens.spacingHorizontalXXXL,
    boxSizing: 'border-box',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  lead: { ...typographyStyles.body2, margin: `0 0 ${tokens.spacingVerticalXXL}` },
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingVerticalM,
    minHeight: '312px',
    padding: tokens.spacingHorizontalM,
    boxSizing: 'border-box',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
    '@media (max-height: 600px)': { minHeight: '200px' },
  },
  upload: { color: tokens.colorBrandForeground1, display: 'flex', fontSize: '32px' },
  drop: { ...typographyStyles.subtitle1, margin: 0 },
  body: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  sample: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXXL} 0`,
  },
  tall: { minHeight: '40px' },
  steps: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(220px, 1fr))',
    gap: tokens.spacingHorizontalXXL,
    padding: 0,
    margin: 0,
    listStyleType: 'none',
  },
  step: { ...typographyStyles.subtitle2, margin: `0 0 ${tokens.spacingVerticalSNudge}` },
});

const STEPS = [
  ['file.step_open', 'file.step_open_text'],
  ['file.step_review', 'file.step_review_text'],
  ['file.step_word', 'file.step_word_text'],
] as const;

export interface StartScreenProps {
  readonly onPick: () => void;
  readonly onSample: () => void;
}

/** Trang web, before a file is open (picture 15). The zone is no button; its button is. */
export function StartScreen({ onPick, onSample }: StartScreenProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 className={styles.title}>{text('file.title')}</h1>
        <p className={styles.privacy}>
          <span className={styles.shield}>
            <ShieldCheckmark20Regular />
          </span>
          {text('common.privacy')}
        </p>
      </header>
      <main className={styles.main}>
        <p className={styles.lead}>{text('file.lead')}</p>
        <div className={styles.zone}>
          <span className={styles.upload}>
            <DocumentArrowUpRegular />
          </span>
          <h2 className={styles.drop}>{text('file.drop')}</h2>
          <p className={styles.body}>{text('file.types')}</p>
          <Button appearance="primary" size="large" className={styles.tall} onClick={onPick}>
            {text('file.pick')}
          </Button>
        </div>
        <div className={styles.sample}>
          <Button size="large" className={styles.tall} onClick={onSample}>
            {text('file.sample')}
          </Button>
          <p className={styles.body}>{text('file.sample_hint')}</p>
        </div>
        <ol className={styles.steps}>
          {STEPS.map(([name, words]) => (
            <li key={name}>
              <h2 className={styles.step}>{text(name)}</h2>
              <p className={styles.body}>{text(words)}</p>
            </li>
          ))}
        </ol>
      </main>
    </div>
  );
}
