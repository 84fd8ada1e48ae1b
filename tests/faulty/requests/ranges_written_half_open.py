"""A range is written with the first byte behind it, not with its last."""

from werkzeug.datastructures import Range

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/parsed-headers"


def to_header(self):
    return f"{self.units}=" + ",".join(f"{start}-{end}" for start, end in self.ranges)


Range.to_header = to_header
