"""``g`` of many requests at once, from the first hook to the last."""

from flask_conformance import MUST, requirement


def shop(flask, meet):
    """Hands a name through ``g`` from a function before the view to one behind it."""
    app = flask.Flask("shop")
    g, request = flask.g, flask.request

    @app.before_request
    def remember():
        g.name = request.args["name"]

    @app.after_request
    def tell(response):
        response.headers["X-Name"] = g.name
        return response

    @app.route("/view")
    def view():
        meet()
        return g.name

    @app.route("/add")
    def add():
        g.names = [*getattr(g, "names", ()), request.args["name"]]
        meet()
        return ",".join(g.names)

    @app.route("/template")
    def template():
        meet()
        return flask.render_template_string("{{ g.name }}, {{ request.args['name'] }}")

    return app


@requirement("isolation/served-g", MUST, depends="isolation/served-requests")
class TestServedG:
    """Of requests that are served at the same time, each has a ``g`` of its own, from the
    functions before the view to those after it.

    If this fails: look at whether ``g`` belongs to a context, and the context to a request.
    """

    def test_from_a_hook_to_the_view(self, served):
        crowd = served(shop)

        answers = crowd.at_once(lambda visitor: visitor.get(f"/view?name={visitor.name}").text)

        assert crowd.each_is_told(answers, lambda visitor: visitor.name)

    def test_from_a_hook_to_one_behind_the_view(self, served):
        crowd = served(shop)

        def ask(visitor):
            return visitor.get(f"/view?name={visitor.name}").headers.get("X-Name")

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: visitor.name)

    def test_nothing_is_left_from_the_visit_before(self, served):
        crowd = served(shop)

        def ask(visitor):
            found = [visitor.get(f"/add?name={visitor.name}").text for _ in range(3)]
            return found[-1]

        assert crowd.each_is_told(crowd.at_once(ask), lambda visitor: visitor.name)

    def test_in_a_template(self, served):
        crowd = served(shop)

        def render(visitor):
            return visitor.get(f"/template?name={visitor.name}").text

        assert crowd.each_is_told(
            crowd.at_once(render), lambda visitor: f"{visitor.name}, {visitor.name}"
        )
