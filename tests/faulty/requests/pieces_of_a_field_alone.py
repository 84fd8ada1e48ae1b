"""Only the pieces of a field are limited, not what they add up to."""

from flask_adapters.reference import adapter as adapter
from flask_reference.wrappers import Request

BREAKS = "requests/max-form-memory-size-of-the-class"


class Parser(Request.form_data_parser_class):
    def __init__(self, *arguments, **options):
        super().__init__(*arguments, **options)
        self.max_form_memory_size = None


Request.form_data_parser_class = Parser
