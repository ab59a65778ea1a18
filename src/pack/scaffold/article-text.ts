/** A new article: its fields empty, each with its rule beside it. */
export function articleText({ written, asOf }: { written: string; asOf: string }): string {
  return `---
# Lines that begin with # are notes to you; delete them when you are done.
# After each change run: npm run pack:check

# What readers see above the article. Up to 140 characters.
title: ""

# Ids of the topics that the article is about, the most important first: [rosatom, bushehr]. They stand in topics/.
topics: []

# The day on which you write, and the day up to which you have followed the events.
written: ${written}
asOf: ${asOf}

# Every text that you rely on, each with a short key of your own (lower case, hyphens).
# title: as published, or a description of it. publisher: name states and parties to a conflict as such, for example
# "TASS (Russian state)". url: the full address, or null. date: YYYY, YYYY-MM or YYYY-MM-DD, or null.
sources:
  first-source: { title: "", publisher: "", url: null, date: null }

# Dated events for the timelines, one sentence each; delete the whole field if there are none.
# Take the # away from the next line and fill it in:
events:
#  - { date: ${asOf}, text: "Who does what, where.", topics: [], sources: [first-source] }
---

<!-- A heading groups passages. Notes like this one are never shown to readers. -->

## Heading

<!--
A passage: 30 to 90 words that can be read alone, in a card. Say who and when by name; refer to nothing above.
Put a footnote behind the full stop of what a source supports, and one at the very end.
The line in braces closes the passage:
  id      a short name of your own, unique in this article; never change it later
  date    when what the passage tells happened or was so
  topics  one to six topic ids, what the passage explains first
  mark    only where it applies: claim (one side's statement, attributed in the text) or disputed (both sides in the text)
Leave a blank line between passages.
-->

Write the passage here.[^first-source]
{ id: first-passage, date: ${asOf}, topics: [] }
`;
}
