"""What a reader yields and a parser reads: one text, and what its stretches were in the source."""

import datetime
from enum import StrEnum

from msgspec import Struct

from store.model.acquaintance import STRANGER, Acquaintance


class Span(Struct, frozen=True):
    """Half-open offsets into a text, in characters."""

    start: int
    end: int

    def moved(self, by: int) -> "Span":
        """The same stretch in a text before which `by` characters were put."""
        return Span(self.start + by, self.end + by)


class PartKind(StrEnum):
    """What a stretch was in the source, where the source says so.

    `CHROME` is what belongs to the site and not to the release: menus, banners, site footers, and
    the words of someone who forwards it. `ASIDE` stands beside the main text and may belong to
    either: a side column, a mail's signature. `OVER` stands over a page's article beside its title:
    its day, its number, who wrote it. `CAPTION` stands under a picture. `LEAD` is what the source
    itself calls a subtitle or standfirst.
    """

    TEXT = "text"
    HEADING = "heading"
    LEAD = "lead"
    ITEM = "item"
    TABLE = "table"
    QUOTE = "quote"
    ASIDE = "aside"
    CHROME = "chrome"
    OVER = "over"
    CAPTION = "caption"


class Carriage(StrEnum):
    """What the headers of a mail say of how it came.

    `LISTED` is what went through a list that its readers write to, `BROADCAST` what one sender
    writes to many who may unsubscribe; `ANSWER` answers another mail, `AUTOMATIC` is written by a
    program, and `BOUNCE` by one that returns a mail.
    """

    LISTED = "listed"
    BROADCAST = "broadcast"
    ANSWER = "answer"
    AUTOMATIC = "automatic"
    BOUNCE = "bounce"


class Part(Struct, frozen=True):
    """A stretch of the text; `level` is a heading's 1 to 6, `rows` the cells of a table by row.

    A cell that spans several columns or rows is followed by empty ones, so that columns hold. A
    definition list is a table of two columns.
    """

    kind: PartKind
    span: Span
    level: int = 0
    rows: tuple[tuple[Span, ...], ...] = ()

    def moved(self, by: int) -> "Part":
        """The same part in a text before which `by` characters were put."""
        rows = tuple(tuple(cell.moved(by) for cell in row) for row in self.rows)
        return Part(self.kind, self.span.moved(by), self.level, rows)


class Document(Struct, frozen=True):
    """One message, page, entry or file, as clean text.

    `text` is what a person would see: no control characters but newline and tab, no markup, no
    quoting marks; the cells of a table's row are parted by tabs, or by line ends where one of them
    has several lines. `parts` are in order and may leave gaps, which count as TEXT; an ASIDE may
    hold others, which follow it, else they do not overlap. `title`, `subject`, `sender` (of a page:
    who publishes it), `sent` and `published` are what the source says of itself outside the text;
    `titles` are what a page gives as its headline, without its site's name, the surest first,
    `dates` the days that it says it was published on, and `site` how its site calls itself;
    `dated` is what a mail says of that where only a person can read it, `arrived` when the first
    mailer had it. `language` is its ISO 639-1 declaration, which may be wrong. `note` is what
    somebody wrote around a release that they forward or answer to, without the lines of their mail
    program; `carriage` is what headers say of how it came, `carried` are the SHA-256 digests of
    what is attached.
    """

    text: str
    name: str
    format: str
    sha256: str
    parts: tuple[Part, ...] = ()
    title: str | None = None
    titles: tuple[str, ...] = ()
    subject: str | None = None
    sender: str | None = None
    sent: datetime.datetime | None = None
    dated: str | None = None
    arrived: datetime.datetime | None = None
    published: datetime.datetime | None = None
    dates: tuple[datetime.date, ...] = ()
    site: str | None = None
    language: str | None = None
    address: str | None = None
    message_id: str | None = None
    note: str | None = None
    carriage: tuple[Carriage, ...] = ()
    carried: tuple[str, ...] = ()


class Hints(Struct, frozen=True):
    """What the user and the archive know that the document may not say.

    `country` is ISO 3166-1 alpha-2.
    """

    country: str | None = None
    acquaintance: Acquaintance = STRANGER
