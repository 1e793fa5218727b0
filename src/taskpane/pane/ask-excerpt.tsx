import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Understood } from '../../app/understand';
import type { Question } from '../../core/checks/question';
import { questionExcerpt } from '../question-excerpt';
import { text } from '../texts';
import { useTextStyles } from './text-styles';

const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
  },
  cell: {
    padding: tokens.spacingHorizontalXS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'center',
    fontWeight: tokens.fontWeightRegular,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // The names tell whose rows these are and get the room.
  name: { textAlign: 'start', width: '46%' },
  heading: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  marked: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface AskExcerptProps {
  readonly understood: Understood;
  readonly question: Question;
}

/** Three rows of the person's own sheet, the cells in question marked; the one table of the pane (UX.md §3). */
export function AskExcerpt({ understood, question }: AskExcerptProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const excerpt = useMemo(() => questionExcerpt(understood, question), [understood, question]);
  if (!excerpt) return null;
  return (
    <table className={styles.table} aria-label={text('receipt.sheet', { sheet: question.at?.sheet ?? '' })}>
      <thead>
        <tr>
          {excerpt.headings.map((heading, index) => (
            <th
              key={index}
              scope="col"
              className={mergeClasses(styles.cell, styles.heading, index === 0 && styles.name)}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {excerpt.rows.map(({ row, cells }) => (
          <tr key={row}>
            {cells.map((cell, index) => (
              <td
                key={index}
                className={mergeClasses(
                  styles.cell,
                  index === 0 && styles.name,
                  cell.marked && styles.marked,
                )}
                {...(cell.marked ? { 'data-marked': '' } : {})}
              >
                {cell.text}
                {cell.marked ? <span className={texts.hidden}> ({text('ask.marked')})</span> : null}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
