/* Talks to the chat API. A message keeps its id until it is answered, so that it may be sent again and is answered once. */

const PAUSES = [1, 2, 4, 8, 15];
// "Unavailable" brings the emergency numbers; the question is asked again, and its answer takes their place.
const AGAIN = [4, 8, 15, 30, 60];

/** An error the API named. */
export class Refused extends Error {
  constructor(status, { code = 'http_error', message = '', retry_after: wait = 0 } = {}) {
    super(message);
    Object.assign(this, { status, code, wait });
  }
}

/** A UUID; `crypto.randomUUID` is missing on pages without TLS. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
}

export class Client {
  #api; #opening; #wake; #stopped = false;

  /** `state` keeps the token; `opening()` gives the body of a new conversation, `opened(answer)` hears the service's first words. */
  constructor(site, state, opening, opened) {
    this.#api = `${site}api/v1/`;
    Object.assign(this, { state, opening, opened });
    this.online = () => this.#wake?.();
    addEventListener('online', this.online);
  }

  /** Open a conversation unless there is one. */
  async #open() {
    if (this.state.token) return;
    this.#opening ??= this.#call('POST', 'conversations', this.opening())
      .then((opened) => { this.state.token = opened.token; this.opened(opened); })
      .finally(() => { this.#opening = undefined; });
    await this.#opening;
  }

  open(slow) { return this.#patiently(() => this.#open(), slow); }

  /** Wait for the service, or the internet, as long as it takes; `slow(error)` hears of each try that failed. */
  send(message, slow) {
    return this.#patiently(async () => {
      await this.#open();
      return this.#call('POST', 'messages', message);
    }, slow);
  }

  async #patiently(work, slow) {
    for (let failures = 0; ; failures += 1) {
      if (this.#stopped) throw new Refused(0, { code: 'stopped' });
      try {
        return await work();
      } catch (error) {
        if (error.status === 401) {
          this.state.token = null;
          slow(error);
          if (failures < 3) continue;
        }
        const again = !error.status || error.status >= 500 || error.status === 429;
        if (!again) throw error;
        slow(error);
        await this.pause(error.wait || PAUSES[Math.min(failures, PAUSES.length - 1)]);
      }
    }
  }

  feedback(reply, helpful, comment) {
    return this.#call('POST', 'feedback', { reply, helpful, ...(comment ? { comment } : {}) });
  }

  /** Delete the conversation; leaving the page does not stop it. */
  async forget() {
    const { token } = this.state;
    this.state.token = null;
    if (!token) return;
    await this.#call('DELETE', 'conversations/current', undefined, token);
  }

  /** Delete one that could not be reached, when it can be. */
  async forgetLater(token, done) {
    await this.#patiently(() => this.#call('DELETE', 'conversations/current', undefined, token), () => {});
    done();
  }

  /** So many seconds, less when the internet comes back. */
  pause(seconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, seconds * 1000);
      this.#wake = () => { clearTimeout(timer); resolve(); };
    });
  }

  stop() {
    this.#stopped = true;
    this.#wake?.();
    removeEventListener('online', this.online);
  }

  async #call(method, path, body, token = this.state.token) {
    const answer = await fetch(this.#api + path, {
      method,
      keepalive: method === 'DELETE',
      credentials: 'omit',
      headers: { ...(body ? { 'Content-Type': 'application/json' } : {}), ...(token ? { Authorization: `Bearer ${token}` } : {}) },
      body: body && JSON.stringify(body),
    });
    if (answer.ok) return answer.status === 204 ? null : answer.json();
    throw new Refused(answer.status, (await answer.json().catch(() => ({}))).error);
  }
}

/** Sends what waits, in order. Knows nothing of the screen. */
export class Delivery {
  #client; #items; #hear; #pumping = false; #timers = new Set();

  /** `items` of the transcript, kept by the caller; `hear` is told what happens. */
  constructor(client, items, hear) { [this.#client, this.#items, this.#hear] = [client, items, hear]; }

  get waiting() { return this.#items.find((item) => item.status === 'waiting'); }

  /** Queue a message: `{text}` or `{choice, title}`. */
  post(content) {
    const item = { kind: 'me', id: newId(), at: Date.now(), status: 'waiting', ...content };
    this.#items.push(item);
    this.#hear.added(item);
    this.pump();
  }

  async pump() {
    if (this.#pumping) return;
    this.#pumping = true;
    for (let item = this.waiting; item; item = this.waiting) {
      this.#hear.thinking(true);
      try {
        const { id, choice, text } = item;
        const result = await this.#client.send(choice ? { id, choice } : { id, text }, (error) => this.#hear.slow(error, item));
        // Else it was deleted in the meantime.
        if (this.#items.includes(item)) await this.#answered(item, result);
      } catch (error) {
        if (error.code === 'stopped') return;
        this.#hear.marked(item, 'failed');
        if ([403, 422].includes(error.status) && error.code !== 'empty_text') this.#hear.refused(error);
      }
      this.#hear.thinking(false);
      this.#hear.changed();
    }
    this.#pumping = false;
  }

  async #answered(item, { language, replies }) {
    const down = replies.some((reply) => reply.outcome === 'unavailable');
    this.#hear.marked(item, 'sent');
    for (const old of this.#items.filter((other) => other.stopgap === item.id)) {
      this.#items.splice(this.#items.indexOf(old), 1);
      this.#hear.dropped(old);
    }
    await this.#hear.answered(replies, down ? item.id : undefined);
    item.tries = (item.tries ?? 0) + 1;
    if (!down) return this.#hear.turned(language);
    const pause = AGAIN[item.tries - 1];
    if (!pause) return undefined;
    const timer = setTimeout(() => { this.#timers.delete(timer); item.status = 'waiting'; this.pump(); }, pause * 1000);
    this.#timers.add(timer);
    return undefined;
  }

  stop() { for (const timer of this.#timers) clearTimeout(timer); }
}
