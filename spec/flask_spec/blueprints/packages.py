"""Blueprints of packages: where their folders are."""

import sys

import pytest

from flask_conformance import SHOULD, requirement


@pytest.fixture
def package(tmp_path, monkeypatch, names):
    """A package ``NAME`` with a subpackage ``NAME.admin``, each with a template, a static file and
    a resource that tell its name; gives ``NAME`` back."""
    name = names.word()
    monkeypatch.syspath_prepend(tmp_path)
    for dotted in (name, f"{name}.admin"):
        folder = tmp_path.joinpath(*dotted.split("."))
        for inner in ("pages", "static"):
            (folder / inner).mkdir(parents=True)
        (folder / "__init__.py").write_text("")
        (folder / "views.py").write_text("")
        (folder / "pages" / f"{dotted}.html").write_text(f"page of {dotted}")
        (folder / "static" / "style.css").write_text(f"style of {dotted}")
        (folder / "schema.sql").write_text(f"schema of {dotted}")
    yield name
    for known in [known for known in sys.modules if known.split(".")[0] == name]:
        del sys.modules[known]


WHERE = pytest.mark.parametrize(
    ("module", "owner"),
    [
        pytest.param("", "", id="package"),
        pytest.param(".views", "", id="module of the package"),
        pytest.param(".admin", ".admin", id="subpackage"),
        pytest.param(".admin.views", ".admin", id="module of the subpackage"),
    ],
)


@requirement("blueprints/package-folders", SHOULD, since="1.2", flask=">=0.8")
class TestPackageFolders:
    """A blueprint looks for its templates, static files and resources in the package that its
    import name names, or that the module of that name lies in.

    Source: Flask documentation, "Modular Applications with Blueprints", "Blueprint Resources".
    """

    @WHERE
    def test_templates(self, flask, client, package, module, owner):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", package + module, template_folder="pages")
        shop.add_url_rule("/", "index", lambda: flask.render_template(f"{package}{owner}.html"))
        app.register_blueprint(shop)

        assert client(app).get("/").text == f"page of {package}{owner}"

    @WHERE
    def test_static_files(self, flask, client, package, module, owner):
        app = flask.Flask("website")
        shop = flask.Blueprint("shop", package + module, url_prefix="/shop", static_folder="static")
        app.register_blueprint(shop)

        assert client(app).get("/shop/static/style.css").text == f"style of {package}{owner}"

    @WHERE
    def test_resources(self, flask, package, module, owner):
        shop = flask.Blueprint("shop", package + module)

        with shop.open_resource("schema.sql") as resource:
            assert resource.read().decode() == f"schema of {package}{owner}"
