import lunr from 'lunr';
import { type Contestant, inChunks, peerDocuments } from './contestant.ts';
import { PeerDisk } from './peer-disk.ts';

export const contestant: Contestant = {
  async importPack(pack) {
    const disk = await PeerDisk.open();
    await disk.writePassages(pack);
    const builder = new lunr.Builder();
    builder.pipeline.add(lunr.trimmer, lunr.stopWordFilter, lunr.stemmer);
    builder.searchPipeline.add(lunr.stemmer);
    builder.ref('id');
    builder.field('text');
    builder.field('heading', { boost: 0.75 });
    builder.field('title', { boost: 0.5 });
    builder.field('labels', { boost: 0.5 });
    await inChunks(peerDocuments(pack), (chunk) => {
      for (const document of chunk) builder.add(document);
    });
    await disk.writeIndex([['index', JSON.stringify(builder.build())]]);
  },
  async open() {
    const disk = await PeerDisk.open();
    const index = lunr.Index.load(JSON.parse(await disk.record('index')));
    return {
      search(query) {
        const words = lunr.tokenizer(query).map(String);
        const results = index.query((builder) => {
          words.forEach((word, at) => {
            builder.term(word, {});
            if (word.length > 4) builder.term(word, { usePipeline: false, editDistance: 1, boost: 0.5 });
            const isLast = at === words.length - 1;
            if (isLast)
              builder.term(word, { usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING, boost: 0.5 });
          });
        });
        return disk.read(results.slice(0, 10).map(({ ref }) => Number(ref)));
      },
    };
  },
};
