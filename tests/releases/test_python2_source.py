"""The translation of Python 2 source, one rewrite at a time."""

from __future__ import annotations

import sys
import traceback
from typing import Any

import pytest

from flask_conformance.releases.old_sources.python2_source import translate


def run(source: str, **names: Any) -> dict[str, Any]:
    """What the translation of *source* defines."""
    exec(compile(translate(source, "old.py"), "old.py", "exec"), names)
    return names


def test_except_with_a_comma_names_the_exception() -> None:
    seen = run("try:\n    1 // 0\nexcept ZeroDivisionError, e:\n    seen = type(e)\n")["seen"]

    assert seen is ZeroDivisionError


def test_except_of_several_classes_with_a_comma() -> None:
    source = "try:\n    1 // 0\nexcept (KeyError, ArithmeticError), e:\n    seen = type(e)\n"

    assert run(source)["seen"] is ZeroDivisionError


def test_except_of_several_classes_without_a_name_stays() -> None:
    source = "try:\n    1 // 0\nexcept (KeyError, ArithmeticError):\n    seen = True\n"

    assert run(source)["seen"] is True


def test_handler_that_names_a_parameter_assigns_it_for_good() -> None:
    source = (
        "def last(error):\n"
        "    try:\n"
        "        1 // 0\n"
        "    except ZeroDivisionError, error:\n"
        "        pass\n"
        "    return error\n"
    )

    assert isinstance(run(source)["last"]("first"), ZeroDivisionError)


def test_raise_of_a_triple_keeps_the_instance_and_its_traceback() -> None:
    source = (
        "def again(kind, value, trace):\n"
        "    raise kind, value, trace\n"
    )  # fmt: skip
    try:
        int("x")
    except ValueError:
        kind, value, trace = sys.exc_info()
    assert value is not None
    value.__traceback__ = None
    again = run(source)["again"]

    with pytest.raises(ValueError, match="invalid literal") as raised:
        again(kind, value, trace)

    assert raised.value is value
    frames = traceback.extract_tb(raised.value.__traceback__)
    assert frames[-1].name == "test_raise_of_a_triple_keeps_the_instance_and_its_traceback"


@pytest.mark.parametrize(
    ("method", "expected"), [("iteritems", [("a", 1)]), ("iterkeys", ["a"]), ("itervalues", [1])]
)
def test_iterating_methods_of_dictionaries(method: str, expected: list[object]) -> None:
    assert run(f"seen = list(given.{method}())", given={"a": 1})["seen"] == expected


def test_next_method_becomes_the_builtin() -> None:
    assert run("seen = given.next()", given=iter("ab"))["seen"] == "a"


def test_next_method_with_arguments_is_somebody_elses() -> None:
    class Pager:
        def next(self, page: int) -> int:
            return page + 1

    assert run("seen = given.next(1)", given=Pager())["seen"] == 2


def test_im_func_tells_whether_a_method_is_overridden() -> None:
    source = (
        "def is_overridden(instance):\n"
        "    return getattr(instance.hook, 'im_func', None) is not Base.hook.im_func\n"
        "class Base(object):\n"
        "    def hook(self): pass\n"
        "class Sub(Base):\n"
        "    def hook(self): pass\n"
        "seen = is_overridden(Base()), is_overridden(Sub())\n"
    )

    assert run(source)["seen"] == (False, True)


def test_metaclass_in_the_body_makes_the_class() -> None:
    source = (
        "class Meta(type): pass\n"
        "class View(object):\n"
        "    __metaclass__ = Meta\n"
    )  # fmt: skip
    names = run(source)

    assert type(names["View"]) is names["Meta"]


def test_filter_gives_a_list() -> None:
    assert run("seen = filter(None, [0, 1, 2])")["seen"] == [1, 2]


def test_json_loads_with_an_encoding_decodes_first() -> None:
    source = "import json\nseen = json.loads(given, encoding='latin1')"

    assert run(source, given=b'"\xf6"')["seen"] == "ö"


def test_joined_message_stays_text() -> None:
    assert run("seen = ''.join(['a', 'b']).encode('utf-8')")["seen"] == "ab"


def test_encoding_of_data_stays_bytes() -> None:
    assert run("seen = given.encode('utf-8')", given="ö")["seen"] == b"\xc3\xb6"


def test_lines_keep_their_numbers() -> None:
    source = "try:\n    pass\nexcept KeyError, e:\n    pass\n\nraise RuntimeError('line 6')\n"

    with pytest.raises(RuntimeError) as raised:
        run(source)

    assert traceback.extract_tb(raised.value.__traceback__)[-1].lineno == 6


def test_what_is_no_python_is_a_syntax_error_of_the_file() -> None:
    with pytest.raises(SyntaxError) as raised:
        translate("def broken(:\n", "old.py")

    assert raised.value.filename == "old.py"
