// URL rules: what matches a path, which of several rules answers, and links.

const text = (regex) => ({ regex, read: (told) => told, write: encodeURIComponent, rank: 3 });
const number = (regex, more = {}) => ({ ...text(regex), read: Number, rank: 2, ...more });

export class NoMatch extends Error {}

const literally = (words) => words.replace(/[.+*?^${}()|[\]\\]/g, "\\$&");

const CONVERTERS = {
  text: () => text("[^/]+"),
  string: ([min, max]) => text(`[^/]{${min},${max}}`),
  int: ([min = 0, max = Infinity]) =>
    number("\\d+", {
      read: (told) => within(Number(told), Number(min), Number(max)),
    }),
  signed: () => number("-?\\d+"),
  float: () => number("\\d+\\.\\d+"),
  any: (words) => text(words.map(literally).join("|")),
  uuid: () => ({
    ...text("[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"),
    read: (told) => told.toLowerCase(),
  }),
  path: () => ({
    ...text("[^/].*"),
    write: encoded,
    rank: 4,
  }),
  list: () => ({
    ...text("[^/]+"),
    read: (told) => words(told.split("+")),
    write: (told) => told.map(encodeURIComponent).join("+"),
  }),
};

function encoded(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}

function within(value, min, max) {
  if (value < min || value > max) throw new NoMatch();
  return value;
}

function words(found) {
  if (found.some((word) => word === "")) throw new NoMatch();
  return found;
}

const VARIABLE = /<(?:(\w+)(?:\(([^)]*)\))?:)?(\w+)>/g;

class Rule {
  constructor(template, view, { methods, defaults = {}, strict = true, to } = {}) {
    Object.assign(this, { template, view, defaults, strict, to });
    this.own = new Set(methods ?? ["GET"]);
    this.methods = new Set(this.own);
    if (this.own.has("GET")) this.methods.add("HEAD");
    this.isBranch = template.endsWith("/");
    this.parts = [];
    let end = 0;
    for (const found of template.matchAll(VARIABLE)) {
      this.parts.push(template.slice(end, found.index));
      const given = found[2]?.split(",").map((word) => word.trim()) ?? [];
      this.parts.push({ name: found[3], ...CONVERTERS[found[1] ?? "text"](given) });
      end = found.index + found[0].length;
    }
    this.parts.push(template.slice(end));
    const source = this.parts.map((part) =>
      typeof part === "string" ? literally(part) : `(${part.regex})`,
    );
    this.regex = new RegExp(`^${source.join("")}$`, "su");
  }

  // For sorting: one rank for each segment, lower is more specific.
  get ranks() {
    return this.template.split("/").slice(1).map((segment) => {
      const variables = [...segment.matchAll(VARIABLE)];
      if (!variables.length) return 0;
      const literal = segment.replace(VARIABLE, "").length;
      const { rank } = CONVERTERS[variables[0][1] ?? "text"](["1", "2"]);
      return literal ? 1 : rank;
    });
  }

  match(path) {
    const found = this.regex.exec(path);
    if (!found) return null;
    const values = { ...this.defaults };
    const variables = this.parts.filter((part) => typeof part !== "string");
    try {
      variables.forEach((part, i) => (values[part.name] = part.read(found[i + 1])));
    } catch (error) {
      if (error instanceof NoMatch) return null;
      throw error;
    }
    return values;
  }

  build(values) {
    return this.parts
      .map((part) =>
        typeof part === "string" ? encodeURI(part) : part.write(values[part.name]),
      )
      .join("");
  }
}

export class Rules {
  #all = [];

  add(template, view, options) {
    this.#all.push(new Rule(template, view, options));
    this.#all.sort((a, b) => compared(a.ranks, b.ranks));
  }

  // {rule, values}, {redirect} or {allowed}: what a path and a method lead to.
  match(path, method) {
    const found = this.#found(path);
    const right = found.find(({ rule }) => rule.methods.has(method));
    if (right) return this.#canonical(right);
    if (found.length) return { allowed: allowed(found) };
    const merged = path.replace(/\/{2,}/g, "/");
    for (const other of [path + "/", merged, merged + "/"]) {
      const there = this.#found(other).filter(({ rule }) => other === merged || rule.isBranch);
      if (other !== path && there.length) return { redirect: encoded(other) };
    }
    return {};
  }

  #found(path) {
    const exact = this.#all.map((rule) => ({ rule, values: rule.match(path) }));
    const free = this.#all
      .filter((rule) => !rule.strict)
      .map((rule) => ({ rule, values: rule.match(otherSlash(path)) }));
    return [...exact, ...free].filter(({ values }) => values);
  }

  #canonical({ rule, values }) {
    if (rule.to) return { redirect: rule.to(values) };
    const shorter = this.#all.find(
      (other) =>
        other !== rule &&
        other.view === rule.view &&
        Object.keys(other.defaults).length &&
        Object.entries(other.defaults).every(([name, value]) => values[name] === value),
    );
    if (shorter && !Object.keys(rule.defaults).length) return { redirect: shorter.build(values) };
    return { rule, values };
  }
}

function otherSlash(path) {
  return path.endsWith("/") ? path.slice(0, -1) : path + "/";
}

function compared(a, b) {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 9) - (b[i] ?? 9);
    if (difference) return difference;
  }
  return 0;
}

function allowed(found) {
  const methods = new Set(found.flatMap(({ rule }) => [...rule.methods]));
  if (found.every(({ rule }) => rule.view.automaticOptions !== false)) methods.add("OPTIONS");
  return [...methods].sort();
}
