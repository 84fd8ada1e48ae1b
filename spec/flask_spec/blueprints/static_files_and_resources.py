"""Files of a blueprint: its static folder and its resources."""

from datetime import timedelta

import pytest

from flask_conformance import MUST, SHOULD, applies, requirement


@requirement("blueprints/static-files", MUST, flask=">=0.7")
class TestStaticFiles:
    """A blueprint with a static folder serves its files under its prefix and the folder's name,
    or the given static URL path, as the endpoint ``static`` of the blueprint.

    Source: Flask documentation, "Modular Applications with Blueprints", "Static Files".
    """

    def test_file_is_served_under_prefix_and_folder_name(self, flask, client, tmp_path):
        (tmp_path / "files").mkdir()
        (tmp_path / "files" / "a.txt").write_text("tea")
        app = flask.Flask("website")
        shop = flask.Blueprint(
            "shop", "shop", static_folder=str(tmp_path / "files"), url_prefix="/shop"
        )
        app.register_blueprint(shop)

        assert client(app).get("/shop/files/a.txt").text == "tea"

    def test_given_static_url_path(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("tea")
        app = flask.Flask("website")
        shop = flask.Blueprint(
            "shop",
            "shop",
            static_folder=str(tmp_path),
            static_url_path="/assets",
            url_prefix="/shop",
        )
        app.register_blueprint(shop)

        assert client(app).get("/shop/assets/a.txt").text == "tea"

    def test_file_in_a_folder_below(self, flask, client, tmp_path):
        (tmp_path / "css").mkdir()
        (tmp_path / "css" / "a.css").write_text("p {}")
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", static_folder=str(tmp_path), static_url_path="/f")
        app.register_blueprint(shop)

        assert client(app).get("/f/css/a.css").text == "p {}"

    def test_missing_file_is_not_found(self, flask, client, tmp_path):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", static_folder=str(tmp_path), static_url_path="/f")
        app.register_blueprint(shop)

        assert client(app).get("/f/a.txt").status_code == 404

    def test_nothing_outside_the_folder_is_served(self, flask, client, tmp_path):
        (tmp_path / "files").mkdir()
        (tmp_path / "secret.txt").write_text("secret")
        app = flask.Flask("website")
        shop = flask.Blueprint(
            "shop", "shop", static_folder=str(tmp_path / "files"), static_url_path="/f"
        )
        app.register_blueprint(shop)

        assert client(app).get("/f/../secret.txt").status_code == 404

    def test_url_for_the_static_endpoint(self, flask, tmp_path):
        app = flask.Flask("website")
        shop = flask.Blueprint(
            "shop", "shop", static_folder=str(tmp_path), static_url_path="/f", url_prefix="/shop"
        )
        app.register_blueprint(shop)

        with app.test_request_context("/"):
            assert flask.url_for("shop.static", filename="a.txt") == "/shop/f/a.txt"

    @pytest.mark.parametrize(
        ("endpoint", "url"), [(".static", "/shop/files/a.css"), ("static", "/static/a.css")]
    )
    def test_url_for_within_the_blueprint(self, flask, client, tmp_path, endpoint, url):
        app = flask.Flask("website", static_folder="static")
        shop = flask.Blueprint(
            "shop",
            "shop",
            url_prefix="/shop",
            static_folder=str(tmp_path),
            static_url_path="/files",
        )
        shop.add_url_rule("/", "index", lambda: flask.url_for(endpoint, filename="a.css"))
        app.register_blueprint(shop)

        assert client(app).get("/shop/").text == url

    def test_its_view_may_send_one(self, flask, client, tmp_path):
        (tmp_path / "a.css").write_text("style")
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", static_folder=str(tmp_path))
        shop.add_url_rule("/style", "style", lambda: shop.send_static_file("a.css"))
        app.register_blueprint(shop)

        assert client(app).get("/style").text == "style"

    def test_without_a_static_folder_there_is_no_endpoint(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        shop.add_url_rule("/", "index", lambda: "index")
        app.register_blueprint(shop)

        views = app.view_functions
        assert ("shop.static" in views, "shop.index" in views) == (False, True)

    def test_without_a_prefix_the_static_files_of_the_application_go_first(
        self, flask, client, tmp_path, monkeypatch
    ):
        monkeypatch.chdir(tmp_path)
        for folder, text in (("static", "app"), ("shop/static", "blueprint")):
            (tmp_path / folder).mkdir(parents=True)
            (tmp_path / folder / "a.txt").write_text(text)
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", static_folder=str(tmp_path / "shop" / "static"))
        app.register_blueprint(shop)

        assert client(app).get("/static/a.txt").text == "app"

    def test_hooks_of_the_blueprint_run_for_its_static_files(self, flask, client, tmp_path):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", "shop", static_folder=str(tmp_path), static_url_path="/f")
        shop.before_request(lambda: "closed")
        app.register_blueprint(shop)

        assert client(app).get("/f/a.txt").text == "closed"

    @applies(flask=">=1.1.0")
    def test_trailing_slash_of_the_static_url_path_is_dropped(self, flask, tmp_path):
        shop = flask.Blueprint("shop", "shop", static_folder=str(tmp_path), static_url_path="/f/")

        assert shop.static_url_path == "/f"

    def test_static_folder_is_relative_to_the_root_path(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        shop = flask.Blueprint("shop", "shop", static_folder="files")

        assert shop.static_folder == f"{shop.root_path}/files"

    def test_has_static_folder(self, flask):
        assert flask.Blueprint("shop", "shop", static_folder="files").has_static_folder is True

    def test_send_static_file_without_a_static_folder_is_an_error(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        with app.test_request_context("/"), pytest.raises((RuntimeError, ValueError)):
            shop.send_static_file("a.txt")


@requirement("blueprints/file-max-age", SHOULD, flask=">=0.9")
class TestMaxAge:
    """How long a blueprint's static files may be cached is what its ``get_send_file_max_age``
    says: by default the application's ``SEND_FILE_MAX_AGE_DEFAULT``, in seconds.

    Source: Flask documentation, "API", "Blueprint.get_send_file_max_age".
    """

    @pytest.mark.parametrize("value", [1200, 0], ids=["seconds", "zero"])
    def test_setting_in_seconds(self, flask, value):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = value

        with app.test_request_context("/"):
            assert shop.get_send_file_max_age("a.txt") == value

    @applies(flask=">=0.11")
    def test_setting_as_a_timedelta(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = timedelta(days=1, minutes=2)

        with app.test_request_context("/"):
            assert shop.get_send_file_max_age("a.txt") == 86_520

    @applies(flask=">=0.11")
    def test_a_timedelta_is_whole_seconds(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = timedelta(seconds=90, milliseconds=999)

        with app.test_request_context("/"):
            age = shop.get_send_file_max_age("a.txt")
        assert (age, isinstance(age, int)) == (90, True)

    @applies(flask=">=2.0")
    def test_default_is_none(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        with app.test_request_context("/"):
            assert shop.get_send_file_max_age("a.txt") is None

    @applies(flask="<2.0")
    def test_default_was_twelve_hours(self, flask):
        app, shop = flask.Flask("website"), flask.Blueprint("shop", "shop")

        with app.test_request_context("/"):
            assert shop.get_send_file_max_age("a.txt") == 43_200

    def test_override_decides_for_its_files(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("tea")

        class Shop(flask.Blueprint):
            def get_send_file_max_age(self, filename):
                return 77 if filename == "a.txt" else 1

        app = flask.Flask("website")
        app.register_blueprint(
            Shop("shop", "shop", static_folder=str(tmp_path), static_url_path="/f")
        )

        assert client(app).get("/f/a.txt").is_cached_with(max_age="77")

    @applies(flask=">=0.11")
    def test_files_that_are_served_say_it(self, flask, client, tmp_path):
        (tmp_path / "a.txt").write_text("tea")
        app = flask.Flask("website")
        app.config["SEND_FILE_MAX_AGE_DEFAULT"] = 90
        app.register_blueprint(
            flask.Blueprint("shop", "shop", static_folder=str(tmp_path), static_url_path="/f")
        )
        assert client(app).get("/f/a.txt").is_cached_with(max_age="90")


@requirement("blueprints/resources", SHOULD, flask=">=0.7")
class TestResources:
    """``open_resource`` opens a file below the blueprint's root path for reading.

    Source: Flask documentation, "Modular Applications with Blueprints", "Blueprint Resource
    Folder".
    """

    def test_opened_as_bytes(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "a.txt").write_bytes(b"t\xc3\xa9")

        with flask.Blueprint("shop", "shop").open_resource("a.txt") as resource:
            assert resource.read() == b"t\xc3\xa9"

    @pytest.mark.parametrize("mode", ["r", "rt"])
    @applies(flask=">=1.1")
    def test_opened_as_text(self, flask, tmp_path, monkeypatch, mode):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "a.txt").write_text("tea")

        with flask.Blueprint("shop", "shop").open_resource("a.txt", mode) as resource:
            assert resource.read() == "tea"

    @applies(flask=">=3.1")
    def test_text_is_utf_8(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "a.txt").write_bytes("té".encode())

        with flask.Blueprint("shop", "shop").open_resource("a.txt", "r") as resource:
            assert resource.read() == "té"

    @applies(flask=">=3.1")
    def test_encoding_may_be_given(self, flask, tmp_path, monkeypatch):
        monkeypatch.chdir(tmp_path)
        (tmp_path / "a.txt").write_bytes("té".encode("latin-1"))

        with flask.Blueprint("shop", "shop").open_resource("a.txt", "r", "latin-1") as resource:
            assert resource.read() == "té"

    @pytest.mark.parametrize("mode", ["w", "a", "r+", "rb+", "x"])
    @applies(flask=">=0.8")
    def test_other_modes_are_an_error(self, flask, tmp_path, monkeypatch, mode):
        monkeypatch.chdir(tmp_path)

        with pytest.raises(ValueError):
            flask.Blueprint("shop", "shop").open_resource("a.txt", mode)

    @applies(flask=">=0.11")
    def test_relative_to_a_given_root_path(self, flask, tmp_path):
        (tmp_path / "a.txt").write_text("tea")

        with flask.Blueprint("s", "s", root_path=str(tmp_path)).open_resource("a.txt") as resource:
            assert resource.read() == b"tea"
