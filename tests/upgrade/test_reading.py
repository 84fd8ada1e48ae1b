"""What is recognised in a source, and what is not taken for Flask's."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from textwrap import dedent

import pytest

from flask_conformance.upgrade.concerns import Entry
from flask_conformance.upgrade.knowledge import Effect

Concerns = Callable[..., "list[Entry]"]


def ids(entries: list[Entry]) -> list[str]:
    return [entry.id for entry in entries]


@pytest.mark.parametrize(
    "source",
    [
        "import json\nclass E(json.JSONEncoder): pass\n",
        "from json import JSONEncoder\nJSONEncoder()\n",
        "def parse_rule(rule): pass\nparse_rule('/')\n",
        "import requests\nresponse = requests.get('x')\nresponse.session.json_encoder\n",
        "class App:\n    env = 'x'\napp = App()\napp.env\n",
        "from flask import Flask\nfrom other import thing\nFlask('x')\nthing.env\n",
        "from flask import request\nrequest.get_json(silent=True)\nrequest.get_json(force=True)\n",
        "from flask import request\nif request.is_json:\n    request.get_json()\n",
        "from flask import request\ndef f():\n    if not request.is_json:\n        return 'no'\n"
        "    return request.json\n",
        "from flask import Flask\nclass Mine(Flask):\n    def env(self): pass\nMine('x').env\n",
        "import os\nos.environ['FLASK_ENV']\n",
    ],
)
def test_what_is_not_flasks(concerns: Concerns, source: str) -> None:
    assert ids(concerns(source)) == []


@pytest.mark.parametrize(
    "source",
    [
        "from flask import Flask\napp = Flask('x')\napp.env\n",
        "import flask as f\nf.Flask('x').env\n",
        "from flask.app import Flask\napp: Flask\napp.env\n",
        "from flask import current_app\ndef view():\n    current_app.env\n",
        "import flask\ndef view():\n    flask.current_app.env\n",
        "import flask\nclass Extension:\n    def init_app(self, app):\n        app.env\n",
        "import flask\nclass Extension:\n    def init_app(self, app):\n        self.app = app\n"
        "    def later(self):\n        self.app.env\n",
        "import flask\nclass Mine(flask.Flask):\n    def later(self):\n        self.env\n",
        "from flask import Flask\ndef create_app():\n    app = Flask('x')\n    return app\n"
        "app = create_app()\napp.env\n",
        "import flask\ndef late(app: 'flask.Flask'):\n    getattr(app, 'env')\n",
        "import flask\napp = flask.Flask('x')\nwith app.app_context() as context:\n"
        "    context.app.env\n",
    ],
)
def test_an_application_however_it_is_named(concerns: Concerns, source: str) -> None:
    assert ids(concerns(source)) == ["environment-name"]


def test_an_application_of_another_module(concerns: Concerns) -> None:
    entries = concerns(
        "from made import app\napp.env\n", made="from flask import Flask\napp = Flask('x')\n"
    )

    assert [(entry.id, entry.places[0].line) for entry in entries] == [("environment-name", 2)]


@pytest.mark.parametrize(
    "source",
    [
        "app.config['JSON_SORT_KEYS'] = False",
        "app.config.update(JSON_SORT_KEYS=False)",
        "app.config.update({'JSON_SORT_KEYS': False})",
        "app.config.from_mapping(JSON_SORT_KEYS=False)",
        "app.config.setdefault('JSON_SORT_KEYS', False)",
        "app.config.from_object(__name__)\nJSON_SORT_KEYS = False",
        "class C:\n    JSON_SORT_KEYS = False\napp.config.from_object(C)",
        "class B:\n    JSON_SORT_KEYS = False\nclass C(B): pass\napp.config.from_object('main.C')",
        "class Config:\n    JSON_SORT_KEYS = False\napp.config.from_object(chosen())",
    ],
)
def test_settings_however_they_are_set(concerns: Concerns, source: str) -> None:
    entries = concerns(f"from flask import Flask\napp = Flask('x')\n{source}\n")

    assert [(entry.id, entry.effect) for entry in entries] == [("json-settings", Effect.IGNORED)]


def test_settings_of_another_file(concerns: Concerns) -> None:
    entries = concerns(
        "import flask\nflask.Flask('x').config.from_pyfile('settings.py')\n",
        settings="\nJSON_SORT_KEYS = False\n",
    )

    assert [str(place).rpartition("/")[2] for place in entries[0].places] == ["settings.py:2"]


def test_variables_in_a_file(concerns: Concerns, tmp_path: Path) -> None:
    (tmp_path / ".flaskenv").write_text("FLASK_APP=main\nFLASK_ENV=development\n")

    (entry,) = concerns("import flask\n")

    assert (entry.id, entry.places[0].line) == ("environment-name", 2)


def test_assigning_what_nothing_reads_is_ignored(concerns: Concerns) -> None:
    (entry,) = concerns("import flask\nflask.Flask('x').session_cookie_name = 's'\n")

    assert (entry.id, entry.effect) == ("session-cookie-name", Effect.IGNORED)


def test_consequences_of_one_change_are_one_entry(concerns: Concerns) -> None:
    (entry,) = concerns(
        "from flask._compat import text_type, string_types\nimport flask._compat as c\nc.reraise\n"
    )

    assert (entry.id, [place.line for place in entry.places]) == ("flask-compat", [1, 2, 3])


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("try:\n    from flask.globals import app_ctx\nexcept ImportError:\n"
         "    from flask import _app_ctx_stack\n", []),
        ("try:\n    from flask import _app_ctx_stack as stack\nexcept ImportError:\n"
         "    from flask import _request_ctx_stack as stack\n", ["context-stacks"]),
        ("try:\n    from flask import safe_join\nexcept ImportError:\n"
         "    from werkzeug.utils import safe_join\n", []),
        ("try:\n    from flask import safe_join\nexcept ImportError:\n    pass\n", ["safe-join"]),
        ("try:\n    from flask import safe_join\nexcept ImportError:\n    safe_join = None\n", []),
        ("try:\n    from flask import safe_join\nexcept ValueError:\n    safe_join = None\n",
         ["safe-join"]),
        ("from flask import current_app\nif hasattr(current_app, 'env'):\n    current_app.env\n",
         []),
        ("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n"
         "    from flask import safe_join\n", []),
    ],
)  # fmt: skip
def test_guarded_imports(concerns: Concerns, source: str, expected: list[str]) -> None:
    assert ids(concerns(source)) == expected


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from flask import Blueprint, Flask\napp, bp = Flask('x'), Blueprint('b', 'x')\n"
         "app.register_blueprint(bp)\nbp.route('/')(print)\n", "late-blueprint-setup"),
        ("from flask import Blueprint, Flask\napp, bp = Flask('x'), Blueprint('b', 'x')\n"
         "app.register_blueprint(bp)\napp.register_blueprint(bp, url_prefix='/z')\n",
         "blueprint-again"),
        ("from flask import Flask\napp = Flask('x')\nc = app.test_client()\nc.get('/')\n"
         "app.route('/z')(print)\n", "late-setup"),
        ("from werkzeug.exceptions import NotFound, HTTPException\nclass Mine(HTTPException):\n"
         "    def get_body(self, environ=None): return ''\n", "http-exception-scope"),
        ("from flask import Flask\napp = Flask('x')\n"
         "app.test_client().set_cookie('localhost', 'a', 'b')\n", "client-set-cookie"),
        ("from werkzeug.security import generate_password_hash as g\ng('x', method='sha256')\n",
         "plain-hashes"),
        ("from flask import Flask\nFlask('x').config['SERVER_NAME'] = 'a.b'\n",
         "session-cookie-domain"),
        ("from flask import request\ndef view():\n    request.user_agent.browser\n",
         "user-agent-parser"),
    ],
)  # fmt: skip
def test_what_behaves_otherwise(concerns: Concerns, source: str, expected: str) -> None:
    assert expected in ids(concerns(dedent(source)))


@pytest.mark.parametrize(
    "source",
    [
        """
        class Toolbar:
            def init_app(self, app):
                app.after_request(self.process)

            def process(self, response):
                return response.charset
        """,
        """
        def process(response):
            return response.charset

        def init_app(app):
            app.after_request(process)
        """,
        """
        pages = flask.Blueprint("pages", __name__)

        def process(response):
            return response.charset

        pages.after_app_request(process)
        """,
        """
        def view():
            def process(response):
                return response.charset

            flask.after_this_request(process)
        """,
    ],
    ids=["method", "function", "blueprint", "this request"],
)
def test_functions_that_are_registered_by_a_call(concerns: Concerns, source: str) -> None:
    assert ids(concerns("import flask\n" + dedent(source))) == ["request-charset"]


def test_a_function_of_the_same_name_elsewhere(concerns: Concerns) -> None:
    source = """
        class Toolbar:
            def init_app(self, other):
                other.after_request(self.process)

            def process(self, response):
                return response.charset
        """

    assert ids(concerns("import flask\n" + dedent(source))) == []


@pytest.mark.parametrize("name", ["with_", "autoescape", "do", "i18n"])
def test_extensions_of_jinja_are_named_by_texts(concerns: Concerns, name: str) -> None:
    source = (
        f"import flask\napp = flask.Flask('x')\napp.jinja_env.add_extension('jinja2.ext.{name}')"
    )

    expected = ["jinja-extensions"] if name in ("with_", "autoescape") else []
    assert ids(concerns(source)) == expected


def test_a_default_is_told_once(concerns: Concerns) -> None:
    entries = concerns("import flask\nflask.send_file('a')\nflask.send_file('b')\n")

    assert [(entry.id, len(entry.places)) for entry in entries] == [("file-cache-default", 1)]


def test_a_default_that_the_source_decides_is_not_told(concerns: Concerns) -> None:
    entries = concerns(
        "import flask\napp = flask.Flask('x')\napp.config['SEND_FILE_MAX_AGE_DEFAULT'] = 9\n"
        "flask.send_file('a')\n"
    )

    assert entries == []


def test_the_order_is_by_harm(concerns: Concerns) -> None:
    entries = concerns(
        "import flask\ndef view():\n    flask.send_file('x', cache_timeout=1)\n"
        "    flask.redirect('/')\n    flask.request.values\nflask.escape('x')\n"
    )

    assert ids(entries) == ["markup", "relative-location", "send-file-parameters", "values-of-get"]
