"""Whatever the bytes, a reader gives documents or says why not, in time that grows with them."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import UnreadableError
from store.readers import read
from store.text.controls import without_controls

NAMES = st.sampled_from(["a.txt", "a.html", "a.eml", "a.md", "a.mbox", "a"])
TAGS = "<p>|</p>|<table>|</table>|<tr>|<td colspan=3>|</td>|<dl>|<dt>|<dd>|<br>|<pre>"
PIECES = st.sampled_from(
    [
        *TAGS.split("|"),
        *(
            "<div class=footer>",
            "</div>",
            "<h1>",
            "<li>",
            "<ul>",
            "<!--",
            "<style>.a{display:none}",
        ),
        *("<b", ">", "&amp;", "&#x110000;", "text ", "\x00", "\x1b[1m", "\ud800"),
        *("From: a@b\n", "Subject: =?x?q?=ff?=\n", "\n\n", "> quoted\n", "MIME-Version: 1.0\n"),
        *("Content-Type: multipart/mixed; boundary=b\n", "--b\n", "--b--\n", "From a 10:00\n"),
        *(
            "Content-Type: text/plain; charset=x; format=flowed\n",
            "# h\n",
            "| a | b |\n",
            "|---|\n",
        ),
        *("&#x202e;", "&#x1b;[2J", "&#x2028;", "\u202e", "\u200d", "\u200b", "\udc9b"),
        *("Subject: =?utf-8?q?=1b]0;x=07=e2=80=ae?=\n", "<title>", "<a href='mailto:%1b%9b@y.z'>"),
        *("---\n", "- item\n", "**", "[x](mailto:y@z)", "Content-Transfer-Encoding: base64\n"),
    ]
)


def readable(data: bytes, name: str) -> bool:
    try:
        found = list(read(io.BytesIO(data), name))
    except UnreadableError as error:
        return not error.message.endswith(".")
    for document in found:
        said = (document.title, document.subject, document.sender, document.address)
        for text in (document.text, document.message_id, document.language, *said):
            assert text is None or without_controls(text) == text
        for part in document.parts:
            assert 0 <= part.span.start < part.span.end <= len(document.text)
            assert all(
                part.span.start <= cell.start <= cell.end <= part.span.end
                for row in part.rows
                for cell in row
            )
    return True


@given(st.binary(max_size=600), NAMES)
def test_any_bytes(data, name):
    assert readable(data, name) in (True, False)


@given(st.lists(PIECES, max_size=60), NAMES)
def test_any_nesting_of_markup_and_headers(pieces, name):
    assert readable("".join(pieces).encode("utf-8", "surrogatepass"), name) in (True, False)


@pytest.mark.parametrize(
    "piece",
    [
        *("<div>", "<ul><li>", "<table><tr><td>", "<b>", "<blockquote>", "<a href='mailto:a@b'>x"),
        *("<template>", "<time ", "<noscript>", "<meta content='a' ", "<h1>a</h1>"),
        *("<script type='text/template'>", '<script type=\'application/ld+json\'>{"headline":"'),
        *("> ", "| a ", "*", "[x](", "=?utf-8?q?", "From: a@b\n", "a\t", "<!--", "&#", "\x1b["),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.md", "a.eml"])
def test_a_long_run_of_anything_is_read(piece, name):
    """A quadratic step would make these take minutes."""
    assert readable((piece * 20_000 + "\ntext").encode(), name) in (True, False)
