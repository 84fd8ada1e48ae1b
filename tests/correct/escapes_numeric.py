"""Varies: templates escape every special character by its number, <, > and & too.
Correct: HTML, section 13.5: &#60; and &lt; name the same character.
"""

import markupsafe

from flask_adapters.flask import FlaskAdapter as adapter

CHAPTERS = ("templates", "sessions", "application", "responses", "blueprints", "dispatch")

NUMBERS = {ord(character): f"&#{ord(character)};" for character in "&<>\"'"}

markupsafe._escape_inner = lambda text: text.translate(NUMBERS)
