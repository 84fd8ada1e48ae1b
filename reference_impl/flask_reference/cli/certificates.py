"""Chapter *cli*: what ``flask run --cert --key`` accepts."""

from __future__ import annotations

import ssl
from importlib import import_module
from typing import Any

import click
from werkzeug.utils import import_string


class Certificate(click.Path):
    """A certificate file, the word ``adhoc``, or the import name of an SSLContext."""

    def __init__(self) -> None:
        super().__init__(exists=True, dir_okay=False, resolve_path=True)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            if value.lower() == "adhoc":
                try:
                    import_module("cryptography")
                except ImportError:
                    raise click.BadParameter(
                        "Using ad-hoc certificates requires the cryptography library.", ctx, param
                    ) from None
                return "adhoc"
            context = import_string(value, silent=True)
            if isinstance(context, ssl.SSLContext):
                return context
            raise


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
