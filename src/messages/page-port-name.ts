/** The name of the port between the popup and the frames of a page; others are left alone. */
export const pagePortName = 'backgrounder-page';
