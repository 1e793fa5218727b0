/** What the real Excel would answer: an error the product must handle. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

/** The stand-in itself is not far enough: a test that meets this must fail, by the member's name. */
export class StandInLacks extends Error {
  constructor(readonly member: string) {
    super(`The stand-in Excel has no ${member}: add it to test/excel-host/catalogue.`);
    this.name = 'StandInLacks';
  }
}

/** Excel's words for what it cannot use. */
export function invalidArgument(what: string): HostError {
  return new HostError('InvalidArgument', `The argument is invalid or missing: ${what}`);
}

export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}

export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation: ${what}`);
}
