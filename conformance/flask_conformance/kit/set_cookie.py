"""A ``Set-Cookie`` header as a client understands it (RFC 6265, section 5.2)."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from flask_conformance.kit.verdict import Verdict
from flask_conformance.kit.words import http_date


@dataclass(frozen=True)
class SetCookie:
    """One ``Set-Cookie`` header; attribute names in lower case, with ``""`` for the ones that
    carry no value (``httponly``). Of attributes, the case, the order and further ones that a
    client does not know mean nothing."""

    name: str
    value: str
    attributes: dict[str, str] = field(default_factory=dict)

    @classmethod
    def parse(cls, header: str) -> SetCookie:
        first, *rest = header.split(";")
        name, _, value = first.strip().partition("=")
        attributes = {}
        for part in rest:
            key, _, content = part.strip().partition("=")
            attributes[key.strip().lower()] = content.strip()
        if "domain" in attributes:  # section 5.2.3: a leading dot says nothing
            attributes["domain"] = attributes["domain"].lower().removeprefix(".")
        return cls(name, value.strip('"'), attributes)

    def is_sent_with(self, *flags: str, **values: str) -> Verdict:
        """Whether it has these attributes; ``is_sent_with("secure", samesite="Lax")``."""
        wanted = dict.fromkeys(flags, "") | values
        missing = [
            name
            for name, value in wanted.items()
            if not self._says(name.lower().replace("_", "-"), value)
        ]
        return Verdict(not missing, f"{self.name} with {_shown(wanted)}", self._got())

    def is_sent_without(self, *names: str) -> Verdict:
        """Whether it has none of these attributes."""
        unwanted = [name for name in names if name.lower() in self.attributes]
        return Verdict(not unwanted, f"{self.name} without {', '.join(names)}", self._got())

    @property
    def lifetime(self) -> float | None:
        """Seconds until the client forgets it, of ``Max-Age`` before ``Expires`` (section 5.3);
        None if it is kept until the browser is closed."""
        try:
            return float(int(self.attributes["max-age"]))
        except (KeyError, ValueError):
            date = http_date(self.attributes.get("expires", ""))
            return None if date is None else date.timestamp() - time.time()

    @property
    def deletes(self) -> bool:
        """Whether the header asks the client to forget the cookie (section 3.1)."""
        return self.lifetime is not None and self.lifetime <= 0

    def _says(self, name: str, value: str) -> bool:
        if name not in self.attributes:
            return False
        got = self.attributes[name]
        if name in ("samesite", "domain"):
            return got.lower() == value.lower().removeprefix(".")
        return not value or got == value

    def _got(self) -> str:
        return f"{self.name}={self.value}; {_shown(self.attributes)}"


def _shown(attributes: dict[str, str]) -> str:
    return "; ".join(name + (f"={value}" if value else "") for name, value in attributes.items())
