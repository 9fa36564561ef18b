/* What the tab remembers: nothing outlives it unless the person turns that on, and then for a day. */

const DAY = 24 * 3600 * 1000, MOST = 60;

export class Memory {
  #key; #remembered = false;

  constructor(key) { this.#key = key; }

  get remembered() { return this.#remembered; }

  /** The chat as it was left, or nothing. */
  load() {
    const inTab = read(sessionStore(), this.#key);
    if (inTab) return (this.#remembered = !!read(localStore(), this.#key), inTab);
    const kept = read(localStore(), this.#key);
    if (!kept || kept.until < Date.now()) return (drop(localStore(), this.#key), null);
    this.#remembered = true;
    return kept;
  }

  save(state) {
    const short = { ...state, items: state.items.slice(-MOST), until: Date.now() + DAY };
    write(sessionStore(), this.#key, short);
    if (this.#remembered) write(localStore(), this.#key, short);
  }

  remember(on, state) {
    this.#remembered = on;
    if (!on) drop(localStore(), this.#key);
    this.save(state);
  }

  /** For the loader, after a reload. */
  mark(open) {
    if (open) write(sessionStore(), `${this.#key}:open`, 1);
    else drop(sessionStore(), `${this.#key}:open`);
  }

  clear() {
    this.#remembered = false;
    for (const store of [sessionStore(), localStore()]) drop(store, this.#key);
  }
}

/** Nothing of any chat stays on this device. */
export function forgetAll() {
  for (const store of [sessionStore(), localStore()]) {
    for (const key of Object.keys(store ?? {})) if (key.startsWith('agahi:')) drop(store, key);
  }
}

// Reading the property alone throws where a browser blocks storage, as in some frames.
function sessionStore() { try { return sessionStorage; } catch { return null; } }
function localStore() { try { return localStorage; } catch { return null; } }
function read(store, key) { try { return JSON.parse(store?.getItem(key)); } catch { return null; } }
function write(store, key, value) { try { store?.setItem(key, json(value)); } catch { /* full or blocked: the chat goes on without */ } }

/* Old libraries give arrays a toJSON, which JSON.stringify obeys: they would come back as strings. */
function json(value) {
  const { toJSON } = Array.prototype;
  if (!toJSON) return JSON.stringify(value);
  delete Array.prototype.toJSON;
  try { return JSON.stringify(value); } finally { Array.prototype.toJSON = toJSON; }
}

function drop(store, key) { try { store?.removeItem(key); } catch { /* nothing there */ } }
