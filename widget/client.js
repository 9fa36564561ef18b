/* Talks to the chat API. A message keeps its id until it is answered, so that it may be sent again and is answered once. */

const PAUSES = [1, 2, 4, 8, 15];

/** An error the API named. */
export class Refused extends Error {
  constructor(status, { code = 'http_error', message = '', retry_after: wait = 0 } = {}) {
    super(message);
    Object.assign(this, { status, code, wait });
  }
}

/** A UUID; `crypto.randomUUID` is missing on pages without TLS. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = bytes[6] & 15 | 64;
  bytes[8] = bytes[8] & 63 | 128;
  return [...bytes].map((byte, at) => ([4, 6, 8, 10].includes(at) ? '-' : '') + byte.toString(16).padStart(2, '0')).join('');
}

export class Client {
  #api; #opening; #wake; #stopped = false;

  /**
   * @param {string} site the address of the service, with a slash at the end
   * @param {{token: string | null}} state what is remembered; the token is kept in it
   * @param {() => object} opening what a new conversation is opened with
   * @param {(opened: object) => void} opened hears what the service says at the start
   */
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

  /** Open a conversation; waits for the service as `send` does. */
  open(slow) { return this.#patiently(() => this.#open(), slow); }

  /** Send one message; waits for the service, or the internet, as long as it takes. `slow` hears of each try that failed. */
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

  /** Delete the conversation on the service. Leaving the page does not stop it. */
  async forget() {
    const { token } = this.state;
    this.state.token = null;
    if (!token) return;
    await this.#call('DELETE', 'conversations/current', undefined, token);
  }

  /** The service could not be reached to delete a conversation: try until it can, as long as the page is there. */
  async forgetLater(token, done) {
    await this.#patiently(() => this.#call('DELETE', 'conversations/current', undefined, token), () => {});
    done();
  }

  /** Wait so many seconds, less when the internet comes back. */
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
