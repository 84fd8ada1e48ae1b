"""HEAD is answered where GET is not."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/methods-option"

make = Rule.__init__


def with_head(self, string, **options):
    make(self, string, **options)
    if self.methods and not self.websocket:
        self.methods.add("HEAD")


Rule.__init__ = with_head
