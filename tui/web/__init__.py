"""The browser in a web page."""

from tui.web.guard import Address
from tui.web.server import serve

__all__ = ["Address", "serve"]
