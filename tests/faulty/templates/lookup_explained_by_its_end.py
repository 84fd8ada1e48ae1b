"""The explanation leaves out what was not found."""

from flask_adapters.reference import adapter as adapter
from flask_reference.templating import DispatchingJinjaLoader

BREAKS = "templates/explained-lookup"

explain = DispatchingJinjaLoader._explain


def brief(self, template, attempts):
    explain(self, template, [attempt for attempt in attempts if attempt[1] is not None])


DispatchingJinjaLoader._explain = brief
