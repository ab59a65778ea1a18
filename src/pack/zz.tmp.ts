import { readPack } from './read-pack.ts';
import { checkPack } from './check.ts';
import { compilePack, compileLexicon } from './compile.ts';
let c=process.cpuUsage(); const lap=(n:string)=>{const d=process.cpuUsage(c); console.log(n,Math.round((d.user+d.system)/1e3),'ms cpu'); c=process.cpuUsage();};
lap('start'); const r=readPack('assets/pack'); lap('read'); const s=r.sources; if(!s) throw 1;
checkPack(s); lap('check'); const p=compilePack(s); lap('compile'); compileLexicon(s,p.meta.hash); lap('lexicon');
