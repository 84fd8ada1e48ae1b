"""The names of releases, written in few words and read back."""

from __future__ import annotations

from pathlib import Path

import pytest

from flask_conformance.records import store
from flask_conformance.records.chapter_files import RecordError
from flask_conformance.records.names import files, lookup
from flask_conformance.records.names.release_names import ReleaseNames

RESULTS = Path(str(store.results_directory()))


def names(**members: str) -> dict[str, frozenset[str]]:
    given = {owner.replace("_", "."): frozenset(text.split()) for owner, text in members.items()}
    return {"modules": frozenset({"flask"}), "config": frozenset()} | given


OLD = ReleaseNames(
    names(flask="Flask escape", flask_Flask="env route")
    | {"flask.Flask.route()": frozenset({"rule"})},
    {"flask.escape": "use another"},
)
NEW = ReleaseNames(
    names(flask="Flask", flask_Flask="route") | {"flask.Flask.route()": frozenset({"rule"})}
)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    files.keep(tmp_path, {"2.2.5": OLD, "2.3.0": NEW})

    assert files.read(tmp_path) == {"2.2.5": OLD, "2.3.0": NEW}


def test_parameters_that_never_change_stand_with_the_name(tmp_path: Path) -> None:
    files.keep(tmp_path, {"2.2.5": OLD, "2.3.0": NEW})

    text = (tmp_path / "names" / "flask.json").read_text()
    assert '"flask.Flask": {"all": "route(rule)", "2.2.5": "env"}' in text


def test_parameters_that_change_are_read_back(tmp_path: Path) -> None:
    changed = ReleaseNames({**NEW.members, "flask.Flask.route()": frozenset({"rule", "methods"})})

    files.keep(tmp_path, {"2.2.5": OLD, "2.3.0": changed})

    assert files.read(tmp_path) == {"2.2.5": OLD, "2.3.0": changed}


def test_a_release_that_was_not_asked_keeps_its_names(tmp_path: Path) -> None:
    files.keep(tmp_path, {"2.2.5": OLD, "2.3.0": OLD})
    files.keep(tmp_path, {"2.3.0": NEW})

    assert files.read(tmp_path) == {"2.2.5": OLD, "2.3.0": NEW}


def test_what_differs_is_stale(tmp_path: Path) -> None:
    files.keep(tmp_path, {"2.2.5": OLD, "2.3.0": NEW})

    assert files.stale(tmp_path, {"2.3.0": NEW}) == []
    assert files.stale(tmp_path, {"2.3.0": OLD}) == ["flask.json"]


def test_a_file_that_is_no_record_is_named(tmp_path: Path) -> None:
    files.keep(tmp_path, {"2.2.5": OLD})
    (tmp_path / "names" / "flask.json").write_text("[]")

    with pytest.raises(RecordError, match=r"flask\.json: not a record of names"):
        files.read(tmp_path)


@pytest.fixture(scope="module")
def upgrade_names() -> lookup.Names:
    """What is known of the releases; public change logs say the same."""
    names = lookup.of(files.read(RESULTS), "1.1.4", "3.1.3")
    assert names
    return names


@pytest.mark.parametrize(
    ("path", "gone"),
    [
        ("flask._app_ctx_stack.top", "flask._app_ctx_stack"),
        ("flask._compat.text_type", "flask._compat"),
        ("flask.json.JSONEncoder.default", "flask.json.JSONEncoder"),
        ("werkzeug.urls.url_quote", "werkzeug.urls.url_quote"),
        ("werkzeug.security.safe_str_cmp", "werkzeug.security.safe_str_cmp"),
        ("werkzeug.routing.parse_rule", "werkzeug.routing.parse_rule"),
        ("werkzeug.wrappers.BaseResponse", "werkzeug.wrappers.BaseResponse"),
        ("werkzeug.contrib.cache.SimpleCache", "werkzeug.contrib"),
        ("werkzeug.cached_property", "werkzeug.cached_property"),
        ("flask.ext.login", "flask.ext"),
        ("flask.helpers._endpoint_from_view_func", "flask.helpers._endpoint_from_view_func"),
        ("flask.helpers.locked_cached_property", "flask.helpers.locked_cached_property"),
        ("flask.json_available", "flask.json_available"),
        ("flask.Flask.session_cookie_name", "flask.Flask.session_cookie_name"),
        ("flask.app.Flask.propagate_exceptions", "flask.app.Flask.propagate_exceptions"),
        ("flask.Flask.use_x_sendfile", "flask.Flask.use_x_sendfile"),
        ("flask.Flask.env", "flask.Flask.env"),
        ("flask.Flask.route", None),
        ("flask.Flask.no_such_name", None),
        ("json.JSONEncoder", None),
    ],
)
def test_names_that_went(upgrade_names: lookup.Names, path: str, gone: str | None) -> None:
    assert upgrade_names.gone(path) == gone


def test_keywords(upgrade_names: lookup.Names) -> None:
    given = frozenset({"attachment_filename", "as_attachment", "unheard_of"})

    assert upgrade_names.refused_keywords("flask.send_file", given) == {"attachment_filename"}


def test_warnings(upgrade_names: lookup.Names) -> None:
    names = lookup.Names(upgrade_names.by_release, "2.1.3", "2.2.5")

    assert names.warning("flask.Flask.json_encoder").endswith(
        "Customize 'app.json_provider_class' or 'app.json' instead."
    )
    assert names.warning("flask.Flask.json") == ""


def test_settings(upgrade_names: lookup.Names) -> None:
    assert "ENV" in upgrade_names.by_release["1.1.4"].members["config"]
    assert "ENV" not in upgrade_names.by_release["3.1.3"].members["config"]
