import { MEMBERS } from '../people.mjs';

/** The cell on 31/12/2017: nine members, one of them probationary since October; one finished a course later. */
export const MEMBERS_2017 = MEMBERS.filter(({ name }) => name !== 'Lâm Hữu Phước').map((member) =>
  member.name === 'Huỳnh Thị Mỹ Linh' ? { ...member, theory: 'Sơ cấp' } : member,
);
