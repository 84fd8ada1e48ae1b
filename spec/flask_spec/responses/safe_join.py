"""``safe_join``: paths that visitors name, below a folder."""

import os

import pytest

from flask_conformance import SHOULD, applies, requirement


@requirement(
    "responses/safe-join", SHOULD, since="1.2", werkzeug=">=1.0", needs="werkzeug.security"
)
class TestSafeJoin:
    """``werkzeug.security.safe_join(folder, *paths)`` is the path that they lead to below the
    folder, and None where they lead out of it.

    Source: Werkzeug documentation, "Security Helpers", ``safe_join``.
    If this fails: look at paths that are absolute or begin with the folder above, alone or after
    they were made shorter.
    """

    @pytest.mark.parametrize(
        "paths",
        [
            pytest.param([".."], id="folder above"),
            pytest.param(["../b"], id="beside"),
            pytest.param(["../../b"], id="two above"),
            pytest.param(["a/../../b"], id="through a folder"),
            pytest.param(["a", "../../b"], id="back and out"),
            pytest.param(["/etc/passwd"], id="absolute"),
            pytest.param(["a", "/etc/passwd"], id="absolute after a relative one"),
            pytest.param(["a", ".."], id="folder above, after another"),
        ],
    )
    def test_leads_not_out_of_the_folder(self, werkzeug, tmp_path, paths):
        got = werkzeug.security.safe_join(str(tmp_path), *paths)

        assert got is None or os.path.normpath(got).startswith(str(tmp_path))

    @pytest.mark.parametrize("path", ["..", "../b", "a/../../b", "/etc/passwd"])
    def test_is_none_for_one_that_leads_out(self, werkzeug, tmp_path, path):
        assert werkzeug.security.safe_join(str(tmp_path), path) is None

    @pytest.mark.parametrize(
        ("paths", "below"),
        [
            (["a.txt"], "a.txt"),
            (["a", "b.txt"], "a/b.txt"),
            (["a/../b.txt"], "b.txt"),
            (["..b"], "..b"),
            (["a..b/c"], "a..b/c"),
        ],
        ids=lambda value: value if isinstance(value, str) else "-",
    )
    def test_leads_below_it(self, werkzeug, tmp_path, paths, below):
        got = werkzeug.security.safe_join(str(tmp_path), *paths)

        assert os.path.normpath(got) == os.path.join(str(tmp_path), below)

    @pytest.mark.parametrize(("path", "expected"), [("a/b", "a/b"), ("../a", None), ("/a", None)])
    @applies(werkzeug=">=2.1")
    def test_no_folder_is_the_present_one(self, werkzeug, path, expected):
        got = werkzeug.security.safe_join("", path)

        assert (got and os.path.normpath(got)) == expected
