"""Bytes are written into the cookie in hexadecimal."""

from flask_adapters.reference import adapter as adapter
from flask_reference.json.tag import TagBytes

BREAKS = "sessions/cookie-interchange"

TagBytes.to_json = lambda self, value: value.hex()
TagBytes.to_python = lambda self, value: bytes.fromhex(value)
