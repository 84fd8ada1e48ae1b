"""g: a namespace for one context."""

import pytest

from flask_conformance import MAY, MUST, SHOULD, applies, requirement


@requirement("contexts/g", MUST)
class TestG:
    """``g`` holds any attribute for as long as the request is handled; each request starts with
    an empty one.

    Why: it is the place for what one request needs in several functions, such as a connection.
    Source: Flask documentation, "Storing Data".
    """

    def test_what_is_set_is_there(self, flask):
        app, value = flask.Flask("shop"), object()

        with app.test_request_context("/"):
            flask.g.connection = value
            assert flask.g.connection is value

    def test_each_request_starts_with_an_empty_one(self, flask, client):
        app = flask.Flask("shop")

        @app.route("/")
        def index():
            seen = getattr(flask.g, "user", "nobody")
            flask.g.user = "ada"
            return seen

        visitor = client(app)

        assert [visitor.get("/").text, visitor.get("/").text] == ["nobody", "nobody"]

    def test_reading_what_is_not_set_is_an_attribute_error(self, flask):
        with flask.Flask("shop").test_request_context("/"), pytest.raises(AttributeError):
            flask.g.user  # noqa: B018

    def test_deleting(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            flask.g.user = "ada"
            del flask.g.user
            assert not hasattr(flask.g, "user")

    def test_deleting_leaves_the_others(self, flask):
        with flask.Flask("shop").test_request_context("/"):
            flask.g.user, flask.g.language = "ada", "en"
            del flask.g.user
            assert flask.g.language == "en"

    def test_deleting_what_is_not_set_is_an_attribute_error(self, flask):
        with flask.Flask("shop").test_request_context("/"), pytest.raises(AttributeError):
            del flask.g.user


@requirement("contexts/g-of-app-context", MUST, flask=">=0.10")
class TestGOfAppContext:
    """``g`` belongs to the app context: it is there without a request, empty in every new
    context, and gone with it."""

    def test_it_is_there_without_a_request(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user = "ada"
            assert flask.g.user == "ada"

    def test_a_new_context_has_an_empty_one(self, flask):
        app = flask.Flask("shop")
        with app.app_context():
            flask.g.user = "ada"

        with app.app_context():
            assert not hasattr(flask.g, "user")

    def test_it_is_the_contexts_own(self, flask):
        with flask.Flask("shop").app_context() as context:
            assert flask.g._get_current_object() is context.g

    def test_what_is_set_before_the_push_is_there(self, flask):
        context = flask.Flask("shop").app_context()
        context.g.user = "ada"

        with context:
            assert flask.g.user == "ada"

    def test_it_is_still_there_in_teardown(self, flask):
        app, seen = flask.Flask("shop"), []

        @app.teardown_appcontext
        def close(error):
            seen.append(flask.g.user)

        with app.app_context():
            flask.g.user = "ada"

        assert seen == ["ada"]


@requirement("contexts/g-get", SHOULD, flask=">=0.10")
class TestGGet:
    """``g.get(name, default)`` gives the attribute or the default, None unless it is given.

    Source: Flask documentation, API, "flask.ctx._AppCtxGlobals".
    """

    def test_what_is_set(self, flask, names):
        word = names.word()

        with flask.Flask("shop").app_context():
            flask.g.user = word
            assert flask.g.get("user", "nobody") == word

    def test_none_for_what_is_not_set(self, flask):
        with flask.Flask("shop").app_context():
            assert flask.g.get("user") is None

    def test_the_default_for_what_is_not_set(self, flask):
        with flask.Flask("shop").app_context():
            assert flask.g.get("user", "nobody") == "nobody"

    def test_the_default_by_its_name(self, flask):
        with flask.Flask("shop").app_context():
            assert flask.g.get("user", default="nobody") == "nobody"

    def test_it_sets_nothing(self, flask):
        with flask.Flask("shop").app_context():
            assert (flask.g.get("user", "nobody"), "user" in flask.g) == ("nobody", False)


@requirement("contexts/g-pop", MUST, flask=">=0.11")
class TestGPop:
    """``g.pop(name)`` removes the attribute and gives its value; without such an attribute it
    gives the default, or raises ``KeyError`` if there is none."""

    def test_it_gives_the_value(self, flask, names):
        word = names.word()

        with flask.Flask("shop").app_context():
            flask.g.user = word
            assert flask.g.pop("user") == word

    def test_it_removes_the_attribute(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user = "ada"
            flask.g.pop("user")
            assert not hasattr(flask.g, "user")

    def test_with_a_default_it_removes_the_attribute_too(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user = "ada"
            assert [flask.g.pop("user", "nobody"), "user" in flask.g] == ["ada", False]

    def test_the_default_for_what_is_not_set(self, flask):
        with flask.Flask("shop").app_context():
            assert flask.g.pop("user", "nobody") == "nobody"

    def test_none_is_a_default(self, flask):
        with flask.Flask("shop").app_context():
            assert flask.g.pop("user", None) is None

    def test_a_key_error_for_what_is_not_set(self, flask):
        with flask.Flask("shop").app_context(), pytest.raises(KeyError):
            flask.g.pop("user")


@requirement("contexts/g-setdefault", SHOULD, flask=">=0.11")
class TestGSetdefault:
    """``g.setdefault(name, default)`` gives the attribute; without one it sets the default, None
    unless it is given, and gives that."""

    def test_it_keeps_what_is_set(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user = "ada"
            assert [flask.g.setdefault("user", "grace"), flask.g.user] == ["ada", "ada"]

    def test_it_gives_the_very_default(self, flask):
        default = []

        with flask.Flask("shop").app_context():
            assert flask.g.setdefault("users", default) is default

    def test_it_sets_the_default(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.setdefault("user", "grace")
            assert flask.g.user == "grace"

    def test_none_without_a_default(self, flask):
        with flask.Flask("shop").app_context():
            assert [flask.g.setdefault("user"), "user" in flask.g] == [None, True]


@requirement("contexts/g-names", MUST, flask=">=0.10")
class TestGNames:
    """``name in g`` tells whether the attribute is set; iterating over ``g`` gives the names that
    are."""

    def test_a_set_name_is_in_it(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user = None
            assert "user" in flask.g

    def test_another_name_is_not(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user = "ada"
            assert ("user" in flask.g, "language" in flask.g) == (True, False)

    def test_methods_are_not(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user = "ada"
            assert ("user" in flask.g, "get" in flask.g) == (True, False)

    def test_iteration(self, flask):
        with flask.Flask("shop").app_context():
            flask.g.user, flask.g.language = "ada", "en"
            assert {"language", "user"} - set(flask.g) == set()

    def test_an_empty_one(self, flask):
        with flask.Flask("shop").app_context():
            before = list(flask.g)
            flask.g.user = "ada"
            assert ("user" in before, "user" in list(flask.g)) == (False, True)


@requirement("contexts/g-repr", MAY, flask=">=0.10")
class TestGRepr:
    """The ``repr`` of ``g`` names the application whose context it is."""

    def test_it_names_the_application(self, flask, names):
        name = names.word()

        with flask.Flask(name).app_context():
            assert name in repr(flask.g)

    def test_without_a_context_it_names_its_class(self, flask):
        class Globals(flask.Flask.app_ctx_globals_class):
            pass

        assert "Globals" in repr(Globals())


@requirement("contexts/g-class", SHOULD, flask=">=0.10")
class TestGClass:
    """``app.app_ctx_globals_class`` is the class of which every app context makes its ``g``."""

    def test_it_is_used(self, flask):
        class Globals(flask.Flask.app_ctx_globals_class):
            language = "en"

        app = flask.Flask("shop")
        app.app_ctx_globals_class = Globals

        with app.app_context():
            own = isinstance(flask.g._get_current_object(), Globals)
            assert (own, flask.g.language) == (True, "en")

    def test_it_is_used_in_requests(self, flask):
        class Globals(flask.Flask.app_ctx_globals_class):
            language = "en"

        class Shop(flask.Flask):
            app_ctx_globals_class = Globals

        with Shop("shop").test_request_context("/"):
            assert flask.g.language == "en"

    @applies(flask=">=1.0")
    def test_it_may_be_no_subclass(self, flask, client):
        class Globals:
            def get(self, name, default=None):
                return getattr(self, name, default)

            def __contains__(self, name):
                return hasattr(self, name)

        app, ended = flask.Flask("shop"), []
        app.app_ctx_globals_class = Globals
        app.secret_key = "key"
        app.before_request(lambda: setattr(flask.g, "user", "ada"))
        app.teardown_request(lambda error: ended.append(flask.g.user))

        @app.route("/")
        def index():
            flask.flash("saved")
            return flask.render_template_string("{{ g.user }} {{ get_flashed_messages()[0] }}")

        assert (client(app).get("/").text, ended) == ("ada saved", ["ada"])
