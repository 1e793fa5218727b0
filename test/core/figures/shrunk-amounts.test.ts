import { summaryOf } from './sheet-cases';

const HEAD = 'CHI BỘ A: DANH SÁCH ỦNG HỘ NĂM 2018\nTT | Họ và tên | Số tiền (nghìn đồng)\n';

const collected = (rows: string): unknown => {
  const { figures, findings } = summaryOf({ 'Ủng hộ': `${HEAD}${rows}` });
  const figure = figures.find(({ id }) => id === 'tien_van_dong');
  return {
    value: figure?.value,
    status: figure?.status,
    told: findings.filter(({ code }) => code === 'unparsed_amount').length,
  };
};

test('in thousands, “1.000” that Excel took for 1 stands out beside 200, and is asked about', () => {
  expect(collected('1 | Lê Văn An | 200\n2 | Võ Thị Tám | 1\n3 | Trần Bé | 500')).toEqual({
    value: 1_700_000,
    status: 'unconfirmed',
    told: 1,
  });
});

test('in thousands, 5 beside 20 is five thousand', () => {
  expect(collected('1 | Lê Văn An | 20\n2 | Võ Thị Tám | 5\n3 | Trần Bé | 10')).toEqual({
    value: 35_000,
    status: 'ok',
    told: 0,
  });
});
