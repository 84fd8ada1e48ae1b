"""A parameter of a header that is None is written as a word (pallets/werkzeug#2618)."""

from werkzeug.datastructures import Headers

from flask_adapters.reference import adapter as adapter

BREAKS = "responses/header-parameters"


def bare(method):
    def write(self, key, value, /, **parameters):
        words = [name for name, given in parameters.items() if given is None]
        others = {name: given for name, given in parameters.items() if given is not None}
        method(self, key, "; ".join([str(value), *words]), **others)

    return write


Headers.add, Headers.set = bare(Headers.add), bare(Headers.set)
