/** The only element that the extension ever adds to a page. */
export const cardElement = 'backgrounder-card';
