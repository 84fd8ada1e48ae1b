"""Of an environ that is opened, the query is lost."""

from flask_adapters.reference import adapter as adapter
from flask_reference.testing import FlaskClient

BREAKS = "testing/open-environ"

open_ = FlaskClient.open


def open_without_query(self, *args, **options):
    if args and isinstance(args[0], dict):
        args = ({**args[0], "QUERY_STRING": ""}, *args[1:])
    return open_(self, *args, **options)


FlaskClient.open = open_without_query
