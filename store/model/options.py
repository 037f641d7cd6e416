"""How an import is wanted."""

from msgspec import Struct

from store.model.document import Hints


class ImportOptions(Struct, frozen=True):
    """`country` is ISO 3166-1 alpha-2; `jobs` is how many processes parse, None one a core.

    `originals` keeps the bytes as they came; `dry_run` reports and writes nothing; `follow_links`
    goes wherever the links in a folder lead. Texts of a folder or a mailbox that seem to be no
    releases are kept only with `everything`.
    """

    country: str | None = None
    jobs: int | None = None
    originals: bool = True
    dry_run: bool = False
    follow_links: bool = False
    everything: bool = False

    @property
    def hints(self) -> Hints:
        """What the parser may be told."""
        return Hints(country=self.country)
