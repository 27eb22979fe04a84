import * as v from 'valibot';

export const oneOf = <const T extends readonly (string | number)[]>(options: T) => v.picklist(options, `must be one of ${options.join(', ')}`);
