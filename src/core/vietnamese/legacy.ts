export type LegacyEncoding = 'tcvn3' | 'vni';
