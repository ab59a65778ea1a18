import { launch } from './src/tools/launch.ts';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { dist } from './src/tools/project.ts';
import { copyFileSync } from 'node:fs';
const name = (process.argv[2] ?? 'chromium') as 'chromium'|'firefox';
const pages = (process.argv[3] ?? 'fd-globalnews-2026-05-24').split(',');
const server = createServer((req, res) => { try { const body = readFileSync('/work/shared/pages/' + req.url!.slice(1)); res.setHeader('content-type','text/html; charset=utf-8'); res.setHeader('content-security-policy',"default-src 'self' data:; script-src 'none'; style-src 'self' 'unsafe-inline'; frame-src 'none'"); res.end(body);} catch { res.statusCode=404; res.end(); } }).listen(0);
const port = (server.address() as any).port;
const b = await launch(name);
await b.install(dist);
for (const doc of pages) {
const page = await b.browser.newPage();
await page.setViewport({ width: 1100, height: 850 });
page.on('console', m => !/Content Security|Failed to load/.test(m.text()) && console.log('console', m.type(), m.text().slice(0,200)));
page.on('pageerror', e => console.log('pageerror', String(e).slice(0,300)));
await page.goto(`http://127.0.0.1:${port}/${doc}.html`, { waitUntil: 'domcontentloaded' });
const t0 = Date.now();
try { await page.waitForFunction(() => (CSS as any).highlights.size > 0, { timeout: 8000 }); } catch (e) { console.log(doc, 'no highlights'); continue; }
console.log(doc, 'marks after', Date.now() - t0, await page.evaluate(() => [...(CSS as any).highlights].map(([n, h]: any) => n + ':' + h.size + ' ' + [...h].slice(0, 12).map((r: any) => r.startContainer.data?.slice(r.startOffset, r.endOffset)).join('|'))));
const c = await page.evaluate(() => { for (const r of [...[...(CSS as any).highlights.values()][0]] as any[]) { const range = document.createRange(); range.setStart(r.startContainer, r.startOffset); range.setEnd(r.endContainer, r.endOffset); let el = r.startContainer.parentElement; if (!el.checkVisibility() || el.closest('a')) continue; el.scrollIntoView({ block: 'center' }); const q = range.getClientRects()[0]; if (!q || !q.width) continue; return { x: q.x + q.width / 2, y: q.y + q.height / 2, t: range.toString() }; } });
console.log(c);
await page.mouse.move(2, 2); await page.mouse.move(c.x, c.y);
await page.waitForFunction(() => document.querySelector('backgrounder-card')?.matches(':popover-open'), { timeout: 5000 }).catch((e) => console.log('no card'));
await new Promise(r => setTimeout(r, 300));
await page.screenshot({ path: `/tmp/card-${name}-${doc}.png` });
}
console.log(await b.backgroundErrors());
await b.close(); server.close(); process.exit(0);
