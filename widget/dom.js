/* Nodes and attributes. Text only ever becomes a text node: no markup is parsed anywhere in the widget. */

const SVG = 'http://www.w3.org/2000/svg';
const PATHS = {
  send: 'M3 20v-6l8-2-8-2V4l19 8z',
  close: 'M6 4.6 4.6 6l6 6-6 6L6 19.4l6-6 6 6 1.4-1.4-6-6 6-6L18 4.6l-6 6z',
  exit: 'M10 3H4v18h6v-2H6V5h4zm5 4-1.4 1.4 2.6 2.6H9v2h7.2l-2.6 2.6L15 17l5-5z',
  options: 'M4 6h16v2H4zm0 5h16v2H4zm0 5h16v2H4z',
  phone: 'M6.6 10.8a15 15 0 0 0 6.6 6.6l2.2-2.2a1 1 0 0 1 1-.25 11 11 0 0 0 3.6.57 1 1 0 0 1 1 1V20a1 1 0 0 1-1 1A17 17 0 0 1 3 4a1 1 0 0 1 1-1h3.5a1 1 0 0 1 1 1 11 11 0 0 0 .57 3.6 1 1 0 0 1-.25 1z',
};

/** A node with attributes, listeners (`onclick`) and children; what is null or false is left out. */
export function h(tag, props = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    const aria = name.startsWith('aria-');
    if (value === null || value === undefined || value === false && !aria) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true && !aria ? '' : value);
  }
  node.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return node;
}

/** A drawing beside words; screen readers skip it. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg'), path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.setAttribute('class', name);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.append(path);
  return svg;
}

/** A web address as a link, if it is one that is safe to follow; else as text. */
export const link = (url, ...children) => /^https:\/\//i.test(url)
  ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children)
  : h('span', {}, ...children);

/** A number to dial, kept left to right in any text. */
export const dial = (number, props = {}, ...children) => h('a', { href: `tel:${number.replace(/[^\d+*#]/g, '')}`, ...props },
  ...(children.length ? children : [h('bdi', { dir: 'ltr' }, number)]));

/** A text with its web addresses, and the numbers of helplines, as links. */
export function linked(text, words) {
  const found = /https:\/\/[^\s،؛۔؟]+|(?<![\d-])\d[\d-]*\d(?![\d-])/g, parts = [];
  let end = 0;
  for (const match of text.matchAll(found)) {
    const bare = match[0].replace(/[.,:;)]+$/, ''), after = match.index + match[0].length;
    words.unit.lastIndex = after;
    const node = bare.startsWith('https://') ? link(bare, h('bdi', { dir: 'ltr' }, bare))
      : words.numbers.has(bare) && !words.unit.test(text) ? dial(bare) : null;
    if (!node) continue;
    parts.push(text.slice(end, match.index), node);
    end = match.index + bare.length;
  }
  return [...parts, text.slice(end)];
}

const ALLOWED = {
  mode: /^(floating|inline|page)$/,
  position: /^(end|start)$/,
  theme: /^(auto|light|dark|contrast)$/,
  'text-size': /^(normal|large|larger)$/,
  campaign: /^[a-z0-9][a-z0-9-]{0,39}$/,
  accent: /^#[0-9a-f]{6}$/i,
  'exit-url': /^https:\/\//,
};

/** An attribute, if its value is allowed; else nothing, and the console says why. */
export function setting(host, name) {
  const value = host.getAttribute(name);
  if (value === null || ALLOWED[name].test(value)) return value;
  console.warn(`agahi-chat: ${name}="${value}" is not allowed; it must match ${ALLOWED[name]}`);
  return null;
}
