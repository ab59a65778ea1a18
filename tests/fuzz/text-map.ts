import fc from 'fast-check';
import { append, type JoinedText, positionIn } from '../../src/content/text-map.ts';
import { anyText } from './texts.ts';

interface Node {
  data: string;
}

/** However a text is cut into nodes, every place in it leads to the character that stands there. */
export function fuzzTextMap(runs: number): void {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyText, fc.nat(3)), { minLength: 1, maxLength: 6 }),
      fc.nat(),
      (parts, seed) => {
        const joined: JoinedText<Node> = { text: '', nodes: [], starts: [], offsets: [] };
        for (const [data, offset] of parts) append(joined, { data: '#'.repeat(offset) + data }, offset, data);
        const { text } = joined;
        if (text === '') return;
        const at = seed % text.length;
        const start = positionIn(joined, at);
        const end = positionIn(joined, at + 1, true);
        if (start?.node.data[start.offset] !== text[at] || end?.node.data[end.offset - 1] !== text[at]) {
          throw new Error(`Place ${at} of ${text.length} leads astray`);
        }
      },
    ),
    { numRuns: runs },
  );
}
