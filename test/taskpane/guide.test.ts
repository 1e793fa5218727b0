import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { COMMON_TEXTS } from '../../src/taskpane/texts/common-texts';
import { FAULT_TEXTS } from '../../src/taskpane/texts/fault-texts';
import { FILE_PAGE_TEXTS } from '../../src/taskpane/texts/file-page-texts';
import { HOME_TEXTS } from '../../src/taskpane/texts/home-texts';
import { JOB_TEXTS } from '../../src/taskpane/texts/job-texts';
import { QUESTION_TEXTS } from '../../src/taskpane/texts/question-texts';
import { RESULT_TEXTS } from '../../src/taskpane/texts/result-texts';
import { WORD_TEXTS } from '../../src/taskpane/texts/word-texts';

const ROOT = path.join(__dirname, '../..');
const DOCS = path.join(ROOT, 'docs');
const guide = readFileSync(path.join(DOCS, 'huong-dan.md'), 'utf8');

/** What stands on the screens, `{x}` for any words. */
const onScreen = [
  COMMON_TEXTS,
  FAULT_TEXTS,
  FILE_PAGE_TEXTS,
  HOME_TEXTS,
  JOB_TEXTS,
  QUESTION_TEXTS,
  RESULT_TEXTS,
  WORD_TEXTS,
]
  .flatMap((texts): readonly string[] => Object.values(texts))
  // "{what}: {about}" alone would be anything.
  .filter((words) => /^[^{]/.test(words))
  .map((words) => {
    const parts = words
      .split(/\{\w+\}/)
      .map((part) => part.replaceAll(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`));
    return new RegExp(`^${parts.join('.+')}$`);
  });

/** Shown by Excel, not by the pages: the ribbon’s button, the icon ⋯, headings of our table. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'Tổng hợp': 'manifest.xml',
  'Ghi chú': 'src/core/report/layout-table.ts',
  'Cùng kỳ năm trước': 'src/core/report/layout-table.ts',
};

/** Bold words that name something; those that end in a stop begin a paragraph. */
const named = [...guide.matchAll(/\*\*([^*]+)\*\*/g)]
  .map(([, words = '']) => words)
  .filter((words) => !/[.:?]$/.test(words) && words !== '0' && words !== '⋯');

test('every button, field and tab is named in the guide as on the screen', () => {
  expect(named.length).toBeGreaterThan(40);
  const unknown = named.filter(
    (words) => !(words in ELSEWHERE) && !onScreen.some((each) => each.test(words)),
  );
  expect(unknown).toEqual([]);
  for (const [words, file] of Object.entries(ELSEWHERE)) {
    expect([words, readFileSync(path.join(ROOT, file), 'utf8').includes(words)]).toEqual([words, true]);
  }
});

test('every picture of the guide and of README is there, and none lies unused', () => {
  const readme = readFileSync(path.join(ROOT, 'README.md'), 'utf8');
  const shown = [
    ...guide.matchAll(/\]\((pictures\/[^)]+)\)/g),
    ...readme.matchAll(/\]\(docs\/(pictures\/[^)]+)\)/g),
  ];
  const names = new Set(shown.map(([, name = '']) => name));
  expect([...names].filter((name) => !existsSync(path.join(DOCS, name)))).toEqual([]);
  const lying = readdirSync(path.join(DOCS, 'pictures')).map((name) => `pictures/${name}`);
  expect(lying.filter((name) => !names.has(name))).toEqual([]);
});
