import { generate } from "/tmp/wt/page/bench/generate.js";
import { sizes } from "/tmp/wt/page/bench/sizes.js";
import { htmlReport } from "../../src/html/index.js";
import { sections } from "../../src/html/sections.js";
const text = JSON.stringify(generate(sizes.M, 1));
const o = { language: "sv", asOf: "2026-11-01", year: 2026, hoursPerYear: 1700 } as const;
for (let i=0;i<2;i++){ let t=performance.now(); const plan=JSON.parse(text); const P=performance.now()-t; t=performance.now(); const html=htmlReport(plan,o); const H=performance.now()-t; console.log({P,H,ratio:H/P,MB:html.length/1e6}); 
 if(i==1) for(const m of html.matchAll(/<section id="([^"]+)".*?<\/section>/gs)) console.log(m[1],m[0].length);}
