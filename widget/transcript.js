/* The transcript: messages in order, walked through with the arrow keys, and told to screen readers once. */

import { announcement, replyNode } from './blocks.js';
import { h } from './dom.js';
import { wordsOf } from './words.js';

export class Transcript {
  #home; #act; #words; #typing; #root;

  /** `home` of the files, `root` of the chat, `act`: as in blocks.js, and `again(item)`. */
  constructor(home, root, act) {
    [this.#home, this.#root, this.#act] = [home, root, act];
    this.#typing = h('p', { class: 'typing', hidden: true, 'aria-hidden': true }, h('i'), h('i'), h('i'));
    this.log = h('div', { class: 'log', part: 'log', role: 'group', tabindex: 0, onkeydown: (event) => this.#walk(event),
      onscroll: () => { if (this.atEnd) this.newer.hidden = true; } }, this.#typing);
    this.newer = h('button', { type: 'button', class: 'newer', hidden: true, onclick: () => { this.toEnd(); this.log.focus(); } });
    this.live = h('div', { class: 'unseen', 'aria-live': 'polite' });
  }

  /** Its own words in another language; messages stay as they are. */
  speak(words) {
    const say = (name) => words.say(name);
    this.#words = words;
    this.log.setAttribute('aria-label', say('chat'));
    this.newer.textContent = say('new');
    this.log.querySelector('.kept')?.remove();
    this.log.prepend(h('div', { class: 'notice kept' }, h('p', {}, say('page_kept')), h('p', {}, say('kept')),
      h('details', {}, h('summary', {}, say('exit_how')), h('p', {}, say('exit_does')))));
  }

  /** An item, at the end. A restored reply has its place, and comes when the words of its language do. */
  add(item, words) {
    if (item.kind === 'me') return this.#put(item, this.#mine(item));
    if (words) return this.#put(item, replyNode(item, words, this.#act));
    const place = this.#put(item, h('span'));
    this.wordsFor(item.reply).then((found) => {
      item.node = replyNode(item, found, this.#act);
      place.replaceWith(item.node);
      this.toEnd();
    });
    return place;
  }

  /** A new reply: its beginning in sight, if the end was. */
  show(item, words, first) {
    const near = this.atEnd, node = this.add(item, words);
    if (first) this.log.scrollTop = 0;
    else if (near) this.log.scrollTop = node.offsetTop - this.log.offsetTop - 8;
    else this.newer.hidden = false;
    this.announce(announcement(item.reply, words), item.reply.language);
  }

  wordsFor(reply) { return wordsOf(this.#home, reply.language).catch(() => this.#words); }

  /** Waiting, sent or failed. */
  mark(item, status) {
    Object.assign(item, { status, slow: item.slow && status === 'waiting' });
    item.node.querySelector('.state').replaceChildren(...this.#stateOf(item));
  }

  alert(...children) { this.log.insertBefore(h('p', { class: 'notice', role: 'alert' }, ...children), this.#typing); }

  think(on) {
    const near = this.atEnd;
    this.#typing.hidden = !on;
    if (on && near) this.toEnd();
  }

  /** Told once; then gone, so that nobody finds it twice. */
  announce(text, language) {
    const told = h('p', { lang: language }, text);
    this.live.append(told);
    setTimeout(() => told.remove(), 8000);
  }

  get atEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 80; }

  toEnd() { this.log.scrollTop = this.log.scrollHeight; }

  #put(item, node) {
    item.node = node;
    this.log.insertBefore(node, this.#typing);
    return node;
  }

  #mine(item) {
    const words = this.#words;
    return h('div', { class: 'me', part: 'message', role: 'article', tabindex: -1, 'aria-label': `${words.say('you')}, ${words.time(item.at)}` },
      h('p', { dir: 'auto' }, item.text ?? item.title), h('p', { class: 'soft state' }, ...this.#stateOf(item)));
  }

  #stateOf(item) {
    const words = this.#words;
    if (item.status === 'sent') return [h('time', { datetime: new Date(item.at).toISOString(), 'aria-hidden': true }, words.time(item.at))];
    if (item.status === 'waiting') return item.slow ? [words.say('waiting')] : [];
    return [words.say('not_sent'), ' ', h('button', { type: 'button', class: 'quiet', onclick: () => this.#act.again(item) }, words.say('retry'))];
  }

  #walk(event) {
    if (event.target !== this.log && !event.target.matches('[tabindex="-1"]')) return;
    const messages = [...this.log.querySelectorAll('.reply, .me')], at = messages.indexOf(this.#root.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? messages.length - 1 : at - 1, Home: 0, End: messages.length - 1 }[event.key];
    if (to === undefined || !messages[to]) return;
    event.preventDefault();
    messages[to].focus();
  }
}
