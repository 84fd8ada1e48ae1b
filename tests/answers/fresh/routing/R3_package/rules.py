import re
from urllib.parse import quote

_TOKEN = re.compile(r"<(?:(?P<converter>[a-z]+):)?(?P<name>\w+)>")


class Converter:
    regex, weight = "[^/]+", 50
    to_python = str

    def to_url(self, value):
        return quote(str(value), safe="")


class IntConverter(Converter):
    regex, weight = "[0-9]+", 10
    to_python = int


class FloatConverter(Converter):
    regex, weight = r"[0-9]+\.[0-9]+", 20
    to_python = float


class PathConverter(Converter):
    regex, weight = "[^/].*?", 90

    def to_url(self, value):
        return quote(str(value), safe="/")


CONVERTERS = {None: Converter, "string": Converter, "int": IntConverter, "float": FloatConverter, "path": PathConverter}


class Rule:
    def __init__(self, text, methods, endpoint, defaults):
        self.text, self.endpoint, self.defaults = text, endpoint, defaults or {}
        self.methods = {method.upper() for method in methods} | {"OPTIONS"}
        if "GET" in self.methods:
            self.methods |= {"HEAD"}
        self.converters, pattern, self.key, position = {}, "", [], 0
        for match in _TOKEN.finditer(text):
            literal = text[position:match.start()]
            converter = CONVERTERS[match["converter"]]()
            self.converters[match["name"]] = converter
            pattern += re.escape(literal) + f"(?P<{match['name']}>{converter.regex})"
            self.key += [(0, -len(literal)), (1, converter.weight)]
            position = match.end()
        pattern += re.escape(text[position:])
        self.key.append((0, -len(text[position:])))
        self.pattern = re.compile(pattern, re.DOTALL)

    def match(self, path):
        found = self.pattern.fullmatch(path)
        if found is None:
            return None
        return self.defaults | {k: self.converters[k].to_python(v) for k, v in found.groupdict().items()}

    def build(self, values):
        if not set(self.converters) <= set(values):
            return None
        path, position = "", 0
        for match in _TOKEN.finditer(self.text):
            path += quote(self.text[position:match.start()]) + self.converters[match["name"]].to_url(values[match["name"]])
            position = match.end()
        return path + quote(self.text[position:])


class Map:
    def __init__(self):
        self.rules = []

    def add(self, rule):
        self.rules.append(rule)
        self.rules.sort(key=lambda rule: rule.key)

    def matching(self, path):
        for rule in self.rules:
            values = rule.match(path)
            if values is not None:
                yield rule, values
