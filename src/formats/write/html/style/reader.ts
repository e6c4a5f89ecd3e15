// The reader and the print sheet. A mark is background and underline only: no padding, margin, border, weight or spacing,
// so no letter moves. Each layer has its own line shape, so that none depends on colour.
import { PRINTED_CARDS } from './sections.ts';

export const READER = `
.layers{display:flex;flex-wrap:wrap;gap:.4rem 1.1rem;align-items:center;background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:.6rem 1rem;margin-block-end:1.2rem}
.report{background:var(--sheet);border:1px solid var(--line);border-radius:8px;margin-block-end:1.2rem;padding:.4rem 1.2rem .6rem}
.report>details>summary{color:inherit;padding-block:.4rem;display:flex;gap:.6rem;align-items:baseline;list-style-position:inside}
.report>details>summary::before{content:'▸';color:var(--accent);flex:none}
[dir="rtl"] .report>details>summary::before{content:'◂'}
.report>details[open]>summary::before{content:'▾'}
.report>details>summary::-webkit-details-marker{display:none}
.report>details>summary{list-style:none}
.report .number{color:var(--accent);font-weight:400;margin-inline-end:.3rem}
.report-body{display:grid;grid-template-columns:minmax(0,3fr) minmax(17rem,2fr);gap:2rem;margin-block-start:.8rem;border-block-start:1px solid var(--line);padding-block-start:.9rem}
.reader{white-space:pre-wrap;font-size:1.12rem;line-height:2.15;max-inline-size:46rem}
.reader:lang(en){line-height:1.9}
.reader .headline{font-weight:600;font-size:1.2em}
.reader .subhead{font-weight:600}
.reader .byline{color:var(--soft)}
.reader .noise,.reader .unread{color:var(--soft);font-size:.9em}
main:has(#layer-noise:not(:checked)) .reader .noise{color:inherit}
.f-noise{color:var(--soft);font-size:.9em}
.f-content{background:var(--content)}
.f-event{background:var(--event)}
.f-source{text-decoration:underline 2px solid var(--source-line);text-underline-offset:.34em;text-decoration-skip-ink:none}
.f-cue{text-decoration:underline 2px dotted var(--cue-line);text-underline-offset:.34em;text-decoration-skip-ink:none}
.f-time{text-decoration:underline 2px dashed var(--time-line);text-underline-offset:.34em;text-decoration-skip-ink:none}
.f-number{text-decoration:underline 1.5px wavy var(--number-line);text-underline-offset:.3em;text-decoration-skip-ink:none}
.f-mention{text-decoration:underline 1px solid var(--mention-line);text-underline-offset:.52em;text-decoration-skip-ink:none}
.reader [data-f]{cursor:pointer}
.reader .at{background:var(--found);color:var(--found-ink)}
::highlight(evidence){background-color:var(--found);color:var(--found-ink)}
main:has(#layer-content:not(:checked)) .reader .f-content:not(.at){background:none}
main:has(#layer-event:not(:checked)) .reader .f-event:not(.at){background:none}
main:has(#layer-source:not(:checked)) .reader .f-source,main:has(#layer-cue:not(:checked)) .reader .f-cue,main:has(#layer-time:not(:checked)) .reader .f-time,main:has(#layer-number:not(:checked)) .reader .f-number,main:has(#layer-mention:not(:checked)) .reader .f-mention{text-decoration:none}
.control{unicode-bidi:isolate;background:var(--denies-soft);outline:1px dotted var(--denies)}
.control::after{content:attr(data-code);font-size:.6em;color:var(--denies);vertical-align:super}
aside{align-self:start;font-size:.92rem;min-inline-size:0}
.inspector{border:1px solid var(--line);border-radius:6px;padding:.5rem .8rem .7rem;margin-block-end:1rem;display:grid;grid-template-columns:1fr auto;gap:.3rem .6rem;align-items:center;background:var(--ground)}
.inspected{grid-column:1/-1;display:grid;gap:.35rem}
.inspected b{font-weight:600}
.inspected small{display:block;direction:inherit}
.steps{display:flex;gap:.3rem}
.steps button{padding-inline:.6rem}
[dir="rtl"] .steps button::before{transform:scaleX(-1)}
.told{display:grid;gap:.8rem;margin-block-start:.4rem}
.told>li{border-inline-start:3px solid var(--line-strong);padding-inline-start:.8rem}
.says{line-height:1.6}
.told .slot{color:var(--ink)}
@media (min-width:56.01rem){.report-body>aside{position:sticky;inset-block-start:3.4rem;max-block-size:calc(100vh - 4rem);overflow:auto;padding:3px}}
@media (max-width:56rem){.report-body{grid-template-columns:minmax(0,1fr);gap:1rem}.report{padding-inline:.9rem}.reader{font-size:1.06rem}}
@media print{
@page{margin:16mm 14mm}
body{background:#fff;font-size:10pt}
nav,.needs-script,.copy,.layers,.skip,#status,.filters{display:none!important}
.top,main,footer{max-inline-size:none;padding-inline:0}
section{margin-block:1.4rem}
.wide-table{overflow:visible;max-block-size:none}
.matrix thead th,.matrix tr>th:first-child{position:static}
.matrix{font-size:8pt}.matrix thead th,.matrix thead .total{min-inline-size:0}.matrix th,.matrix td{padding:.25rem .3rem}.matrix tr>th:first-child{min-inline-size:6rem;max-inline-size:11rem}.matrix .verdict{padding:0 .2rem;font-size:7.5pt;white-space:normal}
${PRINTED_CARDS}
:is(.dispute details,.report>details)::details-content{content-visibility:visible;block-size:auto}
.report-body{grid-template-columns:minmax(0,1fr)}
.report-body>aside{position:static;max-block-size:none;overflow:visible}
.evidence,.chain,.record>div,.reuse,tr,.told>li,.standers{break-inside:avoid}
h2,h3{break-after:avoid}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
.reader{font-size:11pt;line-height:1.9;max-inline-size:none}
a{color:inherit}
}
`;
