import { Charset, Index } from 'flexsearch';
import { type Contestant, inChunks, peerDocuments } from './contestant.ts';
import { PeerDisk } from './peer-disk.ts';

/** Beginnings of words, and an encoder that forgives what sounds alike: FlexSearch's answer to typing and to typos. */
const newIndex = () => new Index({ tokenize: 'forward', encoder: Charset.LatinBalance });

export const contestant: Contestant = {
  async importPack(pack) {
    const disk = await PeerDisk.open();
    await disk.writePassages(pack);
    const index = newIndex();
    await inChunks(peerDocuments(pack), (chunk) => {
      for (const { id, ...fields } of chunk) index.add(id, Object.values(fields).join('\n'));
    });
    const records: [string, unknown][] = [];
    await index.export((key, data) => {
      records.push([key, data]);
    });
    await disk.writeIndex(records);
  },
  async open() {
    const disk = await PeerDisk.open();
    const index = newIndex();
    for (const [key, data] of await disk.records()) index.import(key, data as string);
    return {
      search: (query) => disk.read(index.search(query, { limit: 10, suggest: true }).map(Number)),
    };
  },
};
