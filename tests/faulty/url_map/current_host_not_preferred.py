"""With host matching, the first rule is built though another is of the current host."""

from werkzeug.routing import MapAdapter

from flask_adapters.reference import adapter as adapter

BREAKS = "url-map/build-host-matching"

build = MapAdapter._partial_build


def first_of_all(self, endpoint, values, method, append_unknown):
    name, self.server_name = self.server_name, "nowhere.invalid"
    try:
        return build(self, endpoint, values, method, append_unknown)
    finally:
        self.server_name = name


MapAdapter._partial_build = first_of_all
