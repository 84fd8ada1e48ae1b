"""Static files of any name."""

import pytest

from flask_conformance import SHOULD, requirement

NAMES = [
    "style.css",
    "a b.txt",
    "größe.txt",
    "日本.txt",
    "50%.txt",
    "100%25.txt",
    "a+b.txt",
    "a&b=c.txt",
    "a#b.txt",
    "a?b.txt",
    "a;b,c.txt",
    "(a)[b]{c}.txt",
    "it's.txt",
    "a@b:c.txt",
    ".well-known",
    "no-ending",
    "two.dots.tar.gz",
    "a/b/c.txt",
    "a b/ö.txt",
    "..a",
    "a..b",
    "~a.txt",
]


@requirement("application/static-file-names", SHOULD, since="1.2", flask=">=0.7")
class TestStaticFileNames:
    """The URL that ``url_for`` builds of a static file's name leads to this file, whatever
    characters the name has, for an application and for a blueprint.

    Source: Flask documentation, "Quickstart", "Static Files".
    """

    @pytest.mark.parametrize("name", NAMES)
    @pytest.mark.parametrize("owner", ["application", "blueprint"])
    @pytest.mark.parametrize("base", ["http://localhost/", "http://localhost/mall/"])
    def test_is_served(self, flask, client, tmp_path, owner, name, base):
        path = tmp_path / "files" / name
        path.parent.mkdir(parents=True)
        path.write_text(f"content of {name}", encoding="utf-8")
        folder = {"static_folder": str(tmp_path / "files"), "static_url_path": "/files"}
        app = flask.Flask("website", **(folder if owner == "application" else {}))
        if owner == "blueprint":
            app.register_blueprint(flask.Blueprint("shop", "shop", url_prefix="/shop", **folder))
        endpoint = "static" if owner == "application" else "shop.static"
        with app.test_request_context("/", base_url=base):
            url = flask.url_for(endpoint, filename=name)
        mount = base.removeprefix("http://localhost").rstrip("/")

        response = client(app).get(url.removeprefix(mount), base_url=base)
        assert (response.status_code, response.content.decode()) == (200, f"content of {name}")
