"""Configuration keys, in every way in which they are set."""

from __future__ import annotations

import ast
from pathlib import Path

from flask_conformance.upgrade.reading import Reading
from flask_conformance.upgrade.things import constant
from flask_conformance.upgrade.uses import Place, Use, Verb

SETTINGS_NAMES = ("config", "settings")


def settings_call(reader: Reading, call: ast.Call, method: str) -> None:
    """Note what a method of ``app.config`` reads or sets."""
    match method, call.args:
        case (("get" | "pop"), [key, *_]):
            _key(reader, key, Verb.CONFIG_READ)
        case "setdefault", [key, *_]:
            _key(reader, key, Verb.CONFIG)
        case (("update" | "from_mapping"), _):
            _mapping(reader, call)
        case "from_object", [source]:
            _from_object(reader, call, source)
        case "from_pyfile", [name, *_]:
            _from_file(reader, call, constant(name))
        case "from_envvar", _:
            reader.cannot_read(call, ast.unparse(call)[:60])


def _key(reader: Reading, node: ast.expr, verb: Verb) -> None:
    key = constant(node)
    if isinstance(key, str):
        reader.use(verb, key, node)


def _mapping(reader: Reading, call: ast.Call) -> None:
    for word in call.keywords:
        if word.arg:
            reader.use(Verb.CONFIG, word.arg, word.value)
    for argument in call.args:
        match argument:
            case ast.Dict(keys=keys):
                for key in keys:
                    if key is not None:
                        _key(reader, key, Verb.CONFIG)
            case ast.Call(func=ast.Name(id="dict"), keywords=words):
                for word in words:
                    if word.arg:
                        reader.use(Verb.CONFIG, word.arg, word.value)
            case _:
                reader.cannot_read(call, ast.unparse(call)[:60])


def _from_object(reader: Reading, call: ast.Call, source: ast.expr) -> None:
    settings = reader.project.settings
    text = constant(source)
    thing = reader.thing(source)
    if isinstance(source, ast.Name) and source.id == "__name__":
        places = [reader.file.module]
    elif isinstance(text, str):
        known = [*settings, *reader.project.classes]
        places = [path for path in known if _ends(path, text) or _ends(text, path)]
    elif thing is not None and not thing.is_family:
        places = [thing.path]
    else:
        places = []
    places = [place for path in places for place in _with_bases(reader, path) if place in settings]
    if not places:
        reader.cannot_read(call, ast.unparse(call)[:60])
        # Chosen when it runs: whatever looks like settings may be meant.
        places = [path for path in settings if _looks_like_settings(path)]
    for path in dict.fromkeys(places):
        _all_of(reader, path)


def _from_file(reader: Reading, call: ast.Call, name: object) -> None:
    stem = Path(name).stem if isinstance(name, str) else ""
    places = [path for path in reader.project.settings if path.rpartition(".")[2] == stem]
    if not places:
        reader.cannot_read(call, ast.unparse(call)[:60])
    for path in places:
        _all_of(reader, path)


def _all_of(reader: Reading, path: str) -> None:
    for key, (file, line, value) in reader.project.settings[path].items():
        reader.uses.append(Use(Verb.CONFIG, key, Place(file, line), True, (value,)))


def _with_bases(reader: Reading, path: str) -> list[str]:
    known = reader.project.classes.get(path)
    if known is None:
        return [path]
    return [path, *(p for base in known.bases for p in _with_bases(reader, base.path))]


def _ends(path: str, text: str) -> bool:
    return path == text or path.endswith(f".{text}")


def _looks_like_settings(path: str) -> bool:
    return any(word in path.rpartition(".")[2].lower() for word in SETTINGS_NAMES)
