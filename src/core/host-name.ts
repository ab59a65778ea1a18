/** The only element that the extension ever adds to a page. */
export const hostName = 'backgrounder-card';
