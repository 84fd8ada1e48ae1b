"""The responses that an application makes, and the helpers that make them."""

READING_ORDER = (
    "make_response",
    "redirects",
    "jsonify_and_json_layout",
    "cookies",
    "response_objects_and_data",
    "response_headers_and_www_authenticate",
    "send_from_directory",
    "send_file",
    "attachment_name_arguments",
    "send_file_caching",
    "conditional_and_etag",
    "ranges",
    "response_json",
    "json_values",
    "json_functions",
    "json_provider",
    "json_encoder",
    "markup",
    "error_pages",
)
