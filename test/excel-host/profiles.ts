/** What a version of Excel offers (OFFICE-JS.md "Versions"). */
export interface Profile {
  readonly name: string;
  readonly version: string;
  readonly sets: Readonly<Record<string, string>>;
}

const around = {
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  DialogApi: '1.2',
  OfficeRuntime: '1.0',
  DelayForCellEdit: '1.1',
};

export const EXCEL_2016: Profile = {
  name: 'Excel 2016',
  version: '16.0.4266.1001',
  sets: { ExcelApi: '1.1', DialogApi: '1.1' },
};
export const EXCEL_2019: Profile = {
  name: 'Excel 2019',
  version: '16.0.10827.20150',
  sets: { ExcelApi: '1.8', DialogApi: '1.1' },
};
/** The floor of the design: everything unguarded must work here. */
export const EXCEL_FLOOR: Profile = {
  name: 'Excel with ExcelApi 1.9',
  version: '16.0.12000.20000',
  sets: { ...around, ExcelApi: '1.9' },
};
export const EXCEL_2021: Profile = {
  name: 'Excel 2021',
  version: '16.0.14332.20000',
  sets: { ...around, ExcelApi: '1.14' },
};
export const EXCEL_2024: Profile = {
  name: 'Excel 2024',
  version: '16.0.17932.20000',
  sets: { ...around, ExcelApi: '1.17' },
};
export const EXCEL_365: Profile = {
  name: 'Microsoft 365',
  version: '16.0.19000.20000',
  sets: { ...around, ExcelApi: '1.20' },
};

export const PROFILES: readonly Profile[] = [EXCEL_FLOOR, EXCEL_2021, EXCEL_2024, EXCEL_365];
