/** Of a name in the settings, in UTF-16 code units; the longest host name has as many. */
export const longestName = 253;
/** Of a list in the settings, in items. */
export const longestList = 2_000;
/** Of a query, in UTF-16 code units: a long paragraph that somebody selected. */
export const longestQuery = 500;
