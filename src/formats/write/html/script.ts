// The page's script. The page can be read without it; it switches language and theme, filters the matrix, shows the exact
// words behind a figure (CSS highlights: no element is added to the text), copies words with their citation and tells what
// a mark means. The functions below are written into the page as they stand: they may name one another and the browser,
// nothing else, and put text in as text only.
import type { PageDocument, PageElement, PageEvent, PageNode, PageRange, PageState, PageWindow } from './browser.ts';

/** Language, theme and anchor are kept in the address: #r3-s12&en&dark. */
function readHash(state: PageState): void {
  const parts = decodeURIComponent(state.window.location.hash.slice(1)).split('&');
  state.anchor = '';
  for (const part of parts) {
    if (part === 'ar') state.language = 0;
    else if (part === 'en') state.language = 1;
    else if (part === 'dark' || part === 'light') state.theme = part;
    else if (part !== '') state.anchor = part;
  }
}

function writeHash(state: PageState, push: boolean): void {
  const parts = [state.anchor, state.language === 0 ? 'ar' : 'en', state.theme].filter((part) => part !== '');
  const address = `#${parts.join('&')}`;
  try {
    if (push) state.window.history.pushState(null, '', address);
    else state.window.history.replaceState(null, '', address);
  } catch {
    state.window.location.hash = address;
  }
}

function phraseAt(state: PageState, place: number | string | undefined): string {
  return state.island.pairs[Number(place)]?.[state.language] ?? '';
}

function showLanguage(state: PageState): void {
  const { document, island } = state;
  const root = document.documentElement;
  const language = state.language === 0 ? 'ar' : 'en';
  if (root.lang !== language) {
    root.lang = language;
    root.dir = state.language === 0 ? 'rtl' : 'ltr';
    document.title = phraseAt(state, island.title);
    for (const element of document.querySelectorAll('[data-t]'))
      element.textContent = phraseAt(state, element.dataset.t);
    for (const element of document.querySelectorAll('[data-label]'))
      element.setAttribute('aria-label', phraseAt(state, element.dataset.label));
    for (const name of ['title', 'placeholder'])
      for (const element of document.querySelectorAll(`[data-${name}]`))
        element.setAttribute(name, phraseAt(state, element.dataset[name]));
    filterRows(state);
  }
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
}

function showTheme(state: PageState): void {
  const dark =
    state.theme === '' ? state.window.matchMedia('(prefers-color-scheme: dark)').matches : state.theme === 'dark';
  state.document.documentElement.setAttribute('data-theme', dark ? 'dark' : 'light');
  for (const button of state.document.querySelectorAll('[data-act="theme"]'))
    button.setAttribute('aria-pressed', String(dark));
}

/** Half surrogate pairs and NUL, which no HTML can carry, put back where they stood. */
function restoreUnits(state: PageState): void {
  for (const element of state.document.querySelectorAll('[data-unit]'))
    element.textContent = String.fromCharCode(Number(element.dataset.unit));
}

function readerOf(state: PageState, report: string | undefined): PageElement | null {
  return state.document.querySelector(`#r${Number(report)} .reader`);
}

/** The range of [start, end) in the reader, by its text nodes. */
function rangeIn(state: PageState, reader: PageElement, span: readonly [number, number]): PageRange | null {
  const range = state.document.createRange();
  const walker = state.document.createTreeWalker(reader, 4);
  let passed = 0;
  let begun = false;
  for (let node: PageNode | null = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.textContent!.length;
    if (!begun && span[0] < passed + length) {
      range.setStart(node, span[0] - passed);
      begun = true;
    }
    if (begun && span[1] <= passed + length) {
      range.setEnd(node, span[1] - passed);
      return range;
    }
    passed += length;
  }
  return null;
}

/** Shows the exact words; where highlights are not known the sentence itself is marked. */
function showWords(state: PageState, reader: PageElement, spans: readonly (readonly [number, number])[]): void {
  const { CSS, Highlight } = state.window;
  if (CSS?.highlights === undefined || Highlight === undefined) return;
  const ranges = spans.flatMap((span) => rangeIn(state, reader, span) ?? []);
  CSS.highlights.set('evidence', new Highlight(...ranges));
}

function openAround(element: PageElement): void {
  for (let at: PageElement | null = element; at !== null; at = at.parentElement)
    if (at.matches('details')) at.open = true;
  const own = element.querySelector('details');
  if (own !== null && element.matches('.report')) own.open = true;
}

/** Goes to the anchor: opens what hides it, marks it, gives it the focus. */
function goTo(state: PageState, span: readonly [number, number] | null): void {
  const target = state.anchor === '' ? null : state.document.getElementById(state.anchor);
  for (const old of state.document.querySelectorAll('.target')) old.classList.remove('target');
  state.window.CSS?.highlights?.delete('evidence');
  if (target === null) return;
  openAround(target);
  target.classList.add('target');
  target.tabIndex = -1;
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: target.matches('.unit') ? 'center' : 'start' });
  const reader = target.closest('.reader');
  if (reader !== null && span !== null) showWords(state, reader, [span]);
}

function spanOfData(link: PageElement): [number, number] {
  const [from, to] = (link.dataset.w ?? '').split('-').map(Number);
  return [from ?? 0, to ?? 0];
}

function followLink(state: PageState, link: PageElement, event: PageEvent): void {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  state.anchor = (link.getAttribute('href') ?? '#').slice(1);
  writeHash(state, true);
  goTo(state, link.dataset.w === undefined ? null : spanOfData(link));
}

function citationOf(state: PageState, button: PageElement): string {
  const link = button.closest('li')?.querySelector('a.to') ?? null;
  if (link === null) return '';
  const [from, to] = spanOfData(link);
  const number = /^#r(\d+)/.exec(link.getAttribute('href') ?? '')?.[1];
  const report = state.island.reports[Number(number) - 1];
  const words = readerOf(state, number)?.textContent?.slice(from, to) ?? '';
  const values: Record<string, string> = {
    quote: words,
    outlet: phraseAt(state, report?.outlet),
    date: phraseAt(state, report?.date),
    name: report?.name ?? '',
    from: String(from),
    to: String(to),
  };
  return phraseAt(state, state.island.citation).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

/** Without the clipboard (an old browser, a page in a frame): a text field that is there for a moment. */
function copyByHand(state: PageState, text: string): boolean {
  const field = state.document.createElement('textarea');
  field.className = 'sr';
  field.value = text;
  state.document.body.append(field);
  field.select();
  const done = state.document.execCommand('copy');
  field.remove();
  return done;
}

function copyWords(state: PageState, button: PageElement): void {
  const text = citationOf(state, button);
  const say = (done: boolean): void => {
    const status = state.document.getElementById('status');
    if (status === null) return;
    status.textContent = phraseAt(state, done ? state.island.copied : state.island.notCopied);
    status.classList.add('shown');
    state.window.setTimeout(() => status.classList.remove('shown'), 2500);
  };
  const { clipboard } = state.window.navigator;
  if (clipboard === undefined) {
    say(copyByHand(state, text));
    button.focus();
  } else
    clipboard.writeText(text).then(
      () => say(true),
      () => {
        say(copyByHand(state, text));
        button.focus();
      },
    );
}

function filterRows(state: PageState): void {
  const { document } = state;
  const words = (document.getElementById('filter-words')?.value ?? '').trim().toLowerCase();
  const outlet = document.getElementById('filter-outlet')?.value ?? '';
  const contested = document.getElementById('filter-contested')?.checked === true;
  let shown = 0;
  for (const body of document.querySelectorAll('.matrix tbody')) {
    let here = 0;
    const label = body.querySelector('.happening')?.textContent?.toLowerCase() ?? '';
    for (const row of body.querySelectorAll('tr[data-outlets]')) {
      const cell = outlet === '' ? null : (row.querySelectorAll('td')[Number(outlet) + 2] ?? null);
      const text = `${label} ${row.textContent ?? ''}`.toLowerCase();
      const hidden =
        (contested && row.dataset.contested === '0') ||
        (cell?.classList.contains('silent') ?? false) ||
        (words !== '' && !text.includes(words));
      row.hidden = hidden;
      if (!hidden) here++;
    }
    body.hidden = here === 0;
    shown += here;
  }
  const count = document.getElementById('filter-count');
  const filtered = words !== '' || outlet !== '' || contested;
  if (count !== null)
    count.textContent = filtered ? phraseAt(state, state.island.rows).replace('{shown}', String(shown)) : '';
}

/** What the marks on these words say, in the box beside the report. */
function inspect(state: PageState, marks: readonly PageElement[]): void {
  const article = marks[0]?.closest('.report');
  const box = article?.querySelector('.inspected');
  const reader = article?.querySelector('.reader');
  if (!article || !box || !reader) return;
  const report = state.island.reports[Number(article.id.slice(1)) - 1];
  const ids = new Set(marks.flatMap((mark) => (mark.dataset.f ?? '').split(' ')).filter((id) => id !== ''));
  const items = [...ids].flatMap((id) => {
    const finding = report?.findings[Number(id)];
    if (finding === undefined) return [];
    const item = state.document.createElement('p');
    const name = state.document.createElement('b');
    const rule = state.document.createElement('small');
    name.className = `f-${state.island.layerNames[finding[0]]}`;
    name.textContent = phraseAt(state, state.island.layers[finding[0]]);
    rule.textContent = ` ${phraseAt(state, state.island.rule)} \u2068${phraseAt(state, finding[2])}\u2069`;
    item.append(name, ` ${phraseAt(state, finding[1])}`, rule);
    return [item];
  });
  box.replaceChildren(...items);
  for (const old of state.document.querySelectorAll('.at')) old.classList.remove('at');
  const pieces = [...ids].flatMap((id) => [...reader.querySelectorAll(`[data-f~="${Number(id)}"]`)]);
  for (const piece of pieces) piece.classList.add('at');
  article.setAttribute('data-at', String([...reader.querySelectorAll('[data-f]')].indexOf(marks[0]!)));
}

/** The next or the last mark of a layer that is switched on, for the keyboard. */
function step(state: PageState, button: PageElement): void {
  const article = state.document.getElementById(`r${Number(button.dataset.report)}`);
  if (article === null) return;
  const marks = [...article.querySelectorAll('.reader [data-f]')];
  const by = Number(button.dataset.step);
  const isShown = (mark: PageElement): boolean =>
    state.document.getElementById(`layer-${mark.className.split(' ')[0]!.slice(2)}`)?.checked !== false;
  let at = Number(article.getAttribute('data-at') ?? '-1') + by;
  const before = article.querySelector('.reader .at')?.dataset.f;
  while (at >= 0 && at < marks.length && (!isShown(marks[at]!) || marks[at]!.dataset.f === before)) at += by;
  const mark = marks[at];
  if (mark === undefined) return;
  inspect(state, [mark]);
  mark.scrollIntoView({ block: 'nearest' });
}

function marksAround(element: PageElement): PageElement[] {
  const marks: PageElement[] = [];
  for (let at: PageElement | null = element; at !== null && !at.matches('.reader'); at = at.parentElement)
    if (at.dataset.f !== undefined) marks.push(at);
  return marks;
}

function press(state: PageState, button: PageElement): void {
  const { act, language } = button.dataset;
  if (language !== undefined) {
    state.language = language === 'ar' ? 0 : 1;
    showLanguage(state);
    writeHash(state, false);
  } else if (act === 'theme') {
    state.theme = state.document.documentElement.getAttribute('data-theme') === 'dark' ? 'light' : 'dark';
    showTheme(state);
    writeHash(state, false);
  } else if (act === 'print') state.window.print();
  else if (act === 'open-all') for (const all of state.document.querySelectorAll('.report > details')) all.open = true;
  else if (button.classList.contains('copy')) copyWords(state, button);
  else if (button.dataset.step !== undefined) step(state, button);
}

function listen(state: PageState): void {
  const { document, window } = state;
  document.addEventListener('click', (event) => {
    const button = event.target.closest('button');
    const link = event.target.closest('a[href^="#"]');
    if (button !== null) press(state, button);
    else if (link !== null) followLink(state, link, event);
    else if (event.target.closest('.reader') !== null) inspect(state, marksAround(event.target));
  });
  document.addEventListener('input', (event) => {
    if (event.target.id.startsWith('filter-')) filterRows(state);
  });
  const follow = (): void => {
    readHash(state);
    showLanguage(state);
    showTheme(state);
    goTo(state, null);
  };
  window.addEventListener('popstate', follow);
  window.addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('.dispute details, .report > details')) details.open = true;
  });
}

function startPage(document: PageDocument, window: PageWindow): void {
  const island = JSON.parse(document.getElementById('island')!.textContent!);
  const language = document.documentElement.lang === 'ar' ? 0 : 1;
  const state: PageState = { document, window, island, language, theme: '', anchor: '' };
  document.documentElement.classList.add('scripted');
  restoreUnits(state);
  if (window.matchMedia('(max-width: 40rem)').matches)
    for (const details of document.querySelectorAll('.report > details')) details.open = false;
  readHash(state);
  showLanguage(state);
  showTheme(state);
  listen(state);
  goTo(state, null);
}

const PARTS = [
  readHash,
  writeHash,
  phraseAt,
  showLanguage,
  showTheme,
  restoreUnits,
  readerOf,
  rangeIn,
  showWords,
  openAround,
  goTo,
  spanOfData,
  followLink,
  citationOf,
  copyByHand,
  copyWords,
  filterRows,
  inspect,
  step,
  marksAround,
  press,
  listen,
  startPage,
];

/** The script as it stands in the page. */
export const SCRIPT = `'use strict';\n${PARTS.map((part) => String(part).replace(/\n\s+/gu, '\n')).join('\n')}\nstartPage(document, window);\n`;
