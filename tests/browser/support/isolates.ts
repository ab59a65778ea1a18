/** Characters that keep texts of different directions apart, and are not seen. */
export const isolates = /[\u2066-\u2069]/g;
