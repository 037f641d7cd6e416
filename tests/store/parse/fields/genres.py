"""Texts that are no releases, by their genre, and releases that only look like them."""

from store.model.document import Carriage, Document
from store.model.release import Genre

LEAD = "PORT LINDOW, 4 March 2021 - The Harbour Trust has opened its east quay after nine years."
CONTACT = "Media contact: Ada Brook, press officer, +44 20 7946 0123, ada@harbour.example"
RELEASE = f"FOR IMMEDIATE RELEASE\n\nHarbour Trust opens the east quay\n\n{LEAD}\n\n{CONTACT}\n"
PLAIN = "The quay is nearly done, I think. We could walk there on Sunday if the rain stops.\n"


def document(text: str, format: str = "txt", *carriage: Carriage, subject: str = "") -> Document:
    return Document(
        text=text, name="a", format=format, sha256="0", carriage=carriage, subject=subject or None
    )


OTHERS = [
    (Genre.LIST_MAIL, document(PLAIN, "eml", Carriage.LISTED)),
    (Genre.LIST_MAIL, document(f"{PLAIN}\n--- a/quay.c\n+++ b/quay.c\n", "eml")),
    (Genre.LETTER, document(PLAIN, "eml", Carriage.ANSWER)),
    (Genre.LETTER, document("Hi Bob, thanks for the maps. I'll bring you mine.\n", "eml")),
    (Genre.NOTICE, document(PLAIN * 5, "eml", Carriage.AUTOMATIC, Carriage.BOUNCE)),
    (
        Genre.NEWSLETTER,
        document(
            f"View this email in your browser\n\nIn this issue\n\n{PLAIN}\nUnsubscribe\n",
            "eml",
            Carriage.BROADCAST,
        ),
    ),
    (
        Genre.RECEIPT,
        document("Order number 4711\n\nQuay cap  € 12.00\nSubtotal  € 12.00\nInvoice date 4 May\n"),
    ),
    (Genre.RECEIPT, document("ご注文番号 4711\n\n小計 1,200円\n送料 300円\n合計 1,500円\n")),
    (
        Genre.ARTICLE,
        document(f"Who moves the bench?\nBy Ottoline Farrow\n\n{LEAD}\n\nREAD MORE\n\nMost read\n"),
    ),
    (
        Genre.MINUTES,
        document(f"Minutes of the harbour club\n\nPresent: 38\nApologies: 2\n\n1. {PLAIN}"),
    ),
    (Genre.OBITUARY, document("He is survived by two sons. Visitation is at the funeral home.\n")),
    (Genre.RECIPE, document("Plum dumplings\n\nIngredients\n\n- plums\n\nMethod\n\nBoil them.\n")),
    (
        Genre.MANUAL,
        document(
            "# tide\n\n## Installation\n\nRun it.\n\n## Usage\n\nSay it.\n\n## License\n\nMIT\n"
        ),
    ),
    (
        Genre.PROGRAM,
        document('[tool.tide]\nname = "tide"\nversion = "2"\ndeps = ["moon"]\nmain = "run"\n'),
    ),
]


RELEASES = [
    document(RELEASE),
    document(RELEASE, "eml", Carriage.LISTED),
    document(RELEASE, "eml", Carriage.BROADCAST, Carriage.AUTOMATIC),
    document(f"{RELEASE}\n\nUnsubscribe\n", "eml", Carriage.BROADCAST),
    document(LEAD, "eml", subject="Press release: the quay opens"),
    document(f"Harbour Trust opens the east quay\n\n{LEAD}\n"),
    document(f"{RELEASE}\nRead more\n\nNewsletter\n", "html"),
    document(f"The ticket costs € 12.00.\nA cap is € 9.\nA map is € 3.\n\n{RELEASE}"),
    document(f"Quay opens\n\n{LEAD} “I thank you, my friends. I do!” she said.", "eml"),
    document(f"The quay opens again\n\n{LEAD}", "eml", subject="The quay opens again"),
    document("Please find attached our news.\n\n[quay.pdf]\n[map.pdf]\n"),
    document("The quay opens\n\nShort notes have no sign of anything.\n"),
    document(""),
]

LENGTHS = [document((PLAIN * 9)[:length]) for length in (399, 400)]
"""The longest text that is a short one, and the shortest that is none."""
