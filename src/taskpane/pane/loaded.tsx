import type { ReactNode } from 'react';
import { Headline } from './headline';
import type { Later } from './later';
import { NotLoaded } from './not-loaded';
import { Shell } from './shell';

export interface LoadedProps<Part> {
  readonly later: Later<Part>;
  /** The screen's name, in sight while its part is on the way. */
  readonly title: string;
  readonly children: (part: Part) => ReactNode;
}

/** A screen of a part that is fetched late; says so where the part does not come. */
export function Loaded<Part>({ later, title, children }: LoadedProps<Part>) {
  if (later.part) return children(later.part);
  return (
    <Shell header={<Headline>{title}</Headline>}>
      {later.failed ? <NotLoaded onAgain={later.again} /> : null}
    </Shell>
  );
}
