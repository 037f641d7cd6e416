"""Who may ask the web server for something: whoever has its address, and no page of others."""

import secrets
from collections.abc import Mapping
from http import HTTPStatus
from typing import NamedTuple

TOKEN = 32
"""Bytes of chance in an address."""
HEADERS: Mapping[str, str] = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; "
        "img-src 'self' data:; font-src 'self' data:; connect-src 'self' ws: wss:; "
        "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}
"""Nothing is loaded from elsewhere, and the address is told to nobody."""


class Address(NamedTuple):
    """Where the server is asked; `token` is what nobody can guess."""

    host: str
    port: int
    token: str

    @property
    def place(self) -> str:
        """`127.0.0.1:8123`, `[::1]:8123`."""
        return f"{f'[{self.host}]' if ':' in self.host else self.host}:{self.port}"

    @property
    def origin(self) -> str:
        """What a page of this server calls itself."""
        return f"http://{self.place}"

    @property
    def url(self) -> str:
        """The address of the page."""
        return f"{self.origin}/{self.token}/"


def new_token() -> str:
    """Another one for every server."""
    return secrets.token_urlsafe(TOKEN)


def refusal(address: Address, path: str, headers: Mapping[str, str]) -> HTTPStatus | None:
    """Why a request is not answered; None if it is.

    A foreign `Host` is a name that somebody has led here (DNS rebinding), a foreign `Origin` a page
    that asks behind the user's back: browsers send WebSockets wherever a page wants.
    """
    if headers.get("Host", "").lower() != address.place.lower():
        return HTTPStatus.MISDIRECTED_REQUEST
    upgrades = "upgrade" in headers.get("Connection", "").lower()
    origin = headers.get("Origin", "" if upgrades else address.origin)
    if origin != address.origin:
        return HTTPStatus.FORBIDDEN
    token = path.lstrip("/").partition("/")[0]
    known = secrets.compare_digest(token.encode(), address.token.encode())
    return None if known else HTTPStatus.NOT_FOUND
