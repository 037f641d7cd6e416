"""What releases can be exported as."""

from enum import StrEnum


class ExportForm(StrEnum):
    """One name a file format; all but `VCARD` and `ORIGINALS` hold whole releases."""

    MARKDOWN = "markdown"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    NINJS = "ninjs"
    BIBTEX = "bibtex"
    RIS = "ris"
    MBOX = "mbox"
    VCARD = "vcard"
    ORIGINALS = "originals"
