/** What the bank's checks are kept under, beside the chapters. */
export const PROGRESS_NAME = 'misconceptions';
