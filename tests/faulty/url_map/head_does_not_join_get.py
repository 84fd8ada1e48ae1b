"""HEAD does not join the GET of a rule."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/rule-objects"

make = Rule.__init__


def as_given(self, string, *arguments, methods=None, **options):
    make(self, string, *arguments, methods=methods, **options)
    if methods is not None and "HEAD" not in methods:
        self.methods.discard("HEAD")


Rule.__init__ = as_given
