"""Many releases as one text of a form."""

from collections.abc import Iterable, Iterator

from store.export.markdown import markdown
from store.export.records import ninjs, record
from store.export.references import bibtex, ris
from store.export.tables import release_rows
from store.model.form import ExportForm
from store.model.release import Release

_EACH = {
    ExportForm.MARKDOWN: markdown,
    ExportForm.JSONL: lambda release: record(release) + "\n",
    ExportForm.NINJS: lambda release: ninjs(release) + "\n",
    ExportForm.BIBTEX: bibtex,
    ExportForm.RIS: ris,
}


def write(form: ExportForm, releases: Iterable[Release]) -> Iterator[str]:
    """The text piece by piece, as the releases come, one of them in memory at a time.

    Raises KeyError for a form that is no text of releases: vCards, mailboxes, originals.
    """
    if form is ExportForm.CSV:
        yield from release_rows(releases)
    elif form is ExportForm.JSON:
        yield from _array(releases)
    else:
        each = _EACH[form]
        yield from (each(release) for release in releases)


def _array(releases: Iterable[Release]) -> Iterator[str]:
    between = "[\n"
    for release in releases:
        yield between + record(release)
        between = ",\n"
    yield "\n]\n" if between != "[\n" else "[]\n"
