/** Why a session ended whose page went on to another address: what stands on the page may still be the same. */
export const navigated = 'navigated';
