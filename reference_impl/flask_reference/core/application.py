"""Chapters *dispatch* and *wsgi*: the steps of a request, each of which a subclass may replace.

Every step is a plain function that takes the application; this class only says which there are.
"""

from __future__ import annotations

from werkzeug.exceptions import Aborter
from werkzeug.routing import Map, Rule

from . import asynchrony, contexts, dispatch, errors, responses, routing
from .sessions import SecureCookieSessionInterface, SessionInterface
from .wrappers import Request, Response


class Application:
    """What answers requests. The steps stand in the order in which a request meets them."""

    url_map_class = Map
    url_rule_class = Rule
    request_class: type[Request] = Request
    response_class: type[Response] = Response
    session_interface: SessionInterface = SecureCookieSessionInterface()
    app_ctx_globals_class = contexts.AppGlobals
    aborter_class = Aborter

    wsgi_app = dispatch.wsgi_app
    request_context = contexts.request_context
    app_context = contexts.app_context
    create_url_adapter = routing.create_url_adapter

    full_dispatch_request = dispatch.full_dispatch_request
    preprocess_request = dispatch.preprocess_request
    dispatch_request = dispatch.dispatch_request
    raise_routing_exception = routing.raise_routing_exception
    make_default_options_response = routing.make_default_options_response
    ensure_sync = asynchrony.ensure_sync
    async_to_sync = asynchrony.async_to_sync

    handle_user_exception = errors.handle_user_exception
    trap_http_exception = errors.trap_http_exception
    handle_http_exception = errors.handle_http_exception
    handle_exception = errors.handle_exception
    log_exception = errors.log_exception
    _find_error_handler = errors._find_error_handler
    _answer = errors._answer

    finalize_request = responses.finalize_request
    make_response = responses.make_response
    process_response = responses.process_response

    should_ignore_error = errors.should_ignore_error
    do_teardown_request = dispatch.do_teardown_request
    do_teardown_appcontext = dispatch.do_teardown_appcontext

    redirect = responses.redirect
    url_for = routing.url_for
    inject_url_defaults = routing.inject_url_defaults
    handle_url_build_error = routing.handle_url_build_error
