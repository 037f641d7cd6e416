"""`communique serve`: what keeps it from serving is said before it does."""

import sys

import pytest

from tui.cli import serve


def test_what_it_needs_is_said_where_it_is_missing(filled, monkeypatch):
    monkeypatch.setitem(sys.modules, "tui.web", None)
    answer = filled("serve")
    assert answer.code == 1
    assert "pip install 'communique[serve]'" in answer.err


@pytest.mark.parametrize("host", ["0.0.0.0", "::", ""])
def test_everywhere_is_no_address(filled, host):
    answer = filled("serve", "--host", host)
    assert answer.code == 2
    assert "Name the one address or name" in answer.err


def test_an_address_of_another_machine_cannot_be_listened_on(filled):
    answer = filled("serve", "--host", "192.0.2.1")
    assert answer.code == 1
    assert "Nothing can listen on 192.0.2.1" in answer.err


def test_there_has_to_be_an_archive(communique):
    assert communique("serve").code == 3


def test_this_machine_alone_is_the_default():
    told = {parameter.name: parameter.default for parameter in serve.command.params}
    assert told["host"] == "127.0.0.1"
