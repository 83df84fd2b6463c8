/**
 * The little that a script adds: folding all at once, filtering findings by word, sorting tables by a column, opening what is folded when the page is
 * printed. It writes nothing that the page does not hold, and the page is whole without it.
 */
export const pageScript = `"use strict";(()=>{
const all=(q,r=document)=>[...r.querySelectorAll(q)];
for(const e of all(".script"))e.hidden=false;
const fold=document.getElementById("fold");
fold?.addEventListener("click",()=>{const o=fold.getAttribute("aria-pressed")!=="true";fold.setAttribute("aria-pressed",String(o));for(const d of all("details"))d.open=o});
let opened=[];
addEventListener("beforeprint",()=>{opened=all("details:not([open])");for(const d of opened)d.open=true});
addEventListener("afterprint",()=>{for(const d of opened)d.open=false});
const filter=document.getElementById("filter"),shown=document.getElementById("shown");
filter?.addEventListener("input",()=>{const w=filter.value.toLowerCase().trim();let n=0;const f=all(".finding");for(const e of f){e.hidden=!e.textContent.toLowerCase().includes(w);if(!e.hidden)n++}shown.textContent=n+" / "+f.length});
const value=(c)=>{const t=c.textContent.trim();const n=Number(t.replace(/[\\s\\u00a0]/g,"").replace("\\u2212","-").replace(document.documentElement.lang==="sv"?/,/:/(?!)/,".").replace(document.documentElement.lang==="sv"?/(?!)/:/,/g,""));return Number.isFinite(n)&&t!==""?n:t};
for(const t of all("table.sorted"))all("thead th",t).forEach((th,i)=>{const b=document.createElement("button");b.type="button";b.textContent=th.textContent;th.textContent="";th.append(b);b.addEventListener("click",()=>{const up=th.getAttribute("aria-sort")!=="ascending";for(const o of all("thead th",t))o.removeAttribute("aria-sort");th.setAttribute("aria-sort",up?"ascending":"descending");const body=t.tBodies[0];const rows=[...body.rows].sort((a,z)=>{const[x,y]=[value(a.cells[i]),value(z.cells[i])];const c=typeof x==="number"&&typeof y==="number"?x-y:String(x).localeCompare(String(y),document.documentElement.lang);return up?c:-c});body.append(...rows)})});
})()`;
