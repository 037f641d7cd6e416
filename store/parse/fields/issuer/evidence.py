"""One voice for a name as the issuer of a release."""

from enum import StrEnum

from msgspec import Struct

from store.model.document import Span


class Voice(StrEnum):
    """What tells that a release is a name's: where it stands, or what else is said of it.

    The value says so in words for the user.
    """

    LABEL = "it stands with the release's label"
    KIND = "the line that names the sort of text names it too"
    DATED = "it stands with the date"
    COLUMN = "lines at the head are its name"
    LETTERHEAD = "it stands at the head like a letterhead"
    LINE_OVER = "it is a line over the headline"
    UNDER = "it stands under the headline"
    HEAD_CONTACT = "its contacts stand at the head"
    HEADLINE_COLON = "the headline begins with it"
    HEADLINE_FIRST = "headline and text begin with it"
    HEADLINE = "headline and text name it"
    HEADLINE_LATER = "the headline goes on with it"
    HEADLINE_TELLS = "the headline or a first line says what it does"
    NOTE = "the note is written for it"
    SENT_FOR = "the mail is sent for it"
    SENDER = "the mail comes from it"
    SENDER_PART = "the sender's name holds it"
    SENDER_PERSON = "the mail comes from a person of that name"
    PUBLISHER = "the page is published by it"
    TITLE = "the page's title names it"
    TITLE_PART = "a part of the page's title"
    ABOUT = "the release ends with words about it"
    ABOUT_LATER = "words about it stand below others"
    WIRE_SOURCE = "the wire names it as source"
    SOURCE = "a label names it as source"
    CLIENT = "an agency speaks for it"
    RIGHTS = "it holds the copyright"
    OFFICE = "its office is named below the text"
    CARD = "a line below the text is its name"
    CARD_PART = "a line below the text holds its name"
    LINE_SAID = "a line below the text repeats its name"
    FURNITURE = "the page's frame names it"
    FIRST_LINE = "the first line names it"
    SUBJECT = "the first sentence begins with it"
    TELLS = "the first sentences say what it does"
    EARLY = "the first sentence names it"
    LEAD = "the first sentences name it"
    APPOSED = "the first sentences say what it is"
    HOLDER = "the first sentences give its office"
    HOLDER_OVER = "the words over the text give its office"
    DEFINED = "the text calls it its company"
    OWN = "the text speaks of its releases"
    PARAGRAPH = "a paragraph begins with it and what it does"
    NAMED = "the text names it"
    OFTEN = "the text names it often"
    HOST = "it has the name of the host"
    AGAIN = "other releases of its house are its"
    OF_PEOPLE = "those who are quoted are of it"


class Evidence(Struct, frozen=True):
    """`span` is where the name stands in the text."""

    name: str
    voice: Voice
    span: Span | None = None
