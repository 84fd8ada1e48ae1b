"""What the vectors ask: routing tables, exchanges and sessions, without the answers."""

from __future__ import annotations

from typing import Any

ROUTING: list[dict[str, Any]] = [
    {
        "about": "static rules, and rules that end in a slash",
        "rules": [
            {"rule": "/", "endpoint": "root"},
            {"rule": "/leaf", "endpoint": "leaf"},
            {"rule": "/branch/", "endpoint": "branch"},
            {"rule": "/dots.and+plus", "endpoint": "literal"},
            {"rule": "/caf\u00e9", "endpoint": "unicode"},
        ],
        "requests": [
            ("GET", "/"), ("GET", "/leaf"), ("GET", "/leaf/"), ("GET", "/branch/"),
            ("GET", "/branch"), ("GET", "/branch?page=2&q=a"), ("GET", "/Leaf"), ("GET", "/lea"),
            ("GET", "/dots.and+plus"), ("GET", "/dotsXand+plus"), ("GET", "/caf%C3%A9"),
            ("GET", "/leaf%0A"), ("GET", "/nothing"),
        ],
    },
    {
        "about": "converters and their arguments",
        "rules": [
            {"rule": "/int/<int:n>", "endpoint": "int"},
            {"rule": "/fixed/<int(fixed_digits=3):n>", "endpoint": "fixed"},
            {"rule": "/range/<int(min=2, max=4):n>", "endpoint": "range"},
            {"rule": "/float/<float:x>", "endpoint": "float"},
            {"rule": "/string/<string(length=2):code>", "endpoint": "length"},
            {"rule": "/word/<string(minlength=2, maxlength=3):w>", "endpoint": "limits"},
            {"rule": "/any/<any(red, green):colour>", "endpoint": "any"},
            {"rule": "/path/<path:p>", "endpoint": "path"},
            {"rule": "/uuid/<uuid:id>", "endpoint": "uuid"},
            {"rule": "/default/<name>", "endpoint": "default"},
        ],
        "requests": [
            ("GET", "/int/42"), ("GET", "/int/007"), ("GET", "/int/-1"), ("GET", "/int/4x"),
            ("GET", "/fixed/007"), ("GET", "/fixed/07"), ("GET", "/range/1"), ("GET", "/range/2"),
            ("GET", "/range/4"), ("GET", "/range/5"), ("GET", "/float/1.5"), ("GET", "/float/1"),
            ("GET", "/float/-1.5"), ("GET", "/string/de"), ("GET", "/string/deu"),
            ("GET", "/word/a"), ("GET", "/word/ab"), ("GET", "/word/abc"), ("GET", "/word/abcd"),
            ("GET", "/any/red"), ("GET", "/any/blue"), ("GET", "/path/a/b/c"), ("GET", "/path/a"),
            ("GET", "/path/"), ("GET", "/uuid/a8098c1a-f86e-11da-bd1a-00112444be1e"),
            ("GET", "/uuid/not-one"), ("GET", "/default/a%20b"), ("GET", "/default/a%2Fb"),
            ("GET", "/default/"),
        ],
    },
    {
        "about": "the more specific rule wins, whatever the order",
        "rules": [
            {"rule": "/<path:rest>", "endpoint": "rest"},
            {"rule": "/<name>", "endpoint": "name"},
            {"rule": "/<int:n>", "endpoint": "number"},
            {"rule": "/fixed", "endpoint": "fixed"},
            {"rule": "/fixed/<name>", "endpoint": "below"},
            {"rule": "/<name>/edit", "endpoint": "edit"},
        ],
        "requests": [
            ("GET", "/fixed"), ("GET", "/7"), ("GET", "/seven"), ("GET", "/fixed/x"),
            ("GET", "/x/edit"), ("GET", "/a/b"), ("GET", "/a/b/c"),
        ],
    },
    {
        "about": "methods, HEAD, OPTIONS and 405",
        "rules": [
            {"rule": "/read", "endpoint": "read"},
            {"rule": "/write", "endpoint": "write", "methods": ["POST"]},
            {"rule": "/both", "endpoint": "get_both", "methods": ["GET"]},
            {"rule": "/both", "endpoint": "put_both", "methods": ["PUT"]},
        ],
        "requests": [
            ("GET", "/read"), ("POST", "/read"), ("GET", "/write"), ("POST", "/write"),
            ("PUT", "/both"), ("GET", "/both"), ("DELETE", "/both"), ("DELETE", "/missing"),
        ],
    },
    {
        "about": "defaults, and slashes that are not strict",
        "rules": [
            {"rule": "/pages/", "endpoint": "pages", "defaults": {"page": 1}},
            {"rule": "/pages/<int:page>", "endpoint": "pages"},
            {"rule": "/lax", "endpoint": "lax", "strict_slashes": False},
            {"rule": "/lax-branch/", "endpoint": "lax_branch", "strict_slashes": False},
        ],
        "requests": [
            ("GET", "/pages/"), ("GET", "/pages/2"), ("GET", "/pages/1"), ("GET", "/lax"),
            ("GET", "/lax/"), ("GET", "/lax-branch"), ("GET", "/lax-branch/"),
        ],
    },
]  # fmt: skip

EXCHANGES: list[dict[str, Any]] = [
    {
        "about": "what views return",
        "views": [
            {"rule": "/text", "returns": {"text": "caf\u00e9"}},
            {"rule": "/empty", "returns": {"text": ""}},
            {"rule": "/created", "returns": {"tuple": ["made", 201]}},
            {"rule": "/typed", "returns": {"tuple": ["a,b", 200, {"Content-Type": "text/csv"}]}},
            {"rule": "/object", "returns": {"json": {"b": [1, None, True], "a": "\u00e9"}}},
            {"rule": "/moved", "returns": {"redirect": "/text"}},
            {"rule": "/gone", "returns": {"abort": 410}},
        ],
        "requests": [
            {"method": "GET", "path": "/text"}, {"method": "HEAD", "path": "/text"},
            {"method": "GET", "path": "/empty"}, {"method": "GET", "path": "/created"},
            {"method": "GET", "path": "/typed"}, {"method": "GET", "path": "/moved"},
            {"method": "GET", "path": "/gone"}, {"method": "GET", "path": "/missing"},
            {"method": "POST", "path": "/text"},
        ],
    },
    {
        "about": "what views see of the request",
        "views": [
            {"rule": "/echo", "methods": ["POST", "PUT"], "returns": {"echo": True}},
            {"rule": "/query", "returns": {"query": True}},
            {"rule": "/form", "methods": ["POST"], "returns": {"form": True}},
        ],
        "requests": [
            {"method": "POST", "path": "/echo", "body": "plain \u2713"},
            {"method": "PUT", "path": "/echo", "body": ""},
            {"method": "GET", "path": "/query?a=1"},
            {"method": "GET", "path": "/query?a=1&a=2&b=%C3%A9&c=x+y&d="},
            {
                "method": "POST", "path": "/form", "body": "name=J%C3%B6rg&x=a+b&x=c",
                "headers": {"Content-Type": "application/x-www-form-urlencoded"},
            },
            {"method": "POST", "path": "/form", "body": "name=unread"},
        ],
    },
]  # fmt: skip

SIGNED_BY = ("0.10.1", "1.1.4", "2.3.3", "3.1.3")
"""The releases that sign the cookies."""

SIGNED_AT = 1_700_000_000
"""Unix time: 14 November 2023, 22:13:20 UTC."""

LIFETIME = 31 * 24 * 3600
"""Flask's default ``PERMANENT_SESSION_LIFETIME`` in seconds: how long a signature is good."""

PAYLOADS: dict[str, Any] = {
    "word": {"user": "ada"},
    "numbers": {"count": 3, "ratio": 0.5, "none": None, "yes": True},
    "nested": {"cart": {"items": ["a", "b"], "total": 12}},
    "unicode": {"name": "J\u00f6rg \u2713"},
    "long": {"text": "abc " * 100},
}
"""Sessions of plain JSON values, which every edition words alike."""
