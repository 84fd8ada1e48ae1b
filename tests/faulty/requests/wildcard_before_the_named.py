"""Of languages that are accepted as gladly, one that only a wildcard matches may be the best."""

from werkzeug.datastructures import LanguageAccept

from flask_adapters.reference import adapter as adapter

BREAKS = "requests/accept-order-specific"

LanguageAccept._specificity = lambda self, value: (True,)
