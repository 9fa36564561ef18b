/* The chat: puts the parts together, and says what happens when something is done to it. */

import { copy, printed, share } from './blocks.js';
import { Client, Delivery } from './client.js';
import { h, icon, linked, setting } from './dom.js';
import { Memory, forgetAll } from './memory.js';
import { optionsNode } from './options.js';
import { Transcript } from './transcript.js';
import { wordsOf } from './words.js';

const ELSEWHERE = 'https://www.google.com/', TWICE = 1500;
const sheets = new Map();

/** Build the chat of an `<agahi-chat>` in its shadow root. `env`: `home` of the files, `site` of the service, the `button`. */
export async function mount(host, root, env) {
  const memory = new Memory(host.key), state = { token: null, language: host.language, items: [], ...memory.load() };
  const [words, sheet] = await Promise.all([wordsOf(env.home, state.language), styleOf(`${env.home}style.css`)]);
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return new Chat(host, root, env, memory, state, words);
}

/** One sheet for every chat of the page; content security policies allow what is adopted. */
function styleOf(url) {
  if (!sheets.has(url)) {
    const coming = fetch(url).then((answer) => answer.text()).then((text) => new CSSStyleSheet().replace(text));
    coming.catch(() => sheets.delete(url));
    sheets.set(url, coming);
  }
  return sheets.get(url);
}

class Chat {
  #host; #root; #env; #memory; #state; #words; #client; #delivery; #transcript;
  #panel; #box; #status; #options = null; #started = false; #escaped = -TWICE; #gone = new AbortController();

  constructor(host, root, env, memory, state, words) {
    [this.#host, this.#root, this.#env, this.#memory, this.#state, this.#words] = [host, root, env, memory, state, words];
    this.mode = host.getAttribute('mode');
    for (const name of ['mode', 'position']) setting(host, name);
    this.#client = new Client(env.site, state, () => this.#opening(), (opened) => this.#opened(opened));
    this.#transcript = new Transcript(env.home, root, this.#actions);
    this.#delivery = new Delivery(this.#client, state.items, {
      added: (item) => { this.#transcript.add(item); this.#transcript.toEnd(); this.#save(); if (!navigator.onLine) this.#say('offline'); },
      thinking: (on) => this.#think(on),
      marked: (item, status) => { if (status === 'sent') this.#say(''); this.#transcript.mark(item, status); },
      slow: (error, item) => this.#slow(error, item),
      answered: (replies, stopgap) => this.#take(replies, stopgap),
      dropped: (item) => item.node?.remove(),
      turned: (language) => this.#turn(language),
      refused: (error) => this.#refused(error),
      changed: () => this.#save(),
    });
    this.#build();
    const { signal } = this.#gone;
    addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    addEventListener('offline', () => this.#say('offline'), { signal });
    addEventListener('online', () => this.#say(this.#delivery.waiting ? 'online' : ''), { signal });
    for (const item of state.items) this.#transcript.add(item);
  }

  open() {
    const { button } = this.#env;
    this.#panel.hidden = false;
    if (this.mode === 'floating') {
      button.hidden = true;
      button.setAttribute('aria-expanded', true);
      this.#memory.mark(true);
      // A phone's keyboard would hide the greeting.
      (matchMedia('(pointer: coarse)').matches ? this.#panel : this.#box).focus({ preventScroll: true });
    }
    this.#transcript.toEnd();
    this.#grow();
    this.#start();
  }

  close() {
    if (this.mode !== 'floating') return;
    const { button } = this.#env;
    this.#panel.hidden = true;
    button.hidden = false;
    button.setAttribute('aria-expanded', false);
    button.focus({ preventScroll: true });
    this.#memory.mark(false);
  }

  /** Leave at once: the screen goes blank first, since the other page may take its time. */
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
    this.#delivery.stop();
    this.#dropOptions();
    this.#panel.remove();
  }

  /** The look: as the person chose, else the attributes, else the campaign. */
  update() {
    const { look = {}, campaign } = this.#state, theme = campaign?.theme ?? {}, accent = setting(this.#host, 'accent') ?? theme.accent;
    const data = this.#panel.dataset;
    data.theme = look.theme ?? setting(this.#host, 'theme') ?? theme.look ?? 'auto';
    data.size = look.size ?? setting(this.#host, 'text-size') ?? 'normal';
    this.neutral = look.neutral ?? (this.#host.hasAttribute('neutral') || !!theme.neutral);
    for (const node of accent ? [this.#panel, this.#env.button] : []) node?.style.setProperty('--own', accent);
    const title = this.#words.say(this.neutral ? 'title_neutral' : 'app_name');
    const [name, below] = this.#panel.querySelector('.name').children;
    name.textContent = title;
    below.textContent = this.neutral || !campaign?.running ? '' : campaign.name[this.#words.language];
    this.#panel.setAttribute('aria-label', title);
    if (this.mode !== 'page') return;
    document.title = title;
    const tab = document.querySelector('link[data-neutral]');
    if (tab) tab.href = this.neutral ? tab.dataset.neutral : tab.dataset.own;
  }

  #build() {
    this.#panel = h('div', { class: 'panel', part: 'panel', role: { floating: 'dialog', page: 'main' }[this.mode] ?? 'region', tabindex: -1, hidden: true });
    this.#box = h('textarea', { id: 'box', rows: 1, maxlength: 2000, dir: 'auto', enterkeyhint: 'send', autocomplete: 'off', part: 'input',
      onkeydown: (event) => { if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.#submit(); } },
      oninput: () => { this.#grow(); this.#state.draft = this.#box.value; this.#save(); } });
    this.#status = h('p', { class: 'status', role: 'status', hidden: true });
    this.#box.value = this.#state.draft ?? '';
    this.#root.append(this.#panel);
    this.#chrome();
  }

  /** Everything around the messages, in the person's language. */
  #chrome() {
    const words = this.#words, say = (name) => words.say(name), { log, newer, live } = this.#transcript, { scrollTop } = log;
    const button = (name, onclick, props = {}) => h('button', { type: 'button', class: `icon ${name}`, 'aria-label': say(name), title: say(name), onclick, ...props }, icon(name));
    this.#dropOptions();
    this.#transcript.speak(words);
    Object.assign(this.#panel, { lang: words.language, dir: words.dir });
    this.#box.placeholder = say('question_hint');
    this.#panel.replaceChildren(
      h('div', { class: 'head', part: 'header' },
        h('div', { class: 'name' }, h(this.mode === 'page' ? 'h1' : 'h2'), h('p')),
        h('button', { type: 'button', class: 'exit', part: 'exit', onclick: () => this.exit() }, icon('exit'), h('span', {}, say('exit'))),
        button('options', () => this.#toggleOptions(), { 'aria-expanded': false }),
        this.mode === 'floating' && button('close', () => this.close())),
      h('p', { class: 'strip', part: 'emergency' }, linked(say('emergency_strip'), words)),
      h('div', { class: 'middle' }, log, newer), this.#status,
      h('form', { class: 'ask', part: 'composer', onsubmit: (event) => { event.preventDefault(); this.#submit(); } },
        h('label', { for: 'box', class: 'unseen' }, say('question_label')), this.#box,
        h('button', { class: 'icon send', 'aria-label': say('send'), title: say('send') }, icon('send'))),
      live);
    log.hidden = false;
    log.scrollTop = scrollTop; // lost when a node is moved
    this.#grow();
    this.update();
  }

  #toggleOptions(open = !this.#options) {
    const opener = this.#panel.querySelector('button.options');
    opener.setAttribute('aria-expanded', open);
    this.#dropOptions();
    for (const node of [this.#transcript.log, this.#panel.querySelector('.ask')]) node.hidden = open;
    if (!open) return void opener.focus();
    const { theme, size } = this.#panel.dataset;
    this.#options = optionsNode(this.#words, { offered: this.#state.campaign?.languages, theme, size, neutral: this.neutral, remember: this.#memory.remembered }, {
      back: () => this.#toggleOptions(false),
      language: (language) => this.#speak(language),
      look: (change) => { this.#state.look = { ...this.#state.look, ...change }; this.update(); this.#save(); },
      remember: (on) => this.#memory.remember(on, this.#state),
      forget: () => this.#forget(),
    });
    this.#panel.querySelector('.middle').append(this.#options);
    this.#options.focus();
  }

  #dropOptions() {
    // Chromium never frees a group of radio buttons in a shadow tree, unless their names go first.
    for (const input of this.#options?.querySelectorAll('[name]') ?? []) input.removeAttribute('name');
    this.#options?.remove();
    this.#options = null;
  }

  #key(event) {
    if (event.key !== 'Escape' || event.isComposing) return;
    const second = event.timeStamp - this.#escaped < TWICE;
    const ours = this.mode === 'page' || event.composedPath().includes(this.#host);
    if (second) return this.exit();
    if (this.#panel.hidden || !ours) return;
    this.#escaped = event.timeStamp;
    if (this.#options) this.#toggleOptions(false);
    else this.close();
  }

  async #start(word = '') {
    if (this.#started) return;
    this.#started = true;
    if (this.#delivery.waiting) return void this.#delivery.pump();
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
    this.update();
    if (!this.#state.items.some((item) => item.kind === 'reply')) this.#take(replies);
    this.#turn(language);
  }

  #submit() {
    const text = this.#box.value.trim();
    if (!text) return this.#box.focus();
    this.#box.value = this.#state.draft = '';
    this.#grow();
    this.#delivery.post({ text });
  }

  async #take(replies, stopgap) {
    for (const reply of replies) {
      const words = await this.#transcript.wordsFor(reply), first = !this.#state.items.length;
      const item = { kind: 'reply', reply, at: Date.now(), stopgap };
      this.#state.items.push(item);
      this.#transcript.show(item, words, first);
    }
    this.#save();
  }

  #actions = {
    again: (item) => { this.#transcript.mark(item, 'waiting'); this.#delivery.pump(); },
    choose: (choice) => this.#delivery.post({ choice: choice.payload, title: choice.title }),
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
      this.#transcript.announce(words.say('copied'), words.language);
      setTimeout(() => { button.textContent = words.say('copy'); }, 2000);
    },
    print: (reply, words) => printed(reply, words, this.#actions),
    share,
    url: (path) => { const url = new URL(path, this.#env.site); return url.href.startsWith(this.#env.site) ? url.href : null; },
  };

  /** The person chose a language: the chat turns at once, then the conversation. */
  async #speak(language) {
    await this.#turn(language);
    this.#toggleOptions(false);
    const { payload, name } = this.#words.languages.find((known) => known.tag === language);
    this.#delivery.post({ choice: payload, title: name });
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
    for (const item of this.#state.items.splice(0)) item.node?.remove();
    this.#memory.clear();
    this.#box.value = this.#state.draft = '';
    this.#toggleOptions(false);
    const { token } = this.#state;
    let word = 'deleted';
    try { await this.#client.forget(); } catch (error) {
      word = 'deleted_here';
      if (!error.status) this.#client.forgetLater(token, () => this.#say('deleted'));
    }
    this.#say(word);
    this.#transcript.announce(this.#words.say(word), this.#words.language);
    this.#started = false;
    this.#start(word);
    this.#box.focus();
  }

  #refused(error) {
    if (error.code === 'stopped') return;
    console.error(`agahi-chat: ${error.code}: ${error.message} (${this.#env.site}demo)`);
    this.#transcript.alert(this.#words.say('refused'), ' ', h('a', { href: this.#env.site }, h('bdi', { dir: 'ltr' }, this.#env.site)));
  }

  #slow(error, item) {
    if (error.status === 401) return; // a new conversation answers it
    if (item) { item.slow = true; this.#transcript.mark(item, 'waiting'); }
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
    this.#transcript.think(on);
    this.#panel.setAttribute('aria-busy', on);
    clearTimeout(this.patience);
    if (on) this.patience = setTimeout(() => this.#transcript.announce(this.#words.say('typing'), this.#words.language), TWICE);
  }

  #grow() {
    this.#box.style.setProperty('block-size', 'auto');
    this.#box.style.setProperty('block-size', `${Math.min(this.#box.scrollHeight + 2, 160)}px`);
  }

  #save() {
    this.#memory.save({ ...this.#state, items: this.#state.items.map(({ node, ...item }) => item) });
  }
}
