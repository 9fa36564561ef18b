/* A reply: its nodes (typed blocks, sources, choices, feedback, tools) in its own language, and what can be done with it. */

import { dial, h, icon, link, linked } from './dom.js';

/** `item` of the transcript: `{reply, at, ticks, picked, rated}`; `words` in its language; `act`: what can be done. */
export function replyNode(item, words, act) {
  const { reply } = item, say = (...word) => words.say(...word);
  return h('article', { class: `reply ${reply.outcome}`, lang: reply.language, dir: words.direction(reply.language), tabindex: -1, part: 'reply',
    'aria-label': `${say('answer_heading')}, ${words.time(item.at)}` },
  reply.blocks.map((block, at) => BLOCKS[block.type]?.(block, words, act, item, at)),
  reply.sources.length > 0 && sources(reply, words),
  reply.choices.length > 0 && h('div', { class: 'choices', role: 'group', 'aria-label': say('heading_choices') },
    reply.choices.map((choice) => h('button', { type: 'button', class: 'choice', part: 'choice', onclick: () => act.choose(choice) }, choice.title))),
  h('div', { class: 'foot' },
    RATED.has(reply.outcome) && rating(item, words, act),
    (RATED.has(reply.outcome) || reply.outcome === 'unavailable') && tools(reply, words, act)),
  h('time', { datetime: new Date(item.at).toISOString(), class: 'soft', 'aria-hidden': 'true' }, words.time(item.at)));
}

/** What a screen reader is told: how a reply starts, and what else is in it. */
export function announcement(reply, words) {
  const [first, ...others] = reply.blocks;
  const heads = [...others.map((block) => block.title ?? block.text), reply.choices.length > 0 && words.say('heading_choices')];
  return [`${words.say('answer_heading')}: ${first?.title ?? ''} ${first?.text ?? first?.question ?? ''}`, ...heads.filter(Boolean)].join('. ');
}

/** The whole reply as plain text, to be copied or shared. */
export function plain(reply) {
  return [reply.text, ...reply.sources.map((source) => `${source.title}: ${source.url}`)].join('\n\n');
}

const RATED = new Set(['answer', 'crisis', 'form']);
const title = (text) => text && h('h3', {}, text);
const paragraph = (text, words, props) => text && h('p', props, linked(text, words));

const BLOCKS = {
  text: (block, words) => [title(block.title), paragraph(block.text, words, { class: 'text' })],
  steps: (block, words) => [title(block.title), h(block.ordered ? 'ol' : 'ul', {}, block.items.map((step) => h('li', {}, linked(step, words))))],
  notice: (block, words) => paragraph(block.text, words, { class: 'notice', role: 'note' }),
  checklist(block, words, act, item, at) {
    const ticks = new Set(item.ticks?.[at]), done = h('p', { class: 'soft', 'aria-live': 'off' });
    const count = () => { done.textContent = words.say('done', { done: ticks.size, all: block.items.length }); };
    const box = (text, index) => h('li', {}, h('label', {}, h('input', { type: 'checkbox', checked: ticks.has(index), onchange() {
      if (this.checked) ticks.add(index); else ticks.delete(index);
      count();
      act.tick(item, at, [...ticks]);
    } }), h('span', {}, linked(text, words))));
    count();
    return [title(block.title), h('ul', { class: 'checklist' }, block.items.map(box)), done];
  },
  contacts: (block, words, act) => [title(block.title), h('ol', { class: 'cards' }, block.contacts.map((card) => h('li', {}, contact(card, words, act))))],
  law: (block, words) => [title(block.title), ...block.sections.map((section) => h('section', { class: 'card law', part: 'card', 'aria-label': section.heading },
    h('h4', {}, section.heading),
    paragraph(section.plain, words),
    paragraph(section.penalty, words, { class: 'strong' }),
    section.aggravated.length > 0 && h('ul', {}, section.aggravated.map((worse) => h('li', {}, linked(worse, words)))),
    ['bail', 'remedy', 'note'].map((name) => paragraph(section[name], words))))],
  download(block, words, act) {
    const url = act.url(block.url);
    if (!url) return null;
    const size = Math.max(1, Math.round(block.size / 1024));
    return h('p', { class: 'card', part: 'card' }, h('a', { class: 'call', href: url, download: block.name }, words.say('file', { title: block.title, size })), h('br'),
      h('small', { class: 'soft' }, words.say('file_until', { time: words.moment(Date.parse(block.expires)) })));
  },
  quiz(block, words, act, item, at) {
    const node = h('div', { role: 'group', 'aria-label': block.question }, h('h3', {}, block.question));
    const result = h('p', { class: 'notice', role: 'status' });
    const options = block.options.map((option, index) => h('button', { type: 'button', class: 'choice', onclick() { if (item.picked?.[at] === undefined) { act.pick(item, at, index); show(index); } } }, option));
    const show = (picked) => {
      const right = picked === block.correct;
      options.forEach((option, index) => {
        option.setAttribute('aria-disabled', 'true');
        option.setAttribute('aria-pressed', index === picked);
        option.classList.toggle('right', index === block.correct);
      });
      result.textContent = `${words.say(right ? 'right' : 'wrong')} ${words.say('quiz_answer', { number: block.correct + 1, explanation: block.explanation })}`;
      node.append(result);
    };
    node.append(h('ol', { class: 'options' }, options.map((option) => h('li', {}, option))));
    if (item.picked?.[at] !== undefined) show(item.picked[at]);
    return node;
  },
};

function contact(card, words, act) {
  const say = (...word) => words.say(...word), bdi = (text) => h('bdi', { dir: 'ltr' }, text);
  // The number in the word, kept left to right.
  const around = (word, field, value) => {
    const [before, after] = say(word, { [field]: '\0' }).split('\0');
    return [before, bdi(value), after];
  };
  return h('div', { class: 'card', part: 'card' },
    h('h4', {}, card.name),
    paragraph(card.what_for, words),
    card.phones.map((phone) => h('p', { class: 'number' },
      dial(phone.number, { class: 'call' }, icon('phone'), h('span', {}, ...around('call', 'number', phone.number))),
      h('button', { type: 'button', class: 'quiet', 'aria-label': say('copy_number', { number: phone.number }), onclick() { act.copy(phone.number, this, words); } }, say('copy')),
      phone.label && h('small', { class: 'soft' }, phone.label))),
    card.sms && h('p', {}, h('a', { href: `sms:${card.sms.replace(/[^\d+]/g, '')}` }, ...around('sms', 'number', card.sms))),
    card.email && h('p', {}, h('a', { href: `mailto:${card.email}` }, ...around('email', 'email', card.email))),
    card.url && h('p', {}, link(card.url, bdi(card.url))),
    card.hours && paragraph(say('hours', { hours: card.hours }), words),
    card.cost && paragraph(say('cost', { cost: card.cost }), words),
    paragraph(card.note, words),
    h('p', { class: 'soft' }, say('checked', { date: words.day(card.checked) })));
}

function sources(reply, words) {
  const checked = reply.checked ? ` · ${words.say('checked', { date: words.day(reply.checked) })}` : '';
  return h('details', {}, h('summary', {}, words.say('heading_sources') + checked),
    h('ul', {}, reply.sources.map((source) => h('li', {}, link(source.url, h('bdi', {}, source.title))))));
}

function rating(item, words, act) {
  const box = h('div', { class: 'rating' });
  const thanks = () => box.replaceChildren(h('p', { class: 'soft', role: 'status' }, words.say('feedback_thanks')));
  const ask = (helpful) => {
    act.rate(item, helpful);
    const text = h('textarea', { rows: 2, maxlength: 2000, 'aria-label': words.say('comment'), placeholder: words.say('comment'), dir: 'auto' });
    box.replaceChildren(h('p', { class: 'soft', role: 'status' }, words.say('feedback_thanks')), text,
      h('button', { type: 'button', class: 'quiet', onclick() { if (text.value.trim()) act.rate(item, helpful, text.value.trim()); thanks(); box.querySelector('p').tabIndex = -1; box.querySelector('p').focus(); } }, words.say('comment_send')));
    text.focus();
  };
  if (item.rated !== undefined) thanks();
  else {
    box.setAttribute('role', 'group');
    box.setAttribute('aria-label', words.say('helpful_question'));
    box.append(h('span', {}, words.say('helpful_question')),
      h('button', { type: 'button', class: 'quiet', onclick: () => ask(true) }, `👍 ${words.say('yes')}`),
      h('button', { type: 'button', class: 'quiet', onclick: () => ask(false) }, `👎 ${words.say('no')}`));
  }
  return box;
}

function tools(reply, words, act) {
  const button = (name, action) => h('button', { type: 'button', class: 'quiet', onclick() { action(this); } }, words.say(name));
  return h('div', { class: 'tools' },
    button('copy', (self) => act.copy(plain(reply), self, words)),
    button('print', () => act.print(reply, words)),
    navigator.share && button('share', () => act.share(plain(reply))));
}

/** Put a text on the clipboard; true when it is there. */
export async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // No permission, or no TLS.
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
