/* Agahi's web chat: the button, and the rest when somebody wants it. See docs/embed.md. The service fills in the constants at the end. */
(({ version, modules, labels }) => {
  const script = document.currentScript, { mode = 'floating', campaign } = script.dataset, TAG = 'agahi-chat';
  const site = script.src.replace(/widget(\/[0-9a-f]{12}\/loader)?\.js([?#].*)?$/, '');
  const STYLE = `
    :host { all: initial !important; display: block !important; }
    :host([mode=floating]) { display: contents !important; }
    :host([mode=inline]) { block-size: var(--agahi-height, 36em) !important; }
    :host([mode=page]) { block-size: 100vh !important; block-size: 100dvh !important; }
    [hidden] { display: none !important; }
    .launcher { position: fixed; inset: auto auto 1em 1em; z-index: 2147483000; display: flex; gap: .6em; align-items: center;
      max-inline-size: calc(100vw - 2em); min-block-size: 3.25em; padding: .4em 1.2em; border: 2px solid #0000; border-radius: 2em;
      background: var(--agahi-accent, var(--own, #0b5d3b)); color: var(--agahi-on-accent, #fff);
      font: 600 1em/1.7 system-ui, sans-serif; box-shadow: 0 2px 12px #0006; cursor: pointer; }
    .launcher.end { inset: auto 1em 1em auto; }
    .launcher:focus-visible { outline: 3px solid #fff; box-shadow: 0 0 0 6px #000; }
    svg { inline-size: 1.5em; fill: currentColor; flex: none; }
    @media print { * { display: none; } }`;
  let loading, tries = 0;

  /* Browsers remember a module that failed by its address: the next try has another. */
  const load = () => {
    const home = `${site}widget/${version}${tries ? '.' + tries : ''}/`;
    return loading ??= Promise.all(modules.map((name) => import(home + name)))
      .then((loaded) => ({ home, mount: loaded[modules.indexOf('chat.js')].mount }))
      .catch((error) => { loading = null; tries += 1; throw error; });
  };

  class AgahiChat extends HTMLElement {
    static observedAttributes = ['language', 'theme', 'text-size', 'neutral', 'accent'];
    #chat; #button; #sight;

    /* The first language we speak of: the attribute, the page, the browser. */
    get language() {
      const wanted = [this.getAttribute('language'), this.closest('[lang]')?.lang, ...navigator.languages, Object.keys(labels)[0]];
      return wanted.map((tag) => labels[tag] ? tag : tag?.split('-')[0]).find((tag) => labels[tag]);
    }

    /* The name under which the tab remembers this chat. */
    get key() {
      return `agahi:${this.getAttribute('campaign') ?? ''}:${this.id || [...document.querySelectorAll(TAG)].indexOf(this)}`;
    }

    connectedCallback() {
      if (this.#chat || this.#button || this.#sight) return;
      const mode = this.getAttribute('mode');
      if (mode === 'floating') {
        this.#draw();
        try { if (sessionStorage.getItem(`${this.key}:open`)) this.open(); } catch { /* storage is blocked */ }
      } else if (mode === 'page') this.open();
      else {
        this.setAttribute('mode', 'inline');
        this.#sight = new IntersectionObserver(([seen]) => seen.isIntersecting && this.open(), { rootMargin: '200px' });
        this.#sight.observe(this);
      }
    }

    disconnectedCallback() {
      queueMicrotask(() => {
        if (this.isConnected) return; // only moved
        this.#sight?.disconnect();
        this.#chat?.destroy();
        this.#button?.remove();
        this.#chat = this.#button = this.#sight = null;
      });
    }

    attributeChangedCallback() {
      this.#label();
      this.#chat?.update();
    }

    async open() {
      try {
        const { mount, home } = await load();
        // Somebody is writing in the plain page that the element holds: it stays.
        if (!this.isConnected || [...this.querySelectorAll('textarea')].some((box) => box.value || box === document.activeElement)) return;
        this.#chat ??= mount(this, this.#root(), { home, site, button: this.#button });
        this.#chat = await this.#chat;
        this.#chat.open();
      } catch (error) {
        console.error('agahi-chat: not loaded', error);
        this.#chat = null;
        if (this.#button) this.#button.lastChild.textContent = labels[this.language].failed;
      }
    }

    close() { this.#chat?.close(); }

    #root() {
      if (this.shadowRoot) return this.shadowRoot;
      const root = this.attachShadow({ mode: 'open' }), sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
      return root;
    }

    #draw() {
      const [svg, path] = ['svg', 'path'].map((name) => document.createElementNS('http://www.w3.org/2000/svg', name));
      path.setAttribute('d', 'M4 4h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-8l-5 4v-4H4a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2z');
      svg.setAttribute('viewBox', '0 0 24 24');
      svg.append(path);
      const button = this.#button = document.createElement('button');
      button.setAttribute('part', 'launcher');
      button.setAttribute('aria-expanded', false);
      button.append(svg, document.createElement('span'));
      for (const hint of ['pointerenter', 'focus', 'touchstart']) button.addEventListener(hint, () => load().catch(() => {}), { once: true, passive: true });
      button.addEventListener('click', () => this.open());
      this.#root().append(button);
      this.#label();
    }

    #label() {
      const { language } = this, button = this.#button, accent = this.getAttribute('accent');
      if (!button) return;
      button.lang = language;
      button.dir = labels[language].dir;
      button.className = 'launcher ' + ((button.dir === 'rtl') !== (this.getAttribute('position') === 'start') ? '' : 'end');
      button.lastChild.textContent = labels[language][this.hasAttribute('neutral') ? 'neutral' : 'open'];
      if (accent) button.style.setProperty('--own', accent);
    }
  }

  if (!customElements.get(TAG)) customElements.define(TAG, AgahiChat);
  if (mode === 'none') return;
  const element = document.createElement(TAG), named = campaign ?? new URLSearchParams(location.search).get('utm_campaign');
  for (const [name, value] of Object.entries({ ...script.dataset, mode })) element.setAttribute(name.replace(/[A-Z]/g, '-$&').toLowerCase(), value);
  if (named) element.setAttribute('campaign', named);
  // Beside the body, whose transforms would move what is fixed.
  const add = () => document.documentElement.append(element);
  if (mode !== 'floating') script.after(element);
  else if (document.body) add();
  else addEventListener('DOMContentLoaded', add, { once: true });
})(AGAHI_CONSTANTS);
