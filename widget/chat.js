/* The chat: what is on the screen, and what happens when something is done to it. */

import { announcement, replyNode } from './blocks.js';
import { Client, newId } from './client.js';
import { h, icon, link, linked } from './dom.js';
import { Memory, forgetAll } from './memory.js';
import { optionsNode } from './options.js';
import { copy, printed, share } from './tools.js';
import { wordsOf } from './words.js';

const ELSEWHERE = 'https://www.google.com/';
const TWICE = 1500;
// A reply that only says "unavailable" is asked for again: people get the emergency numbers at once, and the answer when it can be had.
const AGAIN = [4, 8, 15, 30, 60];
const sheets = new Map();
const ALLOWED = {
  mode: /^(floating|inline|page)$/,
  position: /^(end|start)$/,
  theme: /^(auto|light|dark|contrast)$/,
  'text-size': /^(normal|large|larger)$/,
  campaign: /^[a-z0-9][a-z0-9-]{0,39}$/,
  accent: /^#[0-9a-f]{6}$/i,
  'exit-url': /^https:\/\//,
};

/**
 * Build the chat in an element.
 *
 * @param {HTMLElement} host the `<agahi-chat>`; gives `language` and `key`
 * @param {ShadowRoot} root where to build it
 * @param {{home: string, site: string, button?: HTMLElement}} env `home` of the widget's files, `site` of the service
 */
export async function mount(host, root, env) {
  const memory = new Memory(host.key), state = { token: null, language: host.language, items: [], ...memory.load() };
  const [words, sheet] = await Promise.all([wordsOf(env.home, state.language), styleOf(`${env.home}style.css`)]);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  return new Chat(host, root, env, memory, state, words);
}

/** An attribute, if its value is allowed; else nothing, and the console says why. */
function setting(host, name) {
  const value = host.getAttribute(name);
  if (value === null || ALLOWED[name].test(value)) return value;
  console.warn(`agahi-chat: ${name}="${value}" is not allowed; it must match ${ALLOWED[name]}`);
  return null;
}

/** One sheet for every chat of the page. A sheet that is adopted needs no permission of a content security policy. */
function styleOf(url) {
  if (!sheets.has(url)) {
    const coming = fetch(url).then((answer) => answer.text()).then((text) => new CSSStyleSheet().replace(text));
    coming.catch(() => sheets.delete(url));
    sheets.set(url, coming);
  }
  return sheets.get(url);
}

class Chat {
  #host; #root; #env; #memory; #state; #words; #client;
  #panel; #log; #box; #status; #live; #typing; #newer; #options = null;
  #pumping = false; #started = false; #escaped = -TWICE; #gone = new AbortController();

  constructor(host, root, env, memory, state, words) {
    this.mode = host.getAttribute('mode');
    for (const name of ['mode', 'position']) setting(host, name);
    [this.#host, this.#root, this.#env, this.#memory, this.#state, this.#words] = [host, root, env, memory, state, words];
    this.#client = new Client(env.site, state, () => this.#opening(), (opened) => this.#opened(opened));
    this.#build();
    const { signal } = this.#gone;
    addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    addEventListener('offline', () => this.#say('offline'), { signal });
    addEventListener('online', () => this.#say(this.#waiting() ? 'online' : ''), { signal });
    for (const item of state.items) this.#append(item);
    this.update();
  }

  // --- open, close, leave

  get isOpen() { return !this.#panel.hidden; }

  open() {
    this.#panel.hidden = false;
    this.#host.toggleAttribute('open', true);
    this.#env.button?.setAttribute('aria-expanded', true);
    if (this.mode === 'floating') {
      this.#env.button.hidden = true;
      this.#memory.mark(true);
      // A phone's keyboard would hide the greeting.
      (matchMedia('(pointer: coarse)').matches ? this.#panel : this.#box).focus({ preventScroll: true });
    }
    this.#toEnd();
    this.#grow();
    this.#start();
  }

  close() {
    if (this.mode !== 'floating') return;
    this.#panel.hidden = true;
    this.#host.toggleAttribute('open', false);
    const { button } = this.#env;
    button.hidden = false;
    button.setAttribute('aria-expanded', false);
    button.focus({ preventScroll: true });
    this.#memory.mark(false);
  }

  /** Leave the page at once. What is on the screen goes first, since the other page may take its time to come. */
  exit() {
    document.documentElement.style.setProperty('display', 'none', 'important');
    document.title = ' ';
    this.#client.forget().catch(() => {});
    this.#client.stop();
    forgetAll();
    const to = setting(this.#host, 'exit-url') ?? ELSEWHERE;
    try { top.location.replace(to); } catch { location.replace('about:blank'); }
  }

  destroy() {
    this.#gone.abort();
    this.#client.stop();
    this.#dropOptions();
    this.#panel.remove();
    this.#host.removeAttribute('open');
  }

  // --- how it looks

  /** Take over what the attributes, the campaign and the person say about the look. */
  update() {
    const { look = {}, campaign } = this.#state, theme = campaign?.theme ?? {}, accent = setting(this.#host, 'accent') ?? theme.accent;
    const data = this.#panel.dataset;
    data.theme = look.theme ?? setting(this.#host, 'theme') ?? theme.look ?? 'auto';
    data.size = look.size ?? setting(this.#host, 'text-size') ?? 'normal';
    this.neutral = look.neutral ?? (this.#host.hasAttribute('neutral') || !!theme.neutral);
    for (const node of accent ? [this.#panel, this.#env.button] : []) node?.style.setProperty('--own', accent);
    const title = this.#words.say(this.neutral ? 'title_neutral' : 'app_name');
    const [name, below] = this.#panel.querySelectorAll('header h2, header p');
    name.textContent = title;
    below.textContent = this.neutral || !campaign?.running ? '' : campaign.name[this.#words.language];
    this.#panel.setAttribute('aria-label', title);
    if (this.mode !== 'page') return;
    document.title = title;
    const tab = document.querySelector('link[data-neutral]');
    if (tab) tab.href = this.neutral ? tab.dataset.neutral : tab.dataset.own;
  }

  #build() {
    const onkeydown = (event) => this.#walk(event);
    this.#panel = h('div', { class: 'panel', part: 'panel', role: this.mode === 'floating' ? 'dialog' : 'region', tabindex: -1, hidden: true });
    this.#log = h('div', { class: 'log', part: 'log', role: 'group', tabindex: 0, onkeydown, onscroll: () => { if (this.#atEnd()) this.#newer.hidden = true; } });
    this.#box = h('textarea', { id: 'box', rows: 1, maxlength: 2000, dir: 'auto', enterkeyhint: 'send', autocomplete: 'off', part: 'input',
      onkeydown: (event) => { if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.#submit(); } },
      oninput: () => { this.#grow(); this.#state.draft = this.#box.value; this.#save(); } });
    this.#status = h('p', { class: 'status', role: 'status', hidden: true });
    this.#live = h('div', { class: 'unseen', 'aria-live': 'polite' });
    this.#typing = h('p', { class: 'typing', hidden: true, 'aria-hidden': 'true' }, h('i'), h('i'), h('i'));
    this.#newer = h('button', { type: 'button', class: 'newer', hidden: true, onclick: () => { this.#toEnd(); this.#log.focus(); } });
    this.#box.value = this.#state.draft ?? '';
    this.#log.append(this.#typing);
    this.#root.append(this.#panel);
    this.#chrome();
  }

  /** Everything around the messages, in the language of the person. */
  #chrome() {
    const words = this.#words, say = (name) => words.say(name);
    const button = (name, drawn, onclick, props = {}) => h('button', { type: 'button', class: `icon ${name}`, 'aria-label': say(name), title: say(name), onclick, ...props }, icon(drawn));
    const head = h('header', { part: 'header' },
      h('div', { class: 'name' }, h('h2', {}), h('p', {})),
      h('button', { type: 'button', class: 'exit', part: 'exit', onclick: () => this.exit() }, icon('exit'), h('span', {}, say('exit'))),
      button('options', 'options', () => this.#toggleOptions(), { 'aria-expanded': !!this.#options }),
      this.mode === 'floating' && button('close', 'close', () => this.close()));
    const form = h('form', { class: 'ask', part: 'composer', onsubmit: (event) => { event.preventDefault(); this.#submit(); } },
      h('label', { for: 'box', class: 'unseen' }, say('question_label')), this.#box,
      h('button', { class: 'icon send', 'aria-label': say('send'), title: say('send') }, icon('send')));
    Object.assign(this.#panel, { lang: words.language, dir: words.dir });
    this.#box.placeholder = say('question_hint');
    this.#log.setAttribute('aria-label', say('chat'));
    this.#newer.textContent = say('new');
    const kept = h('div', { class: 'notice kept' }, h('p', {}, say('page_kept')), h('p', {}, say('kept')),
      h('details', {}, h('summary', {}, say('exit_how')), h('p', {}, say('exit_does'))));
    this.#log.querySelector('.kept')?.remove();
    this.#log.prepend(kept);
    this.#dropOptions();
    const { scrollTop } = this.#log;
    this.#panel.replaceChildren(head, h('p', { class: 'strip', part: 'emergency' }, linked(say('emergency_strip'), words)),
      h('div', { class: 'middle' }, this.#log, this.#newer), this.#status, form, this.#live);
    this.#log.scrollTop = scrollTop; // lost when a node is moved
    this.#grow();
    this.update();
  }

  #toggleOptions(open = !this.#options) {
    const opener = this.#panel.querySelector('button.options');
    opener.setAttribute('aria-expanded', open);
    this.#dropOptions();
    for (const node of [this.#log, this.#panel.querySelector('.ask')]) node.hidden = open;
    if (!open) return void opener.focus();
    const { look = {} } = this.#state;
    const kept = (change) => { this.#state.look = { ...this.#state.look, ...change }; this.update(); this.#save(); };
    this.#options = optionsNode(this.#words, {
      offered: this.#state.campaign?.languages, theme: this.#panel.dataset.theme, size: this.#panel.dataset.size, neutral: this.neutral, remember: this.#memory.remembered,
    }, {
      back: () => this.#toggleOptions(false),
      language: (language) => this.#speak(language),
      look: kept,
      remember: (on) => this.#memory.remember(on, this.#state),
      forget: () => this.#forget(),
    });
    this.#panel.querySelector('.middle').append(this.#options);
    this.#options.focus();
  }

  #dropOptions() {
    // Chromium keeps groups of radio buttons in a shadow tree for ever, unless their names go first.
    for (const input of this.#options?.querySelectorAll('[name]') ?? []) input.removeAttribute('name');
    this.#options?.remove();
    this.#options = null;
  }

  #key(event) {
    if (event.key !== 'Escape' || event.isComposing) return;
    const second = event.timeStamp - this.#escaped < TWICE;
    const ours = this.mode === 'page' || event.composedPath().includes(this.#host);
    if (!second && (!this.isOpen || !ours)) return;
    if (second) return this.exit();
    this.#escaped = event.timeStamp;
    if (this.#options) this.#toggleOptions(false);
    else this.close();
  }

  /** Up and down go from message to message. */
  #walk(event) {
    if (event.target !== this.#log && !event.target.matches('[tabindex="-1"]')) return;
    const messages = [...this.#log.querySelectorAll('.reply, .me')], at = messages.indexOf(this.#root.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? messages.length - 1 : at - 1, Home: 0, End: messages.length - 1 }[event.key];
    if (to === undefined || !messages[to]) return;
    event.preventDefault();
    messages[to].focus();
  }

  // --- messages

  async #start(word = '') {
    if (this.#started) return;
    this.#started = true;
    if (this.#waiting()) return void this.#pump();
    if (this.#state.items.length) return;
    try {
      await this.#client.open((error) => this.#slow(error));
      this.#say(word);
    } catch (error) { this.#refused(error); }
  }

  #opening() {
    const utm = new URLSearchParams(location.search), campaign = setting(this.#host, 'campaign');
    const label = (name) => (utm.get(`utm_${name}`) ?? '').slice(0, 100);
    return { language: this.#words.language, follow: true, ...(campaign ? { campaign } : {}), source: label('source'), medium: label('medium') };
  }

  #opened({ language, replies, campaign }) {
    this.#state.campaign = campaign;
    if (campaign && !campaign.running) console.info('agahi-chat: the campaign is not running today; the chat answers all the same and is counted for no campaign');
    this.update();
    if (!this.#state.items.some((item) => item.kind === 'reply')) this.#take(replies);
    if (language !== this.#words.language) this.#turn(language);
  }

  #submit() {
    const text = this.#box.value.trim();
    if (!text) return this.#box.focus();
    this.#box.value = this.#state.draft = '';
    this.#grow();
    this.#post({ text });
  }

  #post(content) {
    const item = { kind: 'me', id: newId(), at: Date.now(), status: 'waiting', ...content };
    this.#state.items.push(item);
    this.#append(item);
    this.#toEnd();
    this.#save();
    this.#pump();
  }

  #waiting() { return this.#state.items.find((item) => item.status === 'waiting'); }

  /** Send what waits, one after the other, in order. */
  async #pump() {
    if (this.#pumping) return;
    this.#pumping = true;
    if (!navigator.onLine) this.#say('offline');
    for (let item = this.#waiting(); item; item = this.#waiting()) {
      this.#think(true);
      try {
        const message = { id: item.id, ...(item.choice ? { choice: item.choice } : { text: item.text }) };
        const { language, replies } = await this.#client.send(message, (error) => this.#slow(error, item));
        this.#say('');
        this.#mark(item, 'sent');
        await this.#answered(item, language, replies);
      } catch (error) {
        if (error.code === 'stopped') return;
        this.#mark(item, 'failed');
        if ([403, 422].includes(error.status) && error.code !== 'empty_text') this.#refused(error);
      }
      this.#think(false);
      this.#save();
    }
    this.#pumping = false;
  }

  async #answered(item, language, replies) {
    const down = replies.some((reply) => reply.outcome === 'unavailable');
    for (const old of this.#state.items.filter((other) => other.stopgap === item.id)) {
      old.node?.remove();
      this.#state.items.splice(this.#state.items.indexOf(old), 1);
    }
    await this.#take(replies, down ? item.id : undefined);
    item.tries = (item.tries ?? 0) + 1;
    if (down && AGAIN[item.tries - 1]) {
      const timer = setTimeout(() => { item.status = 'waiting'; this.#pump(); }, AGAIN[item.tries - 1] * 1000);
      this.#gone.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    } else if (!down) await this.#turn(language);
  }

  /** Show replies, each in its own language. */
  async #take(replies, stopgap) {
    for (const reply of replies) {
      const item = { kind: 'reply', reply, at: Date.now(), stopgap };
      const words = await wordsOf(this.#env.home, reply.language).catch(() => this.#words);
      const near = this.#atEnd(), first = !this.#state.items.length;
      this.#state.items.push(item);
      const node = await this.#append(item, words);
      if (first) this.#log.scrollTop = 0;
      else if (near) this.#log.scrollTop = node.offsetTop - this.#log.offsetTop - 8;
      else this.#newer.hidden = false;
      this.#announce(announcement(reply, words), reply.language);
      this.#host.dispatchEvent(new CustomEvent('agahi-reply', { bubbles: true, composed: true, detail: { outcome: reply.outcome } }));
    }
    this.#save();
  }

  /** A node for an item, at its place at the end; restored replies wait for the words of their language. */
  #append(item, words) {
    const put = (node) => { item.node = node; this.#log.insertBefore(node, this.#typing); return node; };
    if (item.kind === 'me') return put(this.#mine(item));
    if (words) return put(replyNode(item, words, this.#actions));
    const place = put(h('span', {}));
    wordsOf(this.#env.home, item.reply.language).catch(() => this.#words).then((found) => {
      item.node = replyNode(item, found, this.#actions);
      place.replaceWith(item.node);
      this.#toEnd();
    });
    return place;
  }

  #mine(item) {
    const words = this.#words;
    return h('div', { class: 'me', part: 'message', role: 'article', tabindex: -1, 'aria-label': `${words.say('you')}, ${words.time(item.at)}` },
      h('p', { dir: 'auto' }, item.text ?? item.title),
      h('p', { class: 'soft state' }, ...this.#stateOf(item)));
  }

  #stateOf(item) {
    const words = this.#words;
    if (item.status === 'sent') return [h('time', { datetime: new Date(item.at).toISOString(), 'aria-hidden': 'true' }, words.time(item.at))];
    if (item.status === 'waiting') return item.slow ? [words.say('waiting')] : [];
    return [words.say('not_sent'), ' ', h('button', { type: 'button', class: 'quiet', onclick: () => { this.#mark(item, 'waiting'); this.#pump(); } }, words.say('retry'))];
  }

  #mark(item, status) {
    Object.assign(item, { status, slow: item.slow && status === 'waiting' });
    item.node.querySelector('.state').replaceChildren(...this.#stateOf(item));
  }

  #actions = {
    choose: (choice) => this.#post({ choice: choice.payload, title: choice.title }),
    tick: (item, block, ticks) => { item.ticks = { ...item.ticks, [block]: ticks }; this.#save(); },
    pick: (item, block, option) => { item.picked = { ...item.picked, [block]: option }; this.#save(); },
    rate: (item, helpful, comment) => {
      item.rated = helpful;
      this.#save();
      this.#client.feedback(item.reply.id, helpful, comment).catch((error) => this.#slow(error));
    },
    copy: async (text, button, words) => {
      if (!await copy(text, this.#root)) return;
      button.textContent = words.say('copied');
      this.#announce(words.say('copied'), words.language);
      setTimeout(() => { button.textContent = words.say('copy'); }, 2000);
    },
    print: (reply, words) => printed(reply, words, this.#actions),
    share: (text) => share(text),
    // Files are on our own service and nowhere else.
    url: (path) => { const url = new URL(path, this.#env.site); return url.href.startsWith(this.#env.site) ? url.href : null; },
  };

  // --- language, delete

  /** The person chose a language: the chat turns at once, and the conversation with it. */
  async #speak(language) {
    await this.#turn(language);
    this.#toggleOptions(false);
    const { payload, name } = this.#words.languages.find((known) => known.tag === language);
    this.#post({ choice: payload, title: name });
  }

  async #turn(language) {
    if (language === this.#words.language) return;
    const focus = this.#root.activeElement;
    this.#words = await wordsOf(this.#env.home, language);
    this.#state.language = language;
    this.#chrome();
    this.#save();
    if (focus?.isConnected) focus.focus({ preventScroll: true });
  }

  async #forget() {
    const items = this.#state.items.splice(0);
    for (const item of items) item.node?.remove();
    this.#memory.clear();
    Object.assign(this.#state, { draft: '', look: this.#state.look });
    this.#box.value = '';
    this.#toggleOptions(false);
    let word = 'deleted';
    const { token } = this.#state;
    try { await this.#client.forget(); } catch (error) {
      word = 'deleted_here';
      if (!error.status) this.#client.forgetLater(token, () => this.#say('deleted'));
    }
    this.#say(word);
    this.#announce(this.#words.say(word), this.#words.language);
    this.#started = false;
    this.#start(word);
    this.#box.focus();
  }

  // --- what goes on, in words

  #refused(error) {
    if (error.code === 'stopped') return;
    console.error(`agahi-chat: ${error.code}: ${error.message} (${this.#env.site}demo)`);
    this.#log.insertBefore(h('p', { class: 'notice', role: 'alert' }, this.#words.say('refused'), ' ', link(this.#env.site, h('bdi', { dir: 'ltr' }, this.#env.site))), this.#typing);
  }

  #slow(error, item) {
    if (error.status === 401) return this.#say('session_expired');
    if (item) { item.slow = true; this.#mark(item, 'waiting'); }
    this.#think(false);
    if (error.status === 429) this.#say('too_many', { seconds: error.wait });
    else this.#say(navigator.onLine ? 'slow' : 'offline');
  }

  /** The line over the box; empty hides it. */
  #say(word, fields) {
    this.#status.textContent = word && this.#words.say(word, fields);
    this.#status.hidden = !word;
  }

  #think(on) {
    this.#typing.hidden = !on;
    this.#panel.setAttribute('aria-busy', on);
    clearTimeout(this.patience);
    if (on) {
      if (this.#atEnd()) this.#toEnd();
      this.patience = setTimeout(() => this.#announce(this.#words.say('typing'), this.#words.language), TWICE);
    }
  }

  /** Told once by a screen reader, without moving the focus; then gone, so that it is not read a second time in the transcript. */
  #announce(text, language) {
    const told = h('p', { lang: language }, text);
    this.#live.append(told);
    setTimeout(() => told.remove(), 8000);
  }

  #grow() {
    this.#box.style.setProperty('block-size', 'auto');
    this.#box.style.setProperty('block-size', `${Math.min(this.#box.scrollHeight + 2, 160)}px`);
  }

  #atEnd() { return this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < 80; }

  #toEnd() { this.#log.scrollTop = this.#log.scrollHeight; }

  #save() {
    const items = this.#state.items.map(({ node, ...item }) => item);
    this.#memory.save({ ...this.#state, items });
  }
}
