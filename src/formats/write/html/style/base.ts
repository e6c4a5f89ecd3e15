// Ground of the page: colours in both themes, type, header, navigation, buttons, small parts. Logical properties only, so
// that one sheet serves both directions.
const LIGHT = `--ground:#f7f6f3;--sheet:#fff;--ink:#1b2227;--soft:#515c65;--line:#dcdad4;--line-strong:#b3b4b0;--accent:#0b5a66;--accent-soft:#e3f0f1;--asserts:#17623f;--denies:#a3262c;--hedged:#7d5200;--doubts:#5f3d94;--open:#4d5963;--asserts-soft:#e6f2ea;--denies-soft:#fbe9e8;--hedged-soft:#f9efdb;--doubts-soft:#efe9f8;--open-soft:#eceef0;--content:#e8f1fb;--event:#fbe3b4;--source-line:#1f5fb0;--cue-line:#8a3fa8;--time-line:#1c7a46;--number-line:#b4552a;--mention-line:#8b949b;--found:#ffe45c;--found-ink:#1b1700;--sea:#e4edf2;--land:#f8f6f0;--border:#b9b4a8;`;
const DARK = `--ground:#12171a;--sheet:#1a2125;--ink:#e7ebed;--soft:#a7b3bb;--line:#303a40;--line-strong:#56636b;--accent:#7cc9d3;--accent-soft:#16343a;--asserts:#7fd3a4;--denies:#ff9d98;--hedged:#e9bb6a;--doubts:#c5abf3;--open:#b3bfc7;--asserts-soft:#15322a;--denies-soft:#3d2224;--hedged-soft:#382d18;--doubts-soft:#2d2742;--open-soft:#2a3238;--content:#1b3145;--event:#57431a;--source-line:#79b0f5;--cue-line:#d494ee;--time-line:#6fd39a;--number-line:#f0a27c;--mention-line:#8f9aa2;--found:#c9a400;--found-ink:#14110a;--sea:#16242c;--land:#232b30;--border:#4f5a61;`;

export const BASE = `
:root{color-scheme:light;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root:not([data-theme="light"]){color-scheme:dark;${DARK}}}
@media screen{:root[data-theme="dark"]{color-scheme:dark;${DARK}}}
*,*::before,*::after{box-sizing:border-box}
html{scroll-padding-block-start:3.6rem;text-size-adjust:100%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:400 1rem/1.7 'Plex Arabic','IBM Plex Sans Arabic','Noto Sans Arabic','Segoe UI',Tahoma,system-ui,sans-serif;overflow-wrap:anywhere}
html[lang="en"] body{line-height:1.55}
h1,h2,h3,h4{font-weight:600;line-height:1.4;margin:0;text-wrap:balance}
h1{font-size:clamp(1.5rem,1.1rem + 1.9vw,2.3rem);line-height:1.35}
h2{font-size:1.4rem;padding-block-end:.5rem;margin-block-end:1rem;border-block-end:2px solid var(--ink)}
h3{font-size:1.08rem}
h4{font-size:1.02rem}
p,ul,ol,dl,dd,figure{margin:0;padding:0}
ul,ol{list-style:none}
small{font-size:.84em;color:var(--soft)}
a{color:var(--accent);text-underline-offset:.22em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
q{quotes:none}
bdi{unicode-bidi:isolate}
code,.file{font-family:ui-monospace,'Cascadia Mono','DejaVu Sans Mono',monospace;font-size:.84em;unicode-bidi:isolate}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.target{outline:2px solid var(--accent);outline-offset:4px;border-radius:3px}
.unit.target,.unit:target{outline:none;background:var(--accent-soft)}
.sr{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-block-start:-4rem;inset-inline-start:1rem;background:var(--sheet);padding:.5rem 1rem;z-index:9;border:2px solid var(--accent)}
.skip:focus{inset-block-start:.5rem}
html:not(.scripted) :is(.needs-script,.copy){display:none}
.top,main,footer{max-inline-size:78rem;margin-inline:auto;padding-inline:clamp(.9rem,3vw,2rem)}
.top{padding-block:1rem 1.2rem}
.bar{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;justify-content:space-between;margin-block-end:1.4rem}
.mark{font-weight:600;font-size:1.15rem;color:var(--accent)}
.mark [lang="en"]{font-weight:400;color:var(--soft);font-size:.95rem;margin-inline-start:.35rem}
.controls,.controls>div{display:flex;flex-wrap:wrap;gap:.4rem}
.controls>div{gap:0}
.controls>div button:first-child{border-start-end-radius:0;border-end-end-radius:0}
.controls>div button:last-child{border-start-start-radius:0;border-end-start-radius:0;border-inline-start:0}
.top .meta{margin-block-start:.5rem;max-inline-size:60rem}
.meta{color:var(--soft);font-size:.92rem}
.meta b{color:var(--ink);font-weight:600}
.notice-box{background:var(--hedged-soft);border-inline-start:4px solid var(--hedged);padding:.7rem 1rem;margin-block-end:1.2rem}
button,select,input{font:inherit;color:inherit}
button{display:inline-flex;align-items:center;gap:.4rem;min-block-size:2.1rem;padding:.2rem .75rem;border:1px solid var(--line-strong);border-radius:5px;background:var(--sheet);cursor:pointer}
button:hover{border-color:var(--accent);color:var(--accent)}
button[aria-pressed="true"]{background:var(--accent);border-color:var(--accent);color:var(--sheet)}
button.copy{min-block-size:1.75rem;padding:.05rem .5rem;font-size:.82rem;border-color:var(--line);color:var(--soft);background:none}
nav{position:sticky;inset-block-start:0;z-index:5;background:var(--ground);border-block:1px solid var(--line)}
nav ul{display:flex;gap:.1rem;overflow-x:auto;max-inline-size:78rem;margin-inline:auto;padding-inline:clamp(.5rem,2.4vw,1.6rem);scrollbar-width:thin}
nav li{flex:none}
nav a{display:block;padding:.6rem .6rem;color:var(--ink);text-decoration:none;font-size:.92rem;white-space:nowrap}
nav a:hover{color:var(--accent);text-decoration:underline}
nav small{background:var(--open-soft);border-radius:1em;padding-inline:.5em;color:var(--ink)}
section{margin-block:2.6rem}
#overview{margin-block:1.6rem}
footer{border-block-start:1px solid var(--line);padding-block:1.4rem 3rem;color:var(--soft);font-size:.86rem}
footer p+p{margin-block-start:.4rem}
.lead,.note{color:var(--soft);font-size:.92rem}
.lead{margin-block-end:1rem}
.nothing{background:var(--sheet);border:1px dashed var(--line-strong);border-radius:6px;padding:1rem 1.2rem;color:var(--soft)}
.label{font-size:.86rem;font-weight:600;color:var(--soft)}
.badge{display:inline-block;font-size:.8rem;line-height:1.5;padding:.05rem .55rem;border-radius:4px;border:1px solid currentColor;color:var(--soft);text-decoration:none;white-space:nowrap}
.badge+.badge,.says .verdict+.verdict{margin-inline-start:.3rem}
.badge.contradiction{color:var(--denies)}
.grade summary{font-size:.8rem;color:var(--soft)}
.grade p{font-size:.85rem}
.badge.update{color:var(--accent)}
.badge.different-scope{color:var(--hedged)}
.badge.alone{color:var(--sheet);background:var(--denies);border-color:var(--denies)}
.figure b{font-weight:600;font-size:1.25em}
.figure small{white-space:nowrap}
.figure.light b{font-weight:400}
.unknown{color:var(--soft)}
.type{color:var(--soft)}
.verdict{display:inline-flex;align-items:center;gap:.3em;font-size:.86rem;line-height:1.5;padding:.05rem .5rem;border-radius:4px;white-space:nowrap}
.verdict.asserts{color:var(--asserts);background:var(--asserts-soft)}
.verdict.denies{color:var(--denies);background:var(--denies-soft)}
.verdict.hedged{color:var(--hedged);background:var(--hedged-soft)}
.verdict.doubts{color:var(--doubts);background:var(--doubts-soft)}
.verdict.open{color:var(--open);background:var(--open-soft)}
.verdict.none{color:var(--soft);padding-inline:0}
.nth{display:inline-block;min-inline-size:1.6em;text-align:center;border:1px solid var(--line-strong);border-radius:4px;font-size:.8rem;line-height:1.5}
a.to{text-decoration:none}
a.to:hover{text-decoration:underline}
summary{cursor:pointer;color:var(--accent);font-size:.92rem;padding-block:.3rem}
summary:hover{text-decoration:underline;text-underline-offset:.22em}
details.more{margin-block-start:.9rem}
details.more>summary{font-weight:600}
details.proof{margin-block-start:.4rem}
.evidences{display:grid;gap:.7rem;margin-block:.4rem .8rem}
.evidence{border-inline-start:3px solid var(--line-strong);padding-inline-start:.8rem}
.evidence>.verdict{margin-inline-end:.5rem}
.evidence q,.told q,.passage q{color:var(--ink)}
.source-line{display:block;color:var(--soft);font-size:.86rem}
.source-line a{color:inherit}
.reasons{font-size:.9rem;color:var(--soft);display:grid;gap:.25rem;padding-inline-start:1.1rem;list-style:square}
.reasons>li{display:list-item}
#status{position:fixed;inset-block-end:1rem;inset-inline:1rem;margin-inline:auto;inline-size:fit-content;background:var(--ink);color:var(--ground);padding:.5rem 1.1rem;border-radius:6px;opacity:0;pointer-events:none;transition:opacity .2s}
#status.shown{opacity:1}
@media (prefers-reduced-motion:reduce){*{transition:none!important;scroll-behavior:auto!important}}
`;
