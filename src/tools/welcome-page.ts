/** The page that opens after a first installation. */
export const welcomePage = 'welcome.html';
