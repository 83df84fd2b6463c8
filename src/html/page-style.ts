import { pictureStyle } from "../svg/draw/picture-style.js";

const page = `
:root{--ink:#1b1e24;--paper:#fff;--muted:#565c68;--line:#d5d9e0;--surface:#f2f4f7;--link:#0b5fa5;--alarm:#b3261e;--warn:#8a4b00;--good:#0b6b50}
@media screen and (prefers-color-scheme:dark){:root{--ink:#eceef2;--paper:#16181c;--muted:#a9b0bd;--line:#3a404b;--surface:#22262d;--link:#8bc0ea;--alarm:#ff8a80;--warn:#f2b36b;--good:#5fd0a8}}
*{box-sizing:border-box}
html{color-scheme:light dark;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 Arial,Helvetica,"Liberation Sans",sans-serif}
header,nav,main,footer{max-width:62rem;margin:0 auto;padding:0 1rem}
h1{font-size:1.9rem;line-height:1.2;margin:2rem 0 .5rem}
h2{font-size:1.35rem;line-height:1.25;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:2px solid var(--line)}
h3{font-size:1.08rem;margin:1.75rem 0 .4rem}
p,li,dd{max-width:46rem;overflow-wrap:anywhere}
p{margin:.5rem 0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem}
.lead{font-size:1.15rem}
.muted{color:var(--muted)}
.counts{display:flex;flex-wrap:wrap;gap:.75rem;list-style:none;padding:0;margin:1rem 0}
.counts li{background:var(--surface);border-radius:.5rem;padding:.6rem .9rem;max-width:15rem}
.counts b{display:block;font-size:1.5rem;line-height:1.2}
.sides{display:grid;gap:1.5rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr))}
nav ul{columns:16rem;padding-left:1.2rem}
figure{margin:1rem 0}
figure svg{max-width:100%;height:auto;display:block}
figcaption{color:var(--muted);font-size:.9rem;max-width:46rem;overflow-wrap:anywhere}
.on-phone{display:none}
.wide{overflow-x:auto;margin:.75rem 0}
table{border-collapse:collapse;font-size:.92rem;min-width:100%}
caption{text-align:left;font-weight:700;padding:.3rem 0}caption span{position:sticky;left:0;display:inline-block;max-width:calc(100vw - 2rem)}
th,td{text-align:left;vertical-align:top;padding:.35rem .8rem .35rem 0;border-bottom:1px solid var(--line);overflow-wrap:break-word;max-width:26rem}
th[scope=row]{font-weight:400}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.long{overflow-wrap:anywhere;white-space:normal}.mark{white-space:nowrap}
.state-met{color:var(--good)}.state-notMet,.error{color:var(--alarm)}.state-partlyMet,.warning{color:var(--warn)}
.card{border:1px solid var(--line);border-radius:.5rem;padding:.25rem 1rem .75rem;margin:1rem 0;break-inside:avoid}
.card h3{margin-top:.75rem}
.sorted th button{font:inherit;font-weight:700;color:inherit;background:none;border:0;padding:0;cursor:pointer;text-align:inherit;text-decoration:underline dotted}
.sorted [aria-sort=ascending] button::after{content:" ▲"}
.sorted [aria-sort=descending] button::after{content:" ▼"}
dl{display:grid;grid-template-columns:minmax(7rem,11rem) 1fr;gap:.25rem 1rem;margin:.5rem 0}
dt{color:var(--muted)}dd{margin:0}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--link)}
footer{color:var(--muted);margin:3rem auto 2rem}
@media (max-width:47.9rem){.on-page{display:none}.on-phone{display:block}dl{grid-template-columns:1fr}dt{margin-top:.4rem}}
@media print{.on-page{display:block}.on-phone{display:none}nav,.skip,.script,figure details{display:none}caption span{max-width:none}body{font-size:10.5pt}h2,h3,h4,caption,thead{break-after:avoid}h2+p{break-after:avoid}p,li{orphans:3;widows:3}figure,tr{break-inside:avoid}a{color:inherit}.wide{overflow:visible}table{font-size:8pt;min-width:0;width:100%}th,td{padding:.15rem .4rem .15rem 0}.number{white-space:normal}td svg{width:4rem;height:auto}.sorted th button{text-decoration:none}details[open]>summary{display:none}h2{margin-top:1.5rem}h3{margin-top:1rem}h4{margin:.6rem 0 .2rem}ul,p,details{margin:.2rem 0}@page{size:A4;margin:18mm 16mm}}
`;

/** The one style of the page, of its pictures too. */
export const pageStyle = page.replaceAll("\n", "") + pictureStyle;
