import re
from urllib.parse import quote, urlencode

VARIABLE = re.compile(r"<(?:(int|string|path|float):)?(\w+)>")
KINDS = {"": ("[^/]+", str), "string": ("[^/]+", str), "int": ("[0-9]+", int),
         "float": (r"[0-9]+\.[0-9]+", float), "path": ("[^/].*?", str)}


class Rule:
    def __init__(self, text, endpoint, methods):
        self.text, self.endpoint = text, endpoint
        self.methods = {m.upper() for m in methods} | {"OPTIONS"}
        if "GET" in self.methods:
            self.methods.add("HEAD")
        self.types, pattern, self.weight, at = {}, "", [], 0
        for m in VARIABLE.finditer(text):
            regex, self.types[m[2]] = KINDS[m[1] or ""]
            pattern += re.escape(text[at:m.start()]) + f"(?P<{m[2]}>{regex})"
            self.weight += [(0, -(m.start() - at)), (1, list(KINDS).index(m[1] or ""))]
            at = m.end()
        self.weight.append((0, at - len(text)))
        self.regex = re.compile(pattern + re.escape(text[at:]), re.S)

    def match(self, path):
        m = self.regex.fullmatch(path)
        return m and {name: self.types[name](value) for name, value in m.groupdict().items()}

    def build(self, values):
        path = VARIABLE.sub(lambda m: quote(str(values[m[2]]), safe="/" if m[1] == "path" else ""), self.text)
        rest = {k: v for k, v in values.items() if k not in self.types and v is not None}
        return path + ("?" + urlencode(rest, doseq=True) if rest else "")


