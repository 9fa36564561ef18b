/* What the widget says, one language at a time; the files are made from content/interface.yml. */

const kept = new Map();

/** The words of a language, fetched once. */
export function wordsOf(home, language) {
  const url = `${home}words-${language}.json`;
  if (!kept.has(url)) {
    const coming = fetch(url).then((answer) => {
      if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
      return answer.json();
    }).then((data) => new Words(language, data));
    coming.catch(() => kept.delete(url));
    kept.set(url, coming);
  }
  return kept.get(url);
}

class Words {
  constructor(language, data) {
    this.language = language;
    this.languages = data.languages.map(([tag, name, dir, payload]) => ({ tag, name, dir, payload }));
    this.dir = this.direction(language);
    this.numbers = new Set(data.numbers);
    this.unit = new RegExp(data.unit, 'iy');
    this.words = data.words;
    this.months = data.months;
    const locale = language.endsWith('-Latn') ? 'en' : language;
    this.clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', numberingSystem: 'latn' });
  }

  direction(tag) { return this.languages.find((language) => language.tag === tag)?.dir ?? 'ltr'; }

  /** A word with its fields filled in. */
  say(name, fields = {}) {
    return this.words[name].replace(/\{(\w+)\}/g, (whole, field) => fields[field] ?? whole);
  }

  /** A day as people read it: 5 October 2026. */
  day(iso) {
    const [year, month, day] = iso.split('-').map(Number);
    return `${day} ${this.months[month - 1]} ${year}`;
  }

  /** A day and a time: 5 October, 9:30 AM. */
  moment(milliseconds) {
    const date = new Date(milliseconds);
    return `${date.getDate()} ${this.months[date.getMonth()]}, ${this.time(date)}`;
  }

  time(milliseconds) { return this.clock.format(new Date(milliseconds)); }
}
