/* The options: language, colours, size of letters, a plain name, keeping and deleting. */

import { h } from './dom.js';

/** `now`: what is set; `act`: `back, language, look, remember, forget`. */
export function optionsNode(words, now, act) {
  const say = (name) => words.say(name);
  const group = (name, ...inside) => h('fieldset', {}, h('legend', {}, say(name)), ...inside);
  const choice = (name, value, label, chosen, pick) => h('label', { class: 'radio' },
    h('input', { type: 'radio', name, value, checked: value === chosen, onchange: () => pick(value) }), h('span', {}, label));
  const check = (name, on, change) => h('label', { class: 'radio' }, h('input', { type: 'checkbox', checked: on, onchange() { change(this.checked); } }), h('span', {}, say(name)));
  const offered = words.languages.filter(({ tag }) => !now.offered || now.offered.includes(tag) || tag === words.language);
  const sure = h('div', { class: 'sure', hidden: true }, h('p', { role: 'alert' }),
    h('button', { type: 'button', class: 'danger', onclick: act.forget }, say('delete_chat')),
    h('button', { type: 'button', class: 'quiet', onclick: () => { sure.hidden = true; remove.focus(); } }, say('no')));
  const remove = h('button', { type: 'button', class: 'danger', onclick: () => { sure.hidden = false; sure.firstChild.textContent = say('delete_sure'); sure.querySelector('button').focus(); } }, say('delete_chat'));
  return h('div', { class: 'choosing', role: 'group', 'aria-label': say('options'), tabindex: -1 },
    h('button', { type: 'button', class: 'quiet', onclick: act.back }, say('back')),
    h('div', { role: 'group', 'aria-label': say('language_heading'), class: 'choices' }, offered.map(({ tag, name, dir }) =>
      h('button', { type: 'button', class: 'choice', lang: tag, dir, 'aria-pressed': tag === words.language, onclick: () => act.language(tag) }, name))),
    group('look', ...['auto', 'light', 'dark', 'contrast'].map((value) => choice('look', value, say(`look_${value}`), now.theme, (theme) => act.look({ theme })))),
    group('size', ...['normal', 'large', 'larger'].map((value) => choice('size', value, say(`size_${value}`), now.size, (size) => act.look({ size })))),
    check('neutral', now.neutral, (neutral) => act.look({ neutral })),
    check('remember', now.remember, act.remember),
    h('p', {}, say('exit_does')),
    remove, sure);
}
