"""Where templates are looked for."""

import logging
import os

import pytest

from flask_conformance import MAY, SHOULD, applies, requirement


@requirement("templates/lookup", SHOULD, flask=">=0.7")
class TestLookup:
    """The loader of an application's templates looks in its own folder, then in those of its
    blueprints; it tells which templates there are.

    Source: Flask documentation, "API", "Flask.create_global_jinja_loader".
    """

    def test_finds_templates_in_both(self, flask, tmp_path):
        for folder in ("pages", "shop"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / f"{folder}.html").write_text(folder)
        app = flask.Flask("pages", template_folder=str(tmp_path / "pages"))
        shop = flask.Blueprint("shop", "shop", template_folder=str(tmp_path / "shop"))
        app.register_blueprint(shop)

        with app.test_request_context("/"):
            texts = [flask.render_template(f"{name}.html") for name in ("pages", "shop")]
        assert texts == ["pages", "shop"]

    def test_an_application_without_a_folder_looks_in_its_blueprints(self, flask, tmp_path):
        (tmp_path / "index.html").write_text("shop")
        app = flask.Flask("pages", template_folder=None)
        app.register_blueprint(flask.Blueprint("shop", "shop", template_folder=str(tmp_path)))

        with app.test_request_context("/"):
            assert flask.render_template("index.html") == "shop"

    def test_a_blueprint_without_a_folder_is_passed_over(self, flask, tmp_path):
        (tmp_path / "index.html").write_text("blog")
        app = flask.Flask("pages")
        app.register_blueprint(flask.Blueprint("shop", "shop"))
        app.register_blueprint(flask.Blueprint("blog", "blog", template_folder=str(tmp_path)))

        with app.test_request_context("/"):
            assert flask.render_template("index.html") == "blog"

    @applies(flask=">=0.8")
    def test_lists_all_templates_once(self, flask, tmp_path):
        for folder, names in {"pages": "ab", "shop": "bc"}.items():
            (tmp_path / folder).mkdir()
            for name in names:
                (tmp_path / folder / f"{name}.html").write_text(name)
        app = flask.Flask("pages", template_folder=str(tmp_path / "pages"))
        shop = flask.Blueprint("shop", "shop", template_folder=str(tmp_path / "shop"))
        app.register_blueprint(shop)
        app.register_blueprint(flask.Blueprint("blog", "blog"))

        own = {"a.html", "b.html", "c.html"}
        listed = [name for name in app.jinja_env.list_templates() if name in own]
        assert sorted(listed) == ["a.html", "b.html", "c.html"]

    @applies(flask=">=0.8")
    def test_lists_those_of_the_blueprints_if_the_application_has_no_folder(self, flask, tmp_path):
        (tmp_path / "a.html").write_text("a")
        app = flask.Flask("pages", template_folder=None)
        app.register_blueprint(flask.Blueprint("shop", "shop", template_folder=str(tmp_path)))

        assert "a.html" in app.jinja_env.list_templates()

    def test_global_loader_finds_them_too(self, flask, tmp_path):
        (tmp_path / "a.html").write_text("text of a")
        app = flask.Flask("pages", template_folder=str(tmp_path))

        source = app.create_global_jinja_loader().get_source(app.jinja_env, "a.html")
        assert source[0] == "text of a"

    def test_loader_of_the_application_may_be_replaced(self, flask, tmp_path):
        (tmp_path / "a.html").write_text("other")
        app, other = flask.Flask("pages"), flask.Flask("other", template_folder=str(tmp_path))
        app.jinja_loader = other.jinja_loader

        with app.test_request_context("/"):
            assert flask.render_template("a.html") == "other"


@requirement("templates/explained-lookup", MAY, flask=">=1.0")
class TestExplainedLookup:
    """Where ``EXPLAIN_TEMPLATE_LOADING`` is set, each search is logged: the template, the places,
    and what was found there.

    Source: Flask documentation, "Configuration Handling", "EXPLAIN_TEMPLATE_LOADING".
    """

    def test_tells_template_and_file(self, flask, tmp_path, caplog, names):
        (tmp_path / "a.html").write_text("a")
        app = flask.Flask(names.word(), template_folder=str(tmp_path))
        app.config["EXPLAIN_TEMPLATE_LOADING"] = True

        with caplog.at_level(logging.INFO, app.logger.name), app.test_request_context("/"):
            flask.render_template("a.html")
        (record,) = caplog.records
        told = record.getMessage()
        facts = ["a.html", app.import_name, repr(str(tmp_path / "a.html"))]
        assert [fact for fact in facts if fact not in told] == []

    def test_tells_every_place(self, flask, tmp_path, caplog, names):
        (tmp_path / "pages").mkdir()
        (tmp_path / "shop").mkdir()
        (tmp_path / "shop" / "a.html").write_text("a")
        app = flask.Flask(names.word(), template_folder=str(tmp_path / "pages"))
        app.config["EXPLAIN_TEMPLATE_LOADING"] = True
        shop = flask.Blueprint("the_shop", "shop", template_folder=str(tmp_path / "shop"))
        app.register_blueprint(shop)

        with caplog.at_level(logging.INFO, app.logger.name), app.test_request_context("/"):
            flask.render_template("a.html")
        told = caplog.records[0].getMessage()
        facts = ["no match", "the_shop", repr(str(tmp_path / "shop" / "a.html"))]
        assert [fact for fact in facts if fact not in told] == []

    @pytest.mark.parametrize("explained", [True, False], ids=["explained", "not explained"])
    def test_the_first_place_counts(self, flask, tmp_path, names, explained):
        for folder in ("pages", "shop"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "a.html").write_text(folder)
        app = flask.Flask(names.word(), template_folder=str(tmp_path / "pages"))
        app.config["EXPLAIN_TEMPLATE_LOADING"] = explained
        shop = flask.Blueprint("shop", "shop", template_folder=str(tmp_path / "shop"))
        app.register_blueprint(shop)

        with app.test_request_context("/"):
            assert flask.render_template("a.html") == "pages"

    def test_several_finds_are_told(self, flask, tmp_path, caplog, names):
        for folder in ("pages", "shop"):
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "a.html").write_text(folder)
        app = flask.Flask(names.word(), template_folder=str(tmp_path / "pages"))
        app.config["EXPLAIN_TEMPLATE_LOADING"] = True
        shop = flask.Blueprint("shop", "shop", template_folder=str(tmp_path / "shop"))
        app.register_blueprint(shop)

        with caplog.at_level(logging.INFO, app.logger.name), app.test_request_context("/"):
            flask.render_template("a.html")
        told = caplog.records[0].getMessage()
        assert (told.count("found ("), "Warning" in told) == (2, True)

    @pytest.mark.parametrize(
        ("name", "told"), [("missing.html", True), ("a.html", False)], ids=["missing", "found"]
    )
    def test_the_blueprint_that_asked_is_told_if_something_is_wrong(
        self, flask, client, tmp_path, caplog, names, name, told
    ):
        (tmp_path / "a.html").write_text("a")
        app = flask.Flask(names.word(), template_folder=str(tmp_path))
        app.config["EXPLAIN_TEMPLATE_LOADING"] = True
        shop = flask.Blueprint("the_shop", "shop")
        shop.add_url_rule("/", "index", lambda: flask.render_template(name))
        app.register_blueprint(shop)

        with caplog.at_level(logging.INFO, app.logger.name):
            client(app).get("/")
        explained = [r.getMessage() for r in caplog.records if r.levelno == logging.INFO]
        assert ["the_shop" in text for text in explained] == [told]

    def test_the_folder_of_every_place_is_told(self, flask, tmp_path, caplog, names):
        for folder in ("pages", "shop"):
            (tmp_path / folder).mkdir()
        (tmp_path / "pages" / "a.html").write_text("a")
        app = flask.Flask(names.word(), template_folder=str(tmp_path / "pages"))
        app.config["EXPLAIN_TEMPLATE_LOADING"] = True
        shop = flask.Blueprint("shop", "shop", template_folder=str(tmp_path / "shop"))
        app.register_blueprint(shop)

        with caplog.at_level(logging.INFO, app.logger.name), app.test_request_context("/"):
            flask.render_template("a.html")
        told = caplog.records[0].getMessage()
        places = [told.find(str(tmp_path / folder)) for folder in ("pages", "shop")]
        assert (-1 in places, sorted(places) == places) == (False, True)

    def test_one_find_is_no_warning(self, flask, tmp_path, caplog, names):
        (tmp_path / "a.html").write_text("a")
        app = flask.Flask(names.word(), template_folder=str(tmp_path))
        app.config["EXPLAIN_TEMPLATE_LOADING"] = True

        with caplog.at_level(logging.INFO, app.logger.name), app.test_request_context("/"):
            flask.render_template("a.html")
        told = caplog.records[0].getMessage()
        assert ("Warning" in told, "Error" in told) == (False, False)

    def test_a_missing_template_is_told_and_still_an_error(self, flask, tmp_path, caplog, names):
        app = flask.Flask(names.word(), template_folder=str(tmp_path))
        app.config["EXPLAIN_TEMPLATE_LOADING"] = True
        caplog.set_level(logging.INFO, app.logger.name)

        with app.test_request_context("/"), pytest.raises(LookupError, match=r"a\.html"):
            flask.render_template("a.html")
        assert "could not be found" in caplog.records[0].getMessage()

    def test_nothing_is_told_by_default(self, flask, tmp_path, caplog, names):
        (tmp_path / "a.html").write_text("a")
        app = flask.Flask(names.word(), template_folder=str(tmp_path))

        with caplog.at_level(logging.INFO, app.logger.name), app.test_request_context("/"):
            text = flask.render_template("a.html")

        assert (text, str(tmp_path) in caplog.text) == ("a", False)


@requirement("templates/auto-reload", SHOULD, flask=">=0.11")
class TestAutoReload:
    """A template that changed is read anew if ``TEMPLATES_AUTO_RELOAD`` says so; Jinja's option in
    ``jinja_options`` goes before it.

    Source: Flask documentation, "Configuration Handling", "TEMPLATES_AUTO_RELOAD".
    """

    def test_a_changed_template(self, flask, tmp_path):
        (tmp_path / "a.html").write_text("before")
        app = flask.Flask("pages", template_folder=str(tmp_path))
        app.config["TEMPLATES_AUTO_RELOAD"] = True

        with app.test_request_context("/"):
            flask.render_template("a.html")
            (tmp_path / "a.html").write_text("after")
            stamp = (tmp_path / "a.html").stat().st_mtime_ns + 10**9
            os.utime(tmp_path / "a.html", ns=(stamp, stamp))
            assert flask.render_template("a.html") == "after"

    def test_jinja_options_go_before_it(self, flask):
        app = flask.Flask("pages")
        app.jinja_options = {"auto_reload": True}
        app.config["TEMPLATES_AUTO_RELOAD"] = False
        assert app.jinja_env.auto_reload is True


@requirement("templates/no-reload", MAY, flask=">=0.11", since="1.1")
class TestNoReload:
    """Where ``TEMPLATES_AUTO_RELOAD`` is off, a template stays as it was first read."""

    def test_a_changed_template(self, flask, tmp_path):
        (tmp_path / "a.html").write_text("before")
        app = flask.Flask("pages", template_folder=str(tmp_path))
        app.config["TEMPLATES_AUTO_RELOAD"] = False

        with app.test_request_context("/"):
            flask.render_template("a.html")
            (tmp_path / "a.html").write_text("after")
            stamp = (tmp_path / "a.html").stat().st_mtime_ns + 10**9
            os.utime(tmp_path / "a.html", ns=(stamp, stamp))
            assert flask.render_template("a.html") == "before"
