import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { type Contestant, inChunks, peerDocuments } from './contestant.ts';
import { PeerDisk } from './peer-disk.ts';

const schema = { text: 'string', heading: 'string', title: 'string', labels: 'string' } as const;
const newIndex = () => create({ schema });

export const contestant: Contestant = {
  async importPack(pack) {
    const disk = await PeerDisk.open();
    await disk.writePassages(pack);
    const index = newIndex();
    await inChunks(peerDocuments(pack), async (chunk) => {
      await insertMultiple(
        index,
        chunk.map((document) => ({ ...document, id: String(document.id) })),
        chunk.length,
      );
    });
    await disk.writeIndex([['index', JSON.stringify(save(index))]]);
  },
  async open() {
    const disk = await PeerDisk.open();
    const index = newIndex();
    load(index, JSON.parse(await disk.record('index')) as RawData);
    return {
      async search(query) {
        const boost = { heading: 0.75, title: 0.5, labels: 0.5 };
        const { hits } = await search(index, { term: query, tolerance: 1, limit: 10, boost });
        return disk.read(hits.map(({ id }) => Number(id)));
      },
    };
  },
};
