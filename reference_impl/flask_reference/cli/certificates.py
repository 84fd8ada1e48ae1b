"""Chapter *cli*: what ``flask run --cert --key`` accepts."""

import ssl
from typing import Any

import click
from werkzeug.utils import import_string

from .environment import installed


class Certificate(click.Path):
    """A certificate file, the word ``adhoc``, or the import name of an SSLContext."""

    def __init__(self) -> None:
        super().__init__(exists=True, dir_okay=False, resolve_path=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as no_file:
            found = _made_on_the_fly(value) or import_string(value, silent=True)
            if found != "adhoc" and not isinstance(found, ssl.SSLContext):
                raise no_file from None
            return found


def _made_on_the_fly(value: str) -> str | None:
    if value.lower() != "adhoc":
        return None
    if installed("cryptography") is None:
        raise click.BadParameter("Using ad-hoc certificates requires the cryptography library.")
    return "adhoc"


def check_key(ctx: click.Context, param: click.Parameter, key: Any) -> Any:
    """A certificate file needs a key file; nothing else takes one."""
    certificate = ctx.params.get("cert")
    complete = certificate == "adhoc" or isinstance(certificate, ssl.SSLContext)
    if key is None:
        if certificate and not complete:
            raise click.BadParameter('Required when using "--cert".', ctx, param)
    elif not certificate:
        raise click.BadParameter('"--cert" must also be specified.', ctx, param)
    elif complete:
        kind = '"adhoc"' if certificate == "adhoc" else "an SSLContext object"
        raise click.BadParameter(f'When "--cert" is {kind}, "--key" is not used.', ctx, param)
    else:
        ctx.params["cert"] = certificate, key
    return key
