/** Set by the bundler from package.json. */
declare const PARLEY_VERSION: string | undefined;

/** The version of Parley. */
export const VERSION: string = typeof PARLEY_VERSION === 'string' ? PARLEY_VERSION : '0.0.0';
