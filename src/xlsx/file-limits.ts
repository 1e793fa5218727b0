const MB = 1024 * 1024;

/**
 * What a cell's books never reach and a hostile or broken file does. Measured: 100,000 rows × 12 columns make
 * a part of 42 MB (XLSX.md §3).
 */
export const FILE_LIMITS = {
  fileBytes: 200 * MB,
  /** One part, inflated, as the directory declares it; refused before inflating. */
  partBytes: 256 * MB,
  /** All parts together, inflated. */
  totalBytes: 1024 * MB,
  parts: 20_000,
  /** Binary .xls and HTML files are read whole by the fallback reader. */
  legacyBytes: 64 * MB,
  /** Places in the rows of one sheet up to each row's last cell, filled or not. */
  placesPerSheet: 20_000_000,
  xmlDepth: 256,
  /** Shared strings, cell formats and merged areas: small entries of which a part of 256 MB can hold millions. */
  strings: 2_000_000,
  cellFormats: 100_000,
  mergesPerSheet: 100_000,
  /** Formats that Excel itself takes in one workbook. */
  excelCellFormats: 65_490,
} as const;
