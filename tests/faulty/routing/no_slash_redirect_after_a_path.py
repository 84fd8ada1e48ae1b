"""A rule that ends in a path variable and a slash is not found without the slash."""

import dataclasses

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/path-converter-slash"

parse_rule = Rule._parse_rule


def without_suffix(self, rule):
    suffixed = False
    for part in parse_rule(self, rule):
        if not suffixed:
            content = part.content.replace("(?<!/)(/?)", "/")
            yield dataclasses.replace(part, content=content, suffixed=False)
        suffixed = part.suffixed


Rule._parse_rule = without_suffix
