import { HostError } from './wire/host-error';

/** Office's own status codes for a whole request. */
export const STATUS = {
  cellEdit: 5004,
  sessionExpired: 5012,
  requestTooBig: 5103,
  responseTooBig: 5104,
  internal: 5001,
} as const;

interface ActionPlan {
  readonly member: string;
  readonly code: string;
  left: number;
}

/** What goes wrong, and when: each planned fault happens once. */
export class Faults {
  private readonly requests = new Map<number, number>();
  private readonly actions: ActionPlan[] = [];
  private seen = 0;

  /** The nth request from now (1 = the next) comes back with a status of Office instead of an answer. */
  failRequest(nth: number, status: number): this {
    this.requests.set(this.seen + nth, status);
    return this;
  }

  /** The nth action of that name from now fails; what ran before it in its batch stays (trap 30). */
  failAction(member: string, code: string, nth = 1): this {
    this.actions.push({ member, code, left: nth });
    return this;
  }

  nextRequest(): number | null {
    this.seen += 1;
    return this.requests.get(this.seen) ?? null;
  }

  nextAction(member: string): HostError | null {
    for (const plan of this.actions) {
      if (plan.member !== member) continue;
      plan.left -= 1;
      if (plan.left === 0) return new HostError(plan.code, `planned for ${member}`);
    }
    return null;
  }
}
