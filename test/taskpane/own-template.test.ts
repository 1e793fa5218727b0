import { checkOwnTemplate, emptyPlaces, wrongPlaces } from '../../src/taskpane/own-template';
import { sampleSummary } from '../word/sample-report';
import { p, template } from '../word/template-file';

// What fills a template is loaded here for the first time; on a busy machine that takes seconds.
jest.setTimeout(60_000);

const NONE: ReadonlySet<string> = new Set();

async function checked(body: string, refused = NONE) {
  const { report } = await sampleSummary({ year: 2018, month: 12, day: 20 });
  return checkOwnTemplate(report, template(body), '', refused);
}

test('near names are taken unless refused; what stays blank is counted apart from what is wrong', async () => {
  const body = p('{{Tổng số đảng viêm}} {{Tổng số đảng viêm}} {{lạ hoắc}} {{tong_dang_vien.nam_truoc}}');
  const taken = await checked(body);
  if (taken.at !== 'ready') throw new Error(taken.at);
  expect([wrongPlaces(taken.review), taken.file.blanks, emptyPlaces(taken.file)]).toEqual([3, 2, 1]);
  const refused = await checked(body, new Set(['Tổng số đảng viêm']));
  if (refused.at !== 'ready') throw new Error(refused.at);
  expect([wrongPlaces(refused.review), refused.file.blanks, emptyPlaces(refused.file)]).toEqual([3, 4, 1]);
});

test('a fault of the shape gives no file; what is no Word file is another matter', async () => {
  const broken = await checked(p('{{#to_chuc}} {{lạ hoắc}}'));
  if (broken.at !== 'broken') throw new Error(broken.at);
  expect([wrongPlaces(broken.review), broken.review.faults[0]?.code]).toEqual([2, 'unclosed_loop']);
  const { report } = await sampleSummary({ year: 2018, month: 12, day: 20 });
  const words = await checkOwnTemplate(report, new TextEncoder().encode('chữ'), '', NONE);
  expect(words.at).toBe('not_word');
});
