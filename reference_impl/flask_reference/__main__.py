"""``python -m flask_reference`` is the ``flask`` command."""

from .cli import main

main()
