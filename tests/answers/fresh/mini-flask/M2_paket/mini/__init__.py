from .app import Flask, abort, current_app, g, redirect, request, session, url_for
