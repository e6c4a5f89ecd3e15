// The sections: figures, disputes, matrix, chains, timeline, map, records.
/** The matrix as cards, a claim each, where a table has no room: on a phone, and on paper when there are many outlets. */
const cards = (many: string): string =>
  `
.wide-table${many}{max-block-size:none;border:0;background:none;overflow:visible}
.MATRIX,.MATRIX tbody,.MATRIX tr,.MATRIX th,.MATRIX td{display:block}
.MATRIX thead,.MATRIX tfoot,.MATRIX td.silent{display:none}
.MATRIX tr>th:first-child{position:static;min-inline-size:0;max-inline-size:none;border-inline-end:0;border-block-end:0;padding-inline:0;background:none}
.MATRIX tr.happening>th:first-child{padding-inline:.7rem}
.MATRIX tr[data-outlets]{background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:.4rem .8rem .6rem;margin-block:.6rem}
.MATRIX td{border:0;padding:.12rem 0;display:flex;gap:.6rem;align-items:baseline;justify-content:space-between}
.MATRIX td.total{background:none;display:inline-flex;justify-content:start;margin-inline-end:1.6rem}
.MATRIX tr[hidden],.MATRIX tbody[hidden]{display:none}
.MATRIX .of-outlet{display:inline;color:var(--soft)}
`.replaceAll('.MATRIX', `${many} .matrix`.trim());

export const PRINTED_CARDS = cards('.many');

export const SECTIONS = `
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:1px;background:var(--line);border:1px solid var(--line);border-radius:8px;overflow:hidden}
.tile{background:var(--sheet);padding:.9rem 1.1rem 1rem}
.tile dt a{color:var(--soft);text-decoration:none;font-weight:600;font-size:.92rem}
.tile dt a:hover{text-decoration:underline}
.tile b{font-size:2.3rem;line-height:1.25;font-weight:600}
.tile .figure b{font-size:2.3rem;color:var(--accent)}
.tile .figure small{font-size:1rem}
.tile .note{line-height:1.5}
.disputes{display:grid;gap:1.4rem}
.dispute{background:var(--sheet);border:1px solid var(--line);border-block-start:3px solid var(--soft);border-radius:0 0 8px 8px;padding:1rem 1.2rem 1.2rem}
.dispute.contradiction{border-block-start-color:var(--denies)}
.dispute.update{border-block-start-color:var(--accent)}
.dispute.different-scope{border-block-start-color:var(--hedged)}
.dispute h3{font-size:1.2rem}
.dispute h3 .of{font-weight:400;color:var(--soft);font-size:1rem}
.kind{font-size:.92rem;color:var(--soft);margin-block:.3rem 1rem}
.kind .when::before{content:'· '}
.positions{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(17rem,100%),1fr));gap:1rem 1.6rem}
.position{border-inline-start:3px solid var(--line-strong);padding-inline-start:1rem;min-inline-size:0}
.contradiction .position{border-inline-start-color:var(--denies)}
.update .position{border-inline-start-color:var(--accent)}
.different-scope .position{border-inline-start-color:var(--hedged)}
.position h4{font-size:1.12rem}
.position h4 .of{font-weight:400;color:var(--soft)}
.counts{display:flex;flex-wrap:wrap;gap:.1rem 1.4rem;margin-block:.4rem .5rem}
.counts dt{font-size:.8rem;color:var(--soft);line-height:1.5}
.counts .wide{flex-basis:100%}
.counts .wide dt{display:inline}
.counts .wide dt::after{content:': '}
.counts .wide dd{display:inline;font-size:.92rem}
.sample{margin-block-start:.4rem;font-size:.95rem}
.sample q{color:var(--ink)}
.standers .uncounted a{color:var(--soft)}
.standers li{padding-block:.15rem;line-height:1.5}
.legend{display:flex;flex-wrap:wrap;gap:.5rem;margin-block-end:.7rem}
.filters{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:center;margin-block-end:.9rem}
.filters input[type="search"],.filters select{min-block-size:2.2rem;padding:.2rem .7rem;border:1px solid var(--line-strong);border-radius:5px;background:var(--sheet);max-inline-size:100%}
.filters input[type="search"]{inline-size:17rem}
.filters output{color:var(--soft);font-size:.92rem}
input[type="checkbox"]{inline-size:1.1rem;block-size:1.1rem;accent-color:var(--accent);vertical-align:-.15em}
.wide-table{overflow:auto;max-block-size:85vh;border:1px solid var(--line);border-radius:8px;background:var(--sheet)}
.matrix{border-collapse:separate;border-spacing:0;inline-size:100%;font-size:.92rem}
.matrix th,.matrix td{padding:.45rem .6rem;border-block-end:1px solid var(--line);text-align:start;vertical-align:top;font-weight:400}
.matrix thead th{position:sticky;inset-block-start:0;background:var(--sheet);z-index:3;font-weight:600;font-size:.86rem;line-height:1.45;min-inline-size:6rem;border-block-end:2px solid var(--line-strong);vertical-align:bottom}
.matrix thead .total{min-inline-size:4.6rem}
.matrix thead a{color:inherit;text-decoration:none}
.matrix thead a:hover{text-decoration:underline}
.matrix tr>th:first-child{position:sticky;inset-inline-start:0;background:var(--sheet);z-index:2;min-inline-size:15rem;max-inline-size:24rem;border-inline-end:1px solid var(--line)}
.matrix thead tr>th:first-child{z-index:4}
.matrix td.total{background:var(--ground);white-space:nowrap}
.matrix tr.happening>th:first-child{background:var(--open-soft);max-inline-size:none;font-weight:600;padding-block:.35rem;border-inline-end:0}
.matrix .happening .pin{position:sticky;inset-inline-start:.6rem}
.matrix .happening .type{font-weight:400}
.matrix tfoot td,.matrix tfoot th{color:var(--soft);border-block-end:0}
.matrix .stances{display:flex;flex-wrap:wrap;gap:.2rem;align-items:center}
.matrix .stances+.stances{margin-block-start:.2rem}
.of-outlet{display:none}
.slot{display:inline-block;font-size:.8rem;color:var(--soft);background:var(--open-soft);border-radius:3px;padding-inline:.45em;line-height:1.6}
.singles{columns:2 24rem;column-gap:2.4rem;margin-block-start:.6rem}
.singles>li{break-inside:avoid;margin-block-end:.9rem}
.singles .happening{font-weight:600;font-size:.95rem}
.singles .happening .type{font-weight:400}
.singles ul>li{padding-block:.12rem;padding-inline-start:.8rem;border-inline-start:2px solid var(--line)}
.singles .stances,.singles .by{display:inline}
.origins{display:grid;gap:1.1rem;grid-template-columns:repeat(auto-fill,minmax(min(30rem,100%),1fr));align-items:start}
.origin{background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:.8rem 1.1rem}
.origin.broad{grid-column:1/-1}
.chain{margin-block:.5rem .3rem;overflow-x:auto;padding-block:3px}
.chain ul{display:flex;flex-direction:column;gap:.45rem}
.chain li{display:flex;align-items:center;position:relative}
.chain li>ul{flex:1 1 0;min-inline-size:0;margin-inline-start:1.5rem;padding-inline-start:1.5rem;position:relative}
.chain li>ul::before{content:'';position:absolute;inset-inline-start:-1.5rem;inline-size:1.5rem;inset-block-start:50%;border-block-start:2px solid var(--line-strong)}
.chain li>ul>li::before{content:'';position:absolute;inset-inline-start:-1.5rem;inline-size:1.5rem;inset-block-start:50%;border-block-start:2px solid var(--line-strong)}
.chain li>ul>li::after{content:'';position:absolute;inset-inline-start:-1.5rem;inset-block:-.225rem;border-inline-start:2px solid var(--line-strong)}
.chain li>ul>li:first-child::after{inset-block-start:50%}
.chain li>ul>li:last-child::after{inset-block-end:50%}
.chain li>ul>li:only-child::after{display:none}
.node{display:inline-flex;flex-wrap:wrap;align-items:center;gap:.35rem;border:1.5px solid var(--line-strong);border-radius:6px;padding:.25rem .7rem;background:var(--sheet);line-height:1.5;max-inline-size:17rem;flex:0 1 auto;min-inline-size:4rem}
.node.origin{background:var(--accent);border-color:var(--accent);color:var(--sheet);font-weight:600;border-radius:1.2rem;padding-inline:1rem}
.node.relay{border-style:dashed}
.node a{color:inherit}
.rail{border-inline-start:3px solid var(--line-strong);padding-inline-start:1.4rem;margin-inline-start:.5rem;display:grid;gap:1.2rem}
.day{position:relative}
.day::before{content:'';position:absolute;inset-inline-start:calc(-1.4rem - 9px);inset-block-start:.45rem;inline-size:15px;block-size:15px;border-radius:50%;background:var(--accent);border:3px solid var(--ground)}
.day.quiet::before{background:var(--ground);border-color:var(--line-strong)}
.happened{display:grid;gap:.4rem;margin-block-start:.3rem}
.happened>li{line-height:1.55}
.counted,.sentences{font-size:.86rem;color:var(--soft);margin-inline-start:.5rem}
.counted .figure b{font-size:1em}
.published{font-size:.9rem;color:var(--soft);margin-block-start:.3rem}
.published a{margin-inline-end:.5rem}
.undated{margin-block-start:1.6rem;border-block-start:1px dashed var(--line-strong);padding-block-start:1rem}
.map-and-list{display:grid;grid-template-columns:minmax(0,3fr) minmax(16rem,2fr);gap:1.4rem;align-items:start}
.map{display:block;inline-size:100%;block-size:auto;border:1px solid var(--line);border-radius:8px;direction:ltr}
.map .sea{fill:var(--sea)}
.map .land path{fill:var(--land);stroke:var(--border);stroke-width:1;stroke-linejoin:round}
.map text{text-anchor:middle;font-size:14px;fill:var(--ink)}
.map .country{font-size:13px;fill:var(--soft)}
.map .place{font-weight:600;paint-order:stroke;stroke:var(--land);stroke-width:4px;stroke-linejoin:round}
.map .dot{fill:var(--denies);stroke:var(--sheet);stroke-width:1.5}
.map .spot text{font-size:11px;font-weight:600;fill:var(--sheet)}
.map .leader{stroke:var(--denies);stroke-width:1}
.map .true{fill:var(--denies)}
.map .halo{fill:var(--denies);fill-opacity:.1;stroke:var(--denies);stroke-width:1.5;stroke-dasharray:4 4}
.map .rough .dot{fill:var(--sheet);stroke:var(--denies);stroke-dasharray:3 2}
.map .rough text{fill:var(--denies)}
figcaption{font-size:.84rem;color:var(--soft);margin-block-start:.4rem}
.spots{display:grid;gap:.35rem}
.spots>li{display:grid;grid-template-columns:1fr auto;gap:0 1rem;align-items:baseline;border-block-end:1px solid var(--line);padding-block-end:.3rem}
.spots details{margin:0}
.spots details[open]{grid-column:1/-1}
.pin-number{display:inline-block;min-inline-size:1.7em;text-align:center;border-radius:1em;background:var(--denies);color:var(--sheet);font-size:.82rem;font-weight:600}
.place-name b{font-weight:600}
.nameless{margin-block-start:.9rem;font-size:.92rem}
.nameless bdi{margin-inline-end:.7rem}
.cards{display:grid;gap:1rem}
.notice,.reuse{background:var(--sheet);border:1px solid var(--line);border-radius:8px;padding:.8rem 1.1rem}
.arrow::before{content:'→';color:var(--accent)}
[dir="rtl"] .arrow::before{content:'←'}
.record{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:.15rem 2rem;margin-block:.5rem}
.record>div{display:grid;grid-template-columns:6.5rem 1fr;gap:.6rem;padding-block:.2rem;border-block-end:1px solid var(--line)}
.record dt{color:var(--soft);font-size:.9rem}
.passage{margin-block:.4rem}
.carriers{display:flex;flex-wrap:wrap;gap:.2rem 1.4rem;font-size:.9rem}
.failures li{padding-block:.3rem}
@media (max-width:56rem){.tiles{grid-template-columns:repeat(2,1fr)}.map-and-list{grid-template-columns:minmax(0,1fr)}}
@media (max-width:40rem){
.tile{padding:.7rem .8rem}.tile b,.tile .figure b{font-size:1.8rem}
.dispute{padding:.8rem .9rem 1rem}
${cards('')}.controls [data-act="print"]{display:none}
.map text{font-size:24px}.map .country{font-size:22px}.map .place{display:none}.map .dot{r:17px}.map .spot text{font-size:22px}
.chain li{flex-wrap:wrap}
.chain li>ul{flex-basis:100%;margin-inline-start:.8rem;padding-inline-start:1.1rem;margin-block-start:.45rem}
.chain li>ul::before{display:none}
.chain li>ul>li::before{inset-inline-start:-1.1rem;inline-size:1.1rem;inset-block-start:1.1rem}
.chain li>ul>li::after,.chain li>ul>li:only-child::after,.chain li>ul>li:first-child::after{display:block;inset-inline-start:-1.1rem;inset-block:-.45rem 0}
.chain li>ul>li:last-child::after{inset-block:-.45rem auto;block-size:1.6rem}
.record>div{grid-template-columns:5.4rem 1fr}
}
`;
