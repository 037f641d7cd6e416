"""Markdown (CommonMark, tables, struck words) to a Document: the marks are kept as parts."""

import re
from functools import cache
from html import unescape
from html.entities import html5

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.rules_core import StateCore
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from store.model.document import Document, PartKind, Span
from store.readers.cleaning import clean, clean_line
from store.readers.composer import Composer
from store.readers.encoding import decode
from store.readers.frontmatter import Front, body_of, front_matter
from store.readers.links import hidden_address
from store.text.letters import letters

_TOP = 1000
"""Characters of a text in which what stands above it is said again, if it is."""

_DEEPEST = 200
"""Blocks in one another that are still told apart."""

_DEEPEST_WORDS = 20
"""Brackets in one another on a line: each costs a look at all that stands behind it."""

_TOO_DEEP = re.compile(r"^((?:[ \t]{0,9}(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))){90})", re.M)
_PLAIN = r"\1&#8203; "
"""What follows is text: an entity that nobody sees, and that is cleaned away."""

_LEADING = re.compile(
    r"\[(?!\^)(?:[^\[\]\\]|\\.){1,999}\]:\s{0,99}"
    r"<?(?:[a-z][a-z+.-]{1,30}:|[/#.]|[\w/-]{1,200}\.[a-z]\w{0,99}(?![\w@.]))",
    re.I,
)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|([a-zA-Z][a-zA-Z0-9]{1,31}));")
_HEADING = re.compile(r"^#{1,6} .*\u2028.*$", re.M)
"""With the sign at which a line ends and no paragraph does, as editors set it within a title."""
_HEADED = re.compile(r"\s{0,99}#")
_RUNNING = re.compile(r"\s{0,99}[^\W\d_](?:[^\n]|\n(?=[ \t]*[^\W\d_])){150}")
_HEADING_WITHIN = re.compile(r"^(?:#|\*\*|__|[=-]{3,}[ \t]*$)", re.M)
_SCHEME = re.compile(r"(?:mailto|tel):", re.I)
_TAG = re.compile(r"</?[a-z][^<>]{0,99}>", re.I)
_BREAK = re.compile(r"<br\b", re.I)
_END = "\0"
"""Of a line, until it is put: no clean text and no entity holds it."""


def read_markdown(data: bytes, name: str, sha256: str) -> Document:
    """The one Document of a Markdown file; its front matter gives title, date and language."""
    text = clean(_HEADING.sub(_on_one_line, decode(data)))
    front = front_matter(text, name)
    walk = _Walk()
    body = body_of(text, front)
    shown = any(_is_said(line, front) for line in body[:_TOP].splitlines())
    headed = _HEADED.match(body) or _is_running(body[:_TOP])
    if front.title and (front.subtitle or headed) and not shown:
        walk.entitle(front.title, front.subtitle or "")
    for token in _tightened(_grammar().parse(_TOO_DEEP.sub(_PLAIN, body))):
        walk.take(token)
    return Document(
        text=walk.composer.text,
        name=name,
        format="md",
        sha256=sha256,
        parts=tuple(walk.composer.parts),
        title=clean_line(front.title),
        sender=clean_line(front.author),
        published=front.published,
        language=front.language,
    )


def _is_running(top: str) -> bool:
    """Whether a text begins with a paragraph, and nothing below could be its headline."""
    return bool(_RUNNING.match(top)) and not _HEADING_WITHIN.search(top)


def _is_said(line: str, front: Front) -> bool:
    """Whether a line holds a title of the front matter, or is most of its first."""
    said, title, subtitle = (letters(one or "") for one in (line, front.title, front.subtitle))
    if len(said) * 2 > len(title) and said in title:
        return True
    return any(one and one in said for one in (title, subtitle))


@cache
def _grammar() -> MarkdownIt:
    grammar = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable("table")
    grammar.block.ruler.at("reference", _reference)
    grammar.core.ruler.at("inline", _read_lines)
    return grammar


def _tightened(tokens: list[Token]) -> list[Token]:
    """With no empty line between a marked heading and what stands right under it: it may be the
    same one, broken into lines."""
    for head, close, below in zip(tokens, tokens[2:], tokens[3:], strict=False):
        marked = head.type == "heading_open" and head.markup.startswith("#")
        if marked and below.type == "paragraph_open" and head.map and below.map:
            close.hidden = below.hidden = head.map[1] == below.map[0]
    return tokens


@cache
def _grammar_of_lines() -> MarkdownIt:
    """The grammar of what stands within a block, which nests by a measure of its own."""
    grammar = MarkdownIt("commonmark", {"maxNesting": _DEEPEST_WORDS}).enable("strikethrough")
    grammar.inline.ruler.at("entity", _entity)
    return grammar


def _read_lines(state: StateCore) -> None:
    lines = _grammar_of_lines()
    for token in state.tokens:
        if token.type == "inline":
            token.children = []
            lines.inline.parse(token.content, lines, state.env, token.children)


def _reference(state: StateBlock, first: int, last: int, silent: bool) -> bool:
    """A definition that leads somewhere: footnotes, and words behind a label, are text."""
    start = state.bMarks[first] + state.tShift[first]
    return _LEADING.match(state.src, start) is not None and reference(state, first, last, silent)


def _entity(state: StateInline, silent: bool) -> bool:
    """As browsers read it, who take numbers of Windows-1252 for what was meant."""
    found = _ENTITY.match(state.src, state.pos)
    if found is None or (found[1] and f"{found[1]};" not in html5):
        return False
    if not silent:
        state.push("text_special", "", 0).content = unescape(found[0])
    state.pos = found.end()
    return True


class _Walk:
    """Puts the blocks of a text into a composer, in the order in which their tokens come."""

    def __init__(self) -> None:
        self.composer = Composer()
        self._kind: PartKind | None = None
        self._level = 0
        self._joint = "\n"
        self._label = ""
        self._marks: list[int] = []
        self._cells: list[str] | None = None
        self._rows: list[tuple[Span, ...]] = []

    def entitle(self, title: str, subtitle: str) -> None:
        """Both above the text, as its site shows them: a subtitle is one of a title beside it."""
        for text, kind, level in ((title, PartKind.HEADING, 1), (subtitle, PartKind.LEAD, 0)):
            mark = self.composer.mark()
            self.composer.say(_TAG.sub("", text))
            self.composer.part(mark, kind, level)
            self.composer.line(True)

    def take(self, token: Token) -> None:
        """One token of the block level."""
        match token.type:
            case "inline" if self._cells is not None:
                self._cells.append("\n".join(_lines(token)))
            case "inline":
                self._say(self._joint.join(_lines(token)).split("\n"))
            case "fence" | "code_block":
                self._say(token.content.split("\n"))
            case "html_block":
                self._markup(token.content)
            case "table_open" | "tr_open" | "tr_close" | "table_close":
                self._tabulate(token)
            case _ if not token.type.startswith(("th", "td", "tbody")):
                self._between(token)

    def _between(self, token: Token) -> None:
        """Where a block of blocks begins or ends."""
        if token.type == "list_item_close" and self._label:
            self._say([""])
        item, nested = "_item_" in token.type, token.level > 0 and "_list_" in token.type
        self.composer.line(not (token.hidden or item or nested))
        match token.type:
            case "heading_open":
                self._head(token)
            case "heading_close":
                self._kind, self._joint = None, "\n"
            case "list_item_open":
                self._itemise(token)
            case "list_item_close":
                self._kind = None
            case "blockquote_open":
                self._marks.append(self.composer.mark())
            case "blockquote_close":
                self.composer.part(self._marks.pop(), PartKind.QUOTE)

    def _head(self, token: Token) -> None:
        """Lines over hyphens stay lines: many a rule stands right under what it parts off."""
        self._kind, self._level = PartKind.HEADING, int(token.tag[1])
        self._joint = "\n" if token.markup == "-" else " "

    def _itemise(self, token: Token) -> None:
        if token.info:
            self._label += f"{token.info}{token.markup} "  # "4. March" may be a day
        else:
            self._kind, self._level = PartKind.ITEM, 0

    def _say(self, lines: list[str]) -> None:
        mark = self.composer.mark()
        for line in (self._label + lines[0], *lines[1:]):
            self.composer.line(not line.strip())
            if line.strip():
                self.composer.put(clean(line))
        if self._kind:
            self.composer.part(mark, self._kind, self._level)
        self._kind, self._label = None, ""

    def _tabulate(self, token: Token) -> None:
        composer = self.composer
        match token.type:
            case "table_open":
                composer.line(True)
                self._marks.append(composer.mark())
                self._rows = []
            case "tr_open":
                composer.line()
                self._cells = []
            case "tr_close":
                self._rows.append(composer.row(self._cells or []))
                self._cells = None
            case "table_close":
                composer.table(self._marks.pop(), tuple(self._rows))
                composer.line(True)

    def _markup(self, html: str) -> None:
        from store.readers.webpage import render  # the HTML parser, for files that hold HTML

        if "<!--" in html and "-->" not in html:  # to the end of the file, if it were a comment
            self._say([line.strip() for line in html.replace("<!--", "").split("\n")])
            return
        page = render(html)
        self.composer.line(True)
        if page.text:
            start = self.composer.put(page.text).start
            self.composer.parts.extend(part.moved(start) for part in page.parts)
        self.composer.line(True)


def _on_one_line(heading: re.Match[str]) -> str:
    return heading[0].replace("\u2028", " ")


def _lines(inline: Token) -> list[str]:
    """A paragraph's lines as they read once rendered; pictures are gone, links keep their words."""
    said, links, children = list[str](), list[tuple[str, int]](), inline.children or []
    if children and children[-1].type == "text":  # a break that nothing follows
        children[-1].content = children[-1].content.removesuffix("\\")
    for token in children:
        match token.type:
            case "link_open":
                links.append((str(token.attrs["href"]), len(said)))
            case "link_close":
                address, since = links.pop()
                said.append(_target(address, "".join(said[since:])))
                if token.markup == "autolink":
                    said[since] = _SCHEME.sub("", said[since], count=1)
            case _:
                said.append(_words(token))
    lines = (clean(line).replace("\n", " ").strip() for line in "".join(said).split(_END))
    return [line for line in lines if line]


def _words(token: Token) -> str:
    match token.type:
        case "softbreak" | "hardbreak":
            return _END
        case "html_inline":
            return _END if _BREAK.match(token.content) else ""
        case "image":
            return ""
        case _:
            return token.content


def _target(href: str, text: str) -> str:
    address = hidden_address(href, text)
    return f" ({address})" if address else ""
