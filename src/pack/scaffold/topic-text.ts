import type { PackHead } from '../sources.ts';

/** A new topic in a file of its own: its fields empty, each with its rule beside it. */
export function topicText(id: string, { kinds, categories, asOf }: PackHead): string {
  return `# Lines that begin with # are notes to you; delete them when you are done.
# After each change run: npm run pack:check
# You may also move the entry below into the file of its category, and delete this file.

# One of: ${Object.keys(categories).join(', ')}.
category: ""

topics:
  - id: ${id} # never changes: settings and links refer to it
    # One of: ${Object.keys(kinds).join(', ')}.
    kind: ""
    # What readers see, in the language of the pack.
    label: ""
    # What it is, in one sentence of at most 200 characters.
    gist: ""
    # The day on which the gist was true. Delete the line if it can never change.
    asOf: ${asOf}
    # Ids of two to eight topics of this pack, the closest first: [rosatom, bushehr].
    related: []
    # Once it is written, the passage that says who or what the topic is:
    # introduction: article#passage
    # How much a mention says that a page is about the pack's subject: 3 it is, 2 it is when something else agrees,
    # 1 a little, 0 nothing.
    relevance: 1
`;
}

/** The entry of a new topic in the names of the pack's own language. */
export function namesText(id: string): string {
  return `${id}:
  # How texts call it. A plain line is a name that can mean nothing else; docs/pack-format.md tells of the others.
  names:
    - ""
`;
}
