import { periodOfDays, periodOfSchoolYear, periodOfYear } from '../../../src/core/figures/periods';
import { attendance, education, massModels, ratings } from './book-builder';
import { computed } from './compute-books';

const lessons = (sheet: string, title: string, ...dates: readonly string[]) =>
  education(
    { sheet, title },
    `date | content\n${dates.map((date, index) => `${date} | Nội dung ${String(index)}`).join('\n')}`,
  );
const cuoc = (book: ReturnType<typeof lessons>, period = periodOfYear(2018)) =>
  computed({ education: [book] }, period).figure('cuoc_tuyen_truyen');

describe('rows of the period', () => {
  test('a dated row counts when its date lies in the period, whatever the title', () => {
    expect(cuoc(lessons('TT', 'năm 2018', '05/01/2018', '31/12/2018', '01/01/2019')).value).toBe(2);
    expect(cuoc(lessons('TT', '', '05/01/2018', '31/12/2017', '01/01/2019')).value).toBe(1);
  });

  test('an undated row follows the title’s year, and is sure', () => {
    expect(cuoc(lessons('TT', 'năm 2018', '05/01/2018', '', '07/01/2017'))).toMatchObject({
      value: 2,
      status: 'ok',
    });
    expect(cuoc(lessons('TT 2018', '', '', ''))).toMatchObject({ value: 2, status: 'ok' });
  });

  test('without a title, the year of all dated rows', () => {
    expect(cuoc(lessons('TT', '', '05/01/2018', '', '07/03/2018'))).toMatchObject({ value: 3, status: 'ok' });
  });

  test('in a sheet of several years an undated row is not counted and the figure waits', () => {
    expect(cuoc(lessons('TT', '', '05/01/2018', '', '07/03/2017'))).toMatchObject({
      value: 1,
      status: 'unconfirmed',
    });
  });

  test('no date and no title at all: counts', () => {
    expect(cuoc(lessons('TT', '', '', ''))).toMatchObject({ value: 2, status: 'ok' });
  });

  test('a sheet of another year is no source, by title or by dates', () => {
    expect(cuoc(lessons('TT', 'năm 2017', '05/01/2018')).status).toBe('no_source');
    expect(cuoc(lessons('TT 2019', '', '')).status).toBe('no_source');
    expect(cuoc(lessons('TT', '', '05/01/2017', '06/02/2017', '')).status).toBe('no_source');
  });

  test('a log that runs through the year and holds nothing of it is a real zero', () => {
    expect(cuoc(lessons('TT', '', '05/01/2017', '06/02/2019'))).toMatchObject({ value: 0, status: 'ok' });
  });

  test('titled for the year and dated otherwise: zero, to be confirmed', () => {
    expect(cuoc(lessons('TT', 'năm 2018', '05/01/2017', '06/02/2017'))).toMatchObject({
      value: 0,
      status: 'unconfirmed',
    });
  });

  test('several years in the titles: the period may be any of them', () => {
    expect(cuoc(lessons('TT', 'từ năm 2017 đến năm 2019', '05/01/2017', '06/02/2018')).value).toBe(1);
    expect(cuoc(lessons('TT', 'Kết quả năm 2018, phương hướng năm 2019', '05/01/2018')).value).toBe(1);
  });
});

describe('school years and free days', () => {
  test('dated rows from 1 September to 31 August', () => {
    const book = lessons('TT', '', '31/08/2017', '01/09/2017', '31/08/2018', '01/09/2018');
    expect(cuoc(book, periodOfSchoolYear(2017)).value).toBe(2);
  });

  test('a school year’s own sheet counts its undated rows; a calendar year’s does not surely', () => {
    expect(
      cuoc(lessons('TT', 'năm học 2017-2018', '', '05/10/2017'), periodOfSchoolYear(2017)),
    ).toMatchObject({ value: 2, status: 'ok' });
    expect(cuoc(lessons('TT', 'năm học 2016-2017', '05/10/2017'), periodOfSchoolYear(2017)).status).toBe(
      'no_source',
    );
    expect(cuoc(lessons('TT', 'năm 2018', ''), periodOfSchoolYear(2017)).status).toBe('unconfirmed');
  });

  test('half a year', () => {
    const half = periodOfDays({ year: 2018, month: 1, day: 1 }, { year: 2018, month: 6, day: 30 });
    expect(cuoc(lessons('TT', 'năm 2018', '05/01/2018', '06/2018', '07/2018'), half)).toMatchObject({
      value: 2,
      status: 'ok',
    });
    expect(cuoc(lessons('TT', 'năm 2018', '05/01/2018', '07/2018', ''), half)).toMatchObject({
      value: 1,
      status: 'unconfirmed',
    });
  });
});

describe('sheets that speak of the year as a whole', () => {
  const rated = (sheet: string, title: string) =>
    ratings({ sheet, title }, 'full_name | final_rating\n Nguyễn Văn An | tot');

  test('are out when named or titled for another year', () => {
    const both = computed({ ratings: [rated('XL 2017', ''), rated('XL 2018', '')] });
    expect(both.figure('xep_loai_tot')).toMatchObject({
      value: 1,
      receipt: { sources: [{ sheet: 'XL 2018' }] },
    });
    expect(computed({ ratings: [rated('XL', 'Xếp loại năm 2017')] }).figure('xep_loai_tot').status).toBe(
      'no_source',
    );
  });

  test('count without any year', () => {
    expect(
      computed({ mass_models: [massModels('Dân vận', 'model\n A')] }).value('mo_hinh_dan_van_kheo'),
    ).toBe(1);
  });
});

describe('attendance without years', () => {
  test('months without a year in a sheet of the year', () => {
    const sheet = attendance(
      { sheet: 'DD', title: 'năm 2018' },
      'full_name | T1 | T2\n Nguyễn Văn An | x | x',
    );
    expect(computed({ attendance: [sheet] }).figure('ky_sinh_hoat')).toMatchObject({
      value: 2,
      status: 'ok',
    });
    const old = attendance({ sheet: 'DD', title: 'năm 2017' }, 'full_name | T1 | T2\n Nguyễn Văn An | x | x');
    expect(computed({ attendance: [old] }).figure('ky_sinh_hoat').status).toBe('no_source');
  });
});
