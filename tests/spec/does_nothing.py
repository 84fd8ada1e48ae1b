"""A framework in which everything is there and nothing does anything: each request is answered with
an empty page, and whatever is called gives back its only argument, or more that does nothing."""


class Nothing:
    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return Nothing()

    def __call__(self, *args, **kwargs):
        return args[0] if len(args) == 1 and callable(args[0]) else Nothing()

    def __iter__(self):
        return iter(())

    def __len__(self):
        return 0

    def __contains__(self, item):
        return False

    def __getitem__(self, key):
        return Nothing()

    def __setitem__(self, key, value):
        pass

    def __delitem__(self, key):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def __str__(self):
        return ""


class Flask(Nothing):
    def __call__(self, environ, start_response):
        start_response("200 OK", [("Content-Type", "text/plain")])
        return [b""]

    wsgi_app = __call__


def has_request_context():
    return False


has_app_context = has_request_context

PARTS = "app blueprints cli config ctx helpers json logging sessions signals testing views wrappers"

NAMES = """
    Blueprint Config Request Response abort after_this_request copy_current_request_context
    current_app flash g get_flashed_messages get_template_attribute jsonify make_response redirect
    render_template render_template_string request send_file send_from_directory session
    stream_template stream_template_string stream_with_context url_for
    appcontext_popped appcontext_pushed appcontext_tearing_down before_render_template
    got_request_exception message_flashed request_finished request_started request_tearing_down
    template_rendered
"""

globals().update({name: Nothing() for name in (PARTS + NAMES).split()})
