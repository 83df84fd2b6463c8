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
filter?.addEventListener("input",()=>{const w=filter.value.toLowerCase().trim();let n=0;const f=all(".finding");for(const e of f){e.hidden=!e.textContent.toLowerCase().includes(w);if(!e.hidden)n++}for(const e of all(".rule,.family"))e.hidden=!e.querySelector(".finding:not([hidden])");shown.textContent=n+" / "+f.length});
const lang=document.documentElement.lang;
const number=(t)=>{const plain=(lang==="sv"?t.replace(/\\s/g,"").replace(",","."):t.replace(/,/g,"")).replace("\\u2212","-");const found=/^[^\\d-]*(-?\\d+(?:\\.\\d+)?)/.exec(plain);return found?Number(found[1]):NaN};
const order=new Intl.Collator(lang,{numeric:true});
const compare=(isNumber)=>(a,b)=>{if(!isNumber)return order.compare(a,b);const x=number(a),y=number(b);return Number.isNaN(x)||Number.isNaN(y)?Number.isNaN(x)-Number.isNaN(y):x-y};
for(const table of all("table.sorted"))all("thead th",table).forEach((head,column)=>{
const button=document.createElement("button");
button.type="button";button.textContent=head.textContent;
head.replaceChildren(button);
button.addEventListener("click",()=>{
const isUp=head.getAttribute("aria-sort")!=="ascending";
for(const other of all("thead th",table))other.removeAttribute("aria-sort");
head.setAttribute("aria-sort",isUp?"ascending":"descending");
const by=compare(head.classList.contains("number")),text=(row)=>row.cells[column].dataset.sort??row.cells[column].textContent.trim(),rows=[...table.tBodies[0].rows].sort((a,b)=>by(text(a),text(b)));
table.tBodies[0].append(...(isUp?rows:rows.reverse()));
});
});
})()`;
