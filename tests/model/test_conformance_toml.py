"""``conformance.toml``: what it may say, and in which words it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest
from packaging.version import Version

from flask_conformance.model.project_file import Known, ProjectFileError, read

WHOLE = """
target = "mini"
edition = { flask = "3.1", werkzeug = "3.1.9" }
spec = "1.0"
with = ["./setup.py", "mini_login:Login"]

[names]
Flask = "Mini"

[lacks]
templates = "answers are JSON alone"
"werkzeug.local" = "no locals"

[known]
"steps/first" = "counts from 0"
"steps/second::gives_twice" = { reason = "overflows", link = "https://bugs/1", since = "1.0" }
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "conformance.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_all_that_it_may_say(tmp_path: Path) -> None:
    said = read(written(tmp_path, WHOLE))

    assert said.target == "mini"
    assert said.edition == "3.1,werkzeug=3.1.9"
    assert said.spec == Version("1.0")
    assert said.extensions == ("./setup.py", "mini_login:Login")
    assert said.names == {"Flask": "Mini"}
    assert said.lacks == {"templates": "answers are JSON alone", "werkzeug.local": "no locals"}
    assert said.known == {
        "steps/first": Known("counts from 0"),
        "steps/second::gives_twice": Known("overflows", "https://bugs/1", "1.0"),
    }
    assert said.unexplained == []


def test_a_reason_is_told_with_its_link() -> None:
    assert str(Known("overflows", "https://bugs/1", "1.0")) == "overflows (https://bugs/1)"


def test_empty_reasons_are_named(tmp_path: Path) -> None:
    text = 'target = "mini"\n[lacks]\ncli = " "\n[known]\n"steps/first" = { link = "https://x" }\n'

    assert read(written(tmp_path, text)).unexplained == ["lacks.cli", 'known."steps/first"']


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("target =", "is not TOML"),
        ("target = 3", "target is 3; write it as a string"),
        ('target = ""', "target is empty"),
        ('targte = "mini"', "unknown key targte; did you mean target?"),
        ('xyz = "mini"', "unknown key xyz; there are target, edition"),
        ('target = "mini"\nedition = "new"', "Invalid version: 'new'"),
        ('target = "mini"\nedition = { werkzeug = "3" }', "edition has no flask"),
        ('target = "mini"\nedition = { flsk = "3" }', "unknown key edition.flsk; did you mean"),
        ('target = "mini"\nspec = "first"', "spec is 'first'; write a version"),
        ('target = "mini"\nwith = "x:y"', "with is 'x:y'; write it as a list"),
        ('target = "mini"\nnames = "Mini"', "names is 'Mini'; write it as a table, [names]"),
        ('target = "mini"\n[names]\nFlask = "a.b"', "names.Flask is 'a.b'"),
        ('target = "mini"\n[lacks]\ncli = true', "lacks.cli is True; write the reason as a string"),
        ('target = "mini"\n[lacks]\nwerkzeug.local = "x"', "lacks.werkzeug is a table; write the"),
        ('target = "mini"\n[known]\n"a/b" = { why = "" }', 'unknown key known."a/b".why'),
        ('target = "mini"\n[known]\n"a/b" = { since = "x" }', "write a version, such as 1.0"),
    ],
)
def test_what_it_may_not_say(tmp_path: Path, text: str, message: str) -> None:
    path = written(tmp_path, text)

    with pytest.raises(ProjectFileError) as refused:
        read(path)

    assert str(refused.value).startswith(f"{path}: ")
    assert message in str(refused.value)


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(ProjectFileError, match="cannot be read"):
        read(tmp_path)
