"""WSGI: the application as a server sees it, and what a server's environ becomes."""

READING_ORDER = (
    "callable_wsgi_app",
    "start_response",
    "head_and_body",
    "closed_body",
    "request_path_and_query_string",
    "script_root",
    "request_content_and_input_stream",
    "request_server_keys",
    "empty_headers",
    "exceptions_and_ignored_errors",
    "run",
    "debugger",
    "served_over_http",
    "development_server",
    "development_server_closing",
    "development_server_requests",
    "development_server_answers",
    "returned_applications",
    "validator",
    "failing_server",
)
