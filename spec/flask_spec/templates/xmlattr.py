"""The filter ``xmlattr``: attributes of an element from a mapping."""

import pytest

from flask_conformance import SHOULD, requirement


# The edition has no axis for Jinja: of the pairs in the catalogue, Flask 2.1 is the first beside a
# Jinja with both repairs (3.1.4).
@requirement(
    "templates/xmlattr",
    SHOULD,
    flask=">=2.1",
    since="1.2",
    advisory=("CVE-2024-22195", "CVE-2024-34064"),
)
class TestXmlattr:
    """In a template that escapes, ``xmlattr`` writes a mapping as attributes with escaped values,
    and raises ValueError for a name that would end the attribute and begin another.

    Why: names that come from visitors would bring ``onclick`` and the like into a page.
    Source: Jinja documentation, "xmlattr".
    """

    def test_values_are_escaped(self, flask):
        app = flask.Flask("pages")
        template = "<a{{ attributes|xmlattr }}>"

        with app.test_request_context("/"):
            page = flask.render_template_string(template, attributes={"title": '"><b>'})

        assert page.count("<") == page.count(">") == 1

    @pytest.mark.parametrize(
        "name",
        [
            pytest.param("a onclick", id="blank"),
            pytest.param("a\tonclick", id="tabulator"),
            pytest.param("a\nonclick", id="line feed"),
            pytest.param("a\fonclick", id="form feed"),
            pytest.param("a/onclick", id="slash"),
            pytest.param("a>onclick", id="angle bracket"),
            pytest.param("a=b onclick", id="equals sign and blank"),
            pytest.param("a=onclick", id="equals sign"),
        ],
    )
    def test_a_name_that_is_none_is_refused(self, flask, name):
        app = flask.Flask("pages")

        with app.test_request_context("/"), pytest.raises(ValueError):
            flask.render_template_string("<a{{ attributes|xmlattr }}>", attributes={name: "1"})
