import { excelSubject } from './excel-subject';
import { describeSecondRun } from './second-run-property';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(240_000);

describeSecondRun('ExcelHost, through the real office.js', excelSubject, 5);
