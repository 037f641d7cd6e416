"""The browser in a web page: who gets it, and that a web browser shows it and takes keys."""

import asyncio
import base64
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from http import HTTPStatus
from pathlib import Path

import aiohttp
import pytest

from tests.tui.grid import Terminal
from tui.web.guard import Address, refusal

ADDRESS = Address("127.0.0.1", 8123, "secret")
HERE = {"Host": "127.0.0.1:8123"}
WEBSOCKET = {**HERE, "Connection": "keep-alive, Upgrade"}
CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
PATIENCE = 60
FOCUS = "document.querySelector('textarea').focus()"


@pytest.mark.parametrize(
    ("path", "headers", "reason"),
    [
        ("/secret/", HERE, None),
        ("/secret/static/js/textual.js", HERE, None),
        ("/secret/", {**HERE, "Origin": "http://127.0.0.1:8123"}, None),
        ("/secret/ws", {**WEBSOCKET, "Origin": "http://127.0.0.1:8123"}, None),
        ("/", HERE, HTTPStatus.NOT_FOUND),
        ("/Secret/", HERE, HTTPStatus.NOT_FOUND),
        ("/secret2/", HERE, HTTPStatus.NOT_FOUND),
        ("/static/js/textual.js", HERE, HTTPStatus.NOT_FOUND),
        ("/gehéim/", HERE, HTTPStatus.NOT_FOUND),
        ("/secret/", {"Host": "evil.example:8123"}, HTTPStatus.MISDIRECTED_REQUEST),
        ("/secret/", {"Host": "127.0.0.1"}, HTTPStatus.MISDIRECTED_REQUEST),
        ("/secret/", {}, HTTPStatus.MISDIRECTED_REQUEST),
        ("/secret/", {**HERE, "Origin": "http://evil.example"}, HTTPStatus.FORBIDDEN),
        ("/secret/ws", {**WEBSOCKET, "Origin": "http://evil.example"}, HTTPStatus.FORBIDDEN),
        ("/secret/ws", {**WEBSOCKET, "Origin": "null"}, HTTPStatus.FORBIDDEN),
        ("/secret/ws", WEBSOCKET, HTTPStatus.FORBIDDEN),
    ],
)
def test_nothing_is_answered_but_to_who_has_the_address(path, headers, reason):
    assert refusal(ADDRESS, path, headers) is reason


def test_an_address_of_six_is_in_brackets():
    assert Address("::1", 80, "x").url == "http://[::1]:80/x/"


@pytest.fixture
def url(archive, tmp_path):
    """The address that a server on `archive` tells."""
    environ = {**os.environ, "COMMUNIQUE_STATE": str(tmp_path / "state")}
    server = subprocess.Popen(
        [sys.executable, "-m", "tui", "--archive", archive, "serve"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environ,
        text=True,
        cwd=Path(__file__).parent.parent.parent,
    )
    assert server.stdout
    yield server.stdout.readline().strip()
    server.send_signal(signal.SIGINT)
    server.wait(PATIENCE)
    server.stdout.close()


async def status(session, url, **headers):
    async with session.get(url, headers=headers) as response:
        return response.status, response.headers.get("Referrer-Policy")


async def test_the_page_is_behind_its_token(url):
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/[\w-]{43}/", url)
    origin = url.rsplit("/", 2)[0]
    async with aiohttp.ClientSession() as session:
        assert await status(session, url) == (200, "no-referrer")
        assert await status(session, url + "static/js/textual.js") == (200, "no-referrer")
        assert (await status(session, origin))[0] == HTTPStatus.NOT_FOUND
        assert (await status(session, url, Host="evil.example"))[0] == 421
        with pytest.raises(aiohttp.WSServerHandshakeError, match="403"):
            await session.ws_connect(url + "ws", origin="http://evil.example")
        async with session.ws_connect(url + "ws?width=100&height=24", origin=origin) as socket:
            said = ""
            while "Probe is under wraps" not in said:
                message = await socket.receive(PATIENCE)
                said += message.data.decode() if isinstance(message.data, bytes) else ""


class Page:
    """A tab of a headless Chromium, spoken to by its DevTools."""

    def __init__(self, socket):
        self._socket = socket
        self._asked = 0
        self._shown = Terminal()

    async def call(self, method, **params):
        self._asked += 1
        await self._socket.send_json({"id": self._asked, "method": method, "params": params})
        while (told := await self._next()).get("id") != self._asked:
            pass
        return told["result"]

    async def sees(self, text):
        """Wait until the frames that came make a page that shows `text`."""
        while not any(text in line for line in self._shown.lines()):
            await self._next()

    async def types(self, text):
        for letter in text:
            await self.call("Input.dispatchKeyEvent", type="keyDown", key=letter, text=letter)
            await self.call("Input.dispatchKeyEvent", type="keyUp", key=letter)

    async def _next(self):
        told = json.loads((await self._socket.receive(PATIENCE)).data)
        if told.get("method") == "Network.webSocketFrameReceived":
            self._shown.take(_decoded(told["params"]["response"]))
        return told


def _decoded(frame):
    binary = frame["opcode"] == 2
    data = frame["payloadData"]
    return base64.b64decode(data).decode(errors="replace") if binary else data


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium on this machine")
async def test_a_web_browser_shows_it_and_takes_keys(url, tmp_path):
    chromium = subprocess.Popen(
        [
            CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0",
            f"--user-data-dir={tmp_path / 'chromium'}", "about:blank",
        ],
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        text=True,
    )  # fmt: skip
    try:
        debugger = await asyncio.to_thread(_debugger, chromium)
        async with aiohttp.ClientSession() as session:
            async with session.get(f"http://{debugger}/json/list") as response:
                tabs = await response.json()
            address = next(tab for tab in tabs if tab["type"] == "page")["webSocketDebuggerUrl"]
            async with session.ws_connect(address, max_msg_size=0) as socket:
                page = Page(socket)
                await page.call("Network.enable")
                await page.call("Page.navigate", url=url)
                await page.sees("Probe is under wraps")
                await page.call("Runtime.evaluate", expression=FOCUS)
                await page.types("/")
                await page.sees("Enter list")
                await page.types("harbour")
                await page.sees("with “harbour")
    finally:
        chromium.terminate()
        chromium.wait(PATIENCE)
        chromium.stderr.close()


def _debugger(chromium):
    """Where Chromium listens, as it says once it does."""
    for line in chromium.stderr:
        if told := re.search(r"DevTools listening on ws://([^/]+)/", line):
            return told[1]
    raise AssertionError("Chromium did not start")
