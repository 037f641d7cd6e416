"""What seems to be no release is passed over in folders and mailboxes, and kept if it is named."""

from pathlib import Path

import pytest

from store import Added, Genre, ImportOptions, Library, Outcome, Progress, Skipped

LIST = (
    "From: ada@x.example\nTo: quay@lists.example\nSubject: Re: quay\n"
    "Date: Thu, 4 Mar 2021 09:30 +0000\n"
    "List-Post: <mailto:quay@lists.example>\n\nI think that it rains on Sunday.\n"
)
RELEASE = (
    "From: press@harbour.example\nSubject: Press release: quay opens\n"
    "Date: Thu, 4 Mar 2021 10:00 +0000\n"
    "\nFOR IMMEDIATE RELEASE\n\nThe quay opens\n\nThe Harbour Trust has opened its east quay.\n"
)
ENVELOPE = "From p@x.example Thu Mar  4 09:30:00 2021\n"


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    folder = tmp_path / "mail"
    folder.mkdir()
    (folder / "list.eml").write_text(LIST)
    (folder / "release.eml").write_text(RELEASE)
    (folder / "Inbox").write_text(
        f"{ENVELOPE}{LIST.replace('rains', 'snows')}\n{ENVELOPE}{RELEASE}"
    )
    return folder


def outcomes(tmp_path: Path, *paths: Path, everything: bool = False) -> dict[str, Outcome]:
    with Library.open(tmp_path / "archive", create=True) as library:
        steps = library.import_from(paths, ImportOptions(jobs=1, everything=everything))
        every = [step for step in steps if not isinstance(step, Progress)]
    return {outcome.source.rpartition("/")[2]: outcome for outcome in every}


def test_a_folder_brings_its_releases_and_tells_the_rest(mail: Path, tmp_path: Path) -> None:
    told = outcomes(tmp_path, mail)
    passed = {name: one.genre for name, one in told.items() if isinstance(one, Skipped)}
    assert passed == {"list.eml": Genre.LIST_MAIL, "Inbox": Genre.LIST_MAIL}
    assert isinstance(told["Inbox#2"], Added)


def test_a_mailbox_that_is_named_is_no_text_that_is(mail: Path, tmp_path: Path) -> None:
    assert isinstance(outcomes(tmp_path, mail / "Inbox")["Inbox"], Skipped)


@pytest.mark.parametrize("envelope", ["", ENVELOPE])
def test_a_file_that_is_named_is_kept_and_marked(envelope: str, mail: Path, tmp_path: Path) -> None:
    (mail / "list.eml").write_text(envelope + LIST)
    added = outcomes(tmp_path, mail / "list.eml")["list.eml"]
    assert isinstance(added, Added)
    with Library.open(tmp_path / "archive") as library:
        release = library.release(added.id)
    assert release.genre is Genre.LIST_MAIL
    assert "genre" in release.check


def test_all_are_kept_if_that_is_asked(mail: Path, tmp_path: Path) -> None:
    told = outcomes(tmp_path, mail, everything=True)
    assert not [one for one in told.values() if isinstance(one, Skipped)]
