import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { checkFolder } from './check-folder.ts';
import { formatProblem } from './problem.ts';
const root='tests/fixtures/packs/';
for (const kind of ['broken','advised']) for (const name of readdirSync(root+kind)) {
 const from=`${root}${kind}/${name}`; const to=mkdtempSync('/tmp/pack-'); cpSync(root+'valid',to,{recursive:true}); cpSync(from,to,{recursive:true});
 if (existsSync(from+'/removed.txt')) for (const f of readFileSync(from+'/removed.txt','utf8').trim().split('\n')) rmSync(`${to}/${f}`);
 const o=existsSync(from+'/options.json')?JSON.parse(readFileSync(from+'/options.json','utf8')):{};
 const {problems}=checkFolder(to,{...(o.olderThanDays?{olderThanDays:o.olderThanDays}:{}),comparedTexts:o.comparedText?[{name:o.comparedText,text:readFileSync(`${from}/${o.comparedText}`,'utf8')}]:[]});
 const text=problems.map(formatProblem).join('\n'); console.log(`${name}\n  ${text.replaceAll('\n','\n  ')}`);
 if (process.argv[2]==='write') writeFileSync(from+'/expected.txt',text+'\n');
 rmSync(to,{recursive:true});
}
