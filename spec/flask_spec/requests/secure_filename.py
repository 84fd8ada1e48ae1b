"""``secure_filename``: under which name an upload is stored."""

import os
import string

import pytest

from flask_conformance import MUST, SHOULD, requirement
from flask_conformance.kit.properties import CHARACTERS, given, st

PORTABLE = {*string.ascii_letters, *string.digits, *"._-"}


def sent_names():
    """What a client may send as the name of a file."""
    parts = st.sampled_from(["..", ".", "/", "\\", "~", "C:", "etc", "passwd"])
    text = st.text(st.sampled_from(CHARACTERS), max_size=4)
    return {"sent": st.lists(parts | text, max_size=6).map("".join)}


@requirement("requests/secure-filename", MUST, since="1.2", needs="werkzeug.utils")
class TestSecureFilename:
    """``werkzeug.utils.secure_filename(name)`` makes of any name one that is safe to store a file
    under: letters, digits, dots, dashes and underscores of ASCII, which lead to no other folder and
    to no hidden file. It may be empty.

    Why: whoever joins the sent name to the folder of uploads lets visitors write anywhere.
    Source: Flask documentation, "Uploading Files"; Werkzeug documentation, ``secure_filename``.
    If this fails: look at what is taken from the ends, and whether it is taken last.
    """

    @given(sent_names, examples=60)
    def test_holds_only_portable_characters(self, werkzeug, sent):
        assert {*werkzeug.utils.secure_filename(sent)} - PORTABLE == set()

    @pytest.mark.parametrize(
        "sent",
        [
            pytest.param("../../../etc/passwd", id="way up"),
            pytest.param("/etc/passwd", id="from the root"),
            pytest.param("..", id="folder above"),
            pytest.param(".", id="folder itself"),
            pytest.param("ä/../b.txt", id="way up after a letter that is lost"),
        ],
    )
    def test_leads_to_no_other_folder(self, werkzeug, tmp_path, sent):
        uploads = str(tmp_path / "uploads")
        stored = os.path.normpath(os.path.join(uploads, werkzeug.utils.secure_filename(sent)))

        assert stored == uploads or os.path.dirname(stored) == uploads

    @pytest.mark.parametrize(
        "sent",
        [
            pytest.param(".bashrc", id="plain"),
            pytest.param("../.bashrc", id="after a way up"),
            pytest.param("./.bashrc", id="after the folder itself"),
            pytest.param(" .bashrc", id="after a blank"),
            pytest.param("日.bashrc", id="after a letter that is lost"),
        ],
    )
    def test_is_no_hidden_file(self, werkzeug, sent):
        assert werkzeug.utils.secure_filename(sent)[:1] != "."

    @pytest.mark.parametrize("sent", ["photo.png", "a-b_c.tar.gz", "README", "2024.JPG"])
    def test_safe_name_stays(self, werkzeug, sent):
        assert werkzeug.utils.secure_filename(sent) == sent


@requirement("requests/secure-filename-form", SHOULD, since="1.2", needs="werkzeug.utils")
class TestSecureFilenameForm:
    """What is unsafe in the name of a file is replaced so that the name can still be told: blanks
    and slashes are underscores, but for those at the ends, and letters lose their accents.

    Source: Flask documentation, "Uploading Files"; Werkzeug documentation, ``secure_filename``.
    """

    @pytest.mark.parametrize(
        ("sent", "stored"),
        [
            pytest.param("holiday in june.png", "holiday_in_june.png", id="blanks"),
            pytest.param("a/b/c.txt", "a_b_c.txt", id="slashes"),
            pytest.param("../../home/ada/.profile", "home_ada_.profile", id="way up"),
            pytest.param("crème brûlée.txt", "creme_brulee.txt", id="accents"),
            pytest.param("_draft_", "draft", id="underscores at the ends"),
            pytest.param("draft.", "draft", id="dot at the end"),
        ],
    )
    def test_is_told_by_its_letters(self, werkzeug, sent, stored):
        assert werkzeug.utils.secure_filename(sent) == stored
