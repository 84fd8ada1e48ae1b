"""What the URL says of a variable wins over the rule's default."""

from werkzeug.routing import Rule

from flask_adapters.reference import adapter as adapter

BREAKS = "routing/default-rules-over-the-url"

compile_rule = Rule.compile


def without_variables(self):
    compile_rule(self)
    variables = {name for is_dynamic, name in self._trace if is_dynamic}
    self.defaults = {
        name: value for name, value in (self.defaults or {}).items() if name not in variables
    }


Rule.compile = without_variables
