"""Chapter *sessions*: messages flashed by one request and shown by the next."""

from collections.abc import Iterable

from ..core.current import session, the_app, the_request_context
from ..core.signals import announce, message_flashed


def flash(message: str, category: str = "message") -> None:
    # Assigned anew, because the session does not notice a change inside one of its values.
    session["_flashes"] = [*session.get("_flashes", []), (category, message)]
    announce(message_flashed, the_app(), message=message, category=category)


def get_flashed_messages(
    with_categories: bool = False, category_filter: Iterable[str] = ()
) -> list[str] | list[tuple[str, str]]:
    """The messages waiting for this user; within one request, every call gives the same."""
    context = the_request_context()
    if context.flashes is None:
        context.flashes = session.pop("_flashes") if "_flashes" in session else []
    flashes = context.flashes
    if category_filter:
        flashes = [flashed for flashed in flashes if flashed[0] in category_filter]
    return flashes if with_categories else [message for _, message in flashes]
