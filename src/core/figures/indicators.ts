import { BIEN_DONG } from './bien-dong';
import { DAN_VAN } from './dan-van';
import { DANG_PHI } from './dang-phi';
import { DANH_GIA } from './danh-gia';
import { DOAN_THE } from './doan-the';
import type { Indicator } from './indicator';
import { KHEN_THUONG } from './khen-thuong';
import { KTGS } from './ktgs';
import { NOI_CU_TRU } from './noi-cu-tru';
import { SINH_HOAT } from './sinh-hoat';
import { TO_CHUC } from './to-chuc';
import { TU_TUONG } from './tu-tuong';

/** Every public figure, in the order of INDICATORS.md. */
export const INDICATORS: readonly Indicator[] = [
  ...TO_CHUC,
  ...BIEN_DONG,
  ...SINH_HOAT,
  ...TU_TUONG,
  ...DAN_VAN,
  ...DOAN_THE,
  ...NOI_CU_TRU,
  ...KTGS,
  ...DANH_GIA,
  ...KHEN_THUONG,
  ...DANG_PHI,
];
