/* What can be done with an answer: copy, print, share. */

import { replyNode } from './blocks.js';
import { h } from './dom.js';

/** Put a text on the clipboard; true when it is there. */
export async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or a page without TLS: the old way, with a box that is selected.
    const box = h('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    box.value = text;
    const focus = root.activeElement;
    root.append(box);
    box.select();
    const done = document.execCommand('copy');
    box.remove();
    focus?.focus();
    return done;
  }
}

export const share = (text) => navigator.share({ text }).catch(() => { /* the person changed her mind */ });

/** Print one answer, without the page around it. */
export function printed(reply, words, actions) {
  const frame = h('iframe', { 'aria-hidden': 'true', tabindex: -1, hidden: true });
  document.body.append(frame);
  const page = frame.contentDocument, sheet = new frame.contentWindow.CSSStyleSheet();
  sheet.replaceSync(`body { font: 12pt/1.6 system-ui, sans-serif; } :lang(ur):not(:lang(ur-Latn)) { font-family: "Jameel Noori Nastaleeq", "Noto Nastaliq Urdu", serif; line-height: 2.2; }
    .choices, .foot, button, svg { display: none; } a { color: #000; } .card, li { break-inside: avoid; } input { inline-size: 1em; }`);
  page.adoptedStyleSheets = [sheet];
  Object.assign(page.documentElement, { lang: reply.language, dir: words.direction(reply.language) });
  page.title = words.say('app_name');
  page.body.append(page.adoptNode(replyNode({ reply, at: Date.now(), rated: true }, words, actions)));
  for (const more of page.querySelectorAll('details')) more.open = true;
  frame.contentWindow.addEventListener('afterprint', () => frame.remove(), { once: true });
  frame.contentWindow.print();
}
