"""What debug mode tells about forms that lost their files."""

import pytest

from flask_conformance import MAY, applies, requirement


@requirement("requests/missing-enctype", MAY, flask=">=0.8")
class TestMissingEnctype:
    """In debug mode, asking for a file that the form sent as text raises an error that names the
    field, the content type and what to do; it is a ``KeyError``.

    Why: a form without ``enctype="multipart/form-data"`` sends the file's name alone.
    Source: Flask documentation, "Uploading Files".
    """

    def test_the_error_says_what_to_do(self, flask, environ):
        app = flask.Flask("uploads")
        app.debug = True
        context = app.request_context(environ("/", "POST", data={"photo": "holiday.png"}))

        with context, pytest.raises(AssertionError) as caught:
            flask.request.files["photo"]
        facts = ["photo", "application/x-www-form-urlencoded", "multipart/form-data", "holiday.png"]
        assert [fact for fact in facts if fact not in str(caught.value)] == []

    def test_it_is_a_key_error(self, flask, environ):
        app = flask.Flask("uploads")
        app.debug = True
        context = app.request_context(environ("/", "POST", data={"photo": "holiday.png"}))

        with context, pytest.raises(KeyError) as caught:
            flask.request.files["photo"]
        assert isinstance(caught.value, AssertionError)

    @applies(needs="werkzeug.exceptions")
    @pytest.mark.parametrize("debug", [True, False], ids=["debug", "no debug"])
    def test_a_field_that_was_not_sent_is_a_bad_request(self, flask, environ, werkzeug, debug):
        app = flask.Flask("uploads")
        app.debug = debug
        context = app.request_context(environ("/", "POST", data={"photo": "holiday.png"}))

        with context, pytest.raises(werkzeug.exceptions.BadRequest):
            flask.request.files["other"]

    @applies(needs="werkzeug.exceptions")
    def test_it_is_a_bad_request_outside_debug_mode(self, flask, environ, werkzeug):
        app = flask.Flask("uploads")
        app.debug = False
        context = app.request_context(environ("/", "POST", data={"photo": "holiday.png"}))

        with context, pytest.raises(werkzeug.exceptions.BadRequest):
            flask.request.files["photo"]

    @applies(needs="werkzeug.exceptions")
    def test_it_is_a_bad_request_in_a_multipart_form(self, flask, environ, werkzeug):
        app = flask.Flask("uploads")
        app.debug = True
        built = environ("/", "POST", data={"photo": "holiday.png"}, files={})

        with app.request_context(built), pytest.raises(werkzeug.exceptions.BadRequest):
            flask.request.files["photo"]

    def test_the_files_are_otherwise_as_ever(self, flask, environ):
        app = flask.Flask("uploads")
        app.debug = True

        with app.request_context(environ("/", "POST", data={"photo": "holiday.png"})):
            files = flask.request.files
            assert (len(files), files.get("other"), "photo" in files) == (0, None, False)

    def test_files_of_a_multipart_form_are_read(self, flask, environ):
        app = flask.Flask("uploads")
        app.debug = True

        with app.request_context(environ("/", "POST", files={"photo": ("a.png", b"content")})):
            assert flask.request.files["photo"].read() == b"content"

    @applies(needs="werkzeug.exceptions")
    def test_it_is_a_bad_request_outside_of_contexts(self, flask, environ, werkzeug):
        request = flask.Request(environ("/", "POST", data={"photo": "holiday.png"}))

        with pytest.raises(werkzeug.exceptions.BadRequest):
            request.files["photo"]
