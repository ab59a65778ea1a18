/** What the key of every setting in the browser's storage begins with. */
export const prefix = 'settings.';
