"""The server of the web page: textual-serve behind a guard."""

import socket
from collections.abc import Awaitable, Callable

from aiohttp import web
from textual_serve.server import Server

from tui.web.guard import HEADERS, Address, new_token, refusal

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class _Quiet(Server):
    """Says nothing of its own on the terminal."""

    async def on_startup(self, app: web.Application) -> None:
        """Nothing: the address is told once."""


def serve(command: str, title: str, place: tuple[str, int], told: Callable[[str], None]) -> None:
    """Serve until interrupted; each page runs `command`.

    `place` is a host's name or address and a port, 0 for any that is free; `told` gets the address
    once it can be opened. Raises OSError where nothing can listen there.
    """
    host, port = place
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.create_server((host, port), family=family) as listening:
        address = Address(host, listening.getsockname()[1], new_token())
        told(address.url)
        web.run_app(_guarded(command, title, address), sock=listening, access_log=None, print=None)


async def _guarded(command: str, title: str, address: Address) -> web.Application:
    server = _Quiet(command, address.host, address.port, title, public_url=address.origin)

    @web.middleware
    async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
        reason = refusal(address, request.path, request.headers)
        return web.Response(status=reason, text=reason.phrase) if reason else await handler(request)

    app = web.Application(middlewares=[guard])
    app.on_response_prepare.append(_add_headers)
    app.add_subapp(f"/{address.token}/", await server._make_app())
    return app


async def _add_headers(_: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(HEADERS)
