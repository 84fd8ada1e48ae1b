"""Testing: requests and commands made to an application without a server."""

READING_ORDER = (
    "client_and_response_class",
    "request_parts",
    "request_to_the_letter",
    "request_query",
    "responses",
    "response_types",
    "redirects",
    "redirected_requests",
    "redirected_methods",
    "refused_redirects",
    "cookies",
    "expired_cookies",
    "cookie_methods",
    "session_transaction",
    "exceptions_and_errors",
    "cli_runner",
    "environ",
    "address",
    "open_and_environ_builder",
    "buffered",
)
