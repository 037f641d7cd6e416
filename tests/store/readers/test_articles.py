"""Where on a page its article stands, and what about it is not of it."""

import pytest
from reading import LONG, kinds, page

from store.model.document import Document, PartKind

QUAY = "Harbour Trust opens the east quay"
STORY = (
    "<p>Port Lindow, 4 March 2021 - The Harbour Trust has opened its east quay after nine years"
    " of repair. Boats may tie up there from Saturday.</p><p>The work took four divers and a crane."
    " The trust paid for it alone, and the town gave the stones.</p>"
    "<p>Media contact: Ada Brook, press officer, +44 20 7946 0123, ada.brook@harbour.example</p>"
)
RELEASE = f"<h1>{QUAY}</h1>{STORY}"
LINKED = '<script type="application/ld+json">{"headline":"%s"}</script>'
MENU = '<div id="menu"><a href="/a">Home</a> <a href="/b">About</a></div>'
ELSEWHERE = "<p>" + "Elsewhere on this site you may read about boats and tides. " * 20 + "</p>"


def read_of(document: Document) -> str:
    """What of a page is neither the site's nor a line over the article."""
    out = [p.span for p in document.parts if p.kind in (PartKind.CHROME, PartKind.OVER)]
    return "".join(
        char for n, char in enumerate(document.text) if not any(s.start <= n < s.end for s in out)
    )


@pytest.mark.parametrize(
    "style",
    [
        "<style>.story{display:none}.story{display:block}</style>",
        "<style>@media print{.nav{color:red}.story{display:none}}</style>",
        '<style media="print">.story{display:none}</style>',
        "<style>.loading .story{visibility:hidden}</style>",
        "<style>ul.story,.x>.story{display:none}</style>",
        "<style>.popup .story{display:none}</style>",
    ],
)
def test_a_style_sheet_hides_nothing(style):
    document = page(f'{MENU}<div class="story">{RELEASE}</div>', style)
    assert "four divers" in read_of(document)
    assert "ada.brook@harbour.example" in read_of(document)


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ('<p>seen</p><p style="visibility: hidden; opacity: 0">no</p>', "seen"),
        (
            f'<h1>{QUAY}</h1><div style="visibility: hidden">{STORY}</div>',
            "four divers",
        ),
        (f"<noscript>{RELEASE}</noscript>", "four divers"),
        (f"{MENU}<noscript>{RELEASE}</noscript>", "four divers"),
        (f"{MENU}<div><script type='text/template'>{RELEASE}</script></div>", "four divers"),
        (f"{MENU}<template>{RELEASE}</template>", "four divers"),
    ],
)
def test_what_waits_for_a_script_is_read_where_it_is_all_there_is(markup, shown):
    assert shown in page(markup).text
    assert "no" not in page(markup).text.split()


@pytest.mark.parametrize(
    "markup",
    [
        f"{RELEASE}{LONG}<noscript>Turn your scripts on.</noscript>",
        f"{RELEASE}{LONG}<div hidden>Turn your scripts on.</div>",
        f"{RELEASE}{LONG}<script type='text/template'><p>Turn your scripts on.</p></script>",
    ],
)
def test_what_waits_for_a_script_is_left_where_the_page_shows_its_text(markup):
    assert "scripts" not in page(markup).text


def test_a_body_that_only_machines_are_given_is_read():
    body = f"{QUAY} at last.\\n" + "Boats may tie up there from Saturday. " * 20
    said = LINKED % f'{QUAY}","articleBody":"{body}'
    document = page(MENU, said)
    assert kinds(document, PartKind.HEADING) == [QUAY]
    assert document.text.count("Saturday") == 20
    shown = page(f"{RELEASE}{LONG}", said)
    assert "at last" not in shown.text


@pytest.mark.parametrize(
    "name",
    [
        "entry share",
        "entry-content-read-more",
        "c-sharingContainer",
        "search-for-stones",
        "comment",
    ],
)
def test_a_release_is_told_by_its_text_and_not_by_the_name_of_its_block(name):
    document = page(f'{MENU}<div class="{name}">{RELEASE}</div>')
    assert "four divers" in read_of(document)
    assert "Home" not in read_of(document)


@pytest.mark.parametrize("name", ["entry share", "entry entry-read-more", "sharing-the-quay"])
def test_a_release_that_is_shorter_than_the_rest_stays_by_its_title(name):
    document = page(f'{MENU}<div id="{name}">{RELEASE}</div>{ELSEWHERE}')
    assert "four divers" in read_of(document)
    assert "Ada Brook" in read_of(document)


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ('<div class="z"><a href="/1">One story</a> <a href="/2">And another</a></div>', "another"),
        ('<div class="comments"><p>I like it, says a reader, and so do I.</p></div>', "reader"),
        ('<div class="c-newsletter"><p>Get our letters each week, in your box.</p></div>', "week"),
        (
            '<div id="cookie"><p>We use cookies here, as all do. You may refuse.</p></div>',
            "cookies",
        ),
        ("<p><a href='/1'>An older story</a></p><p><a href='/2'>Another</a></p>", "older"),
        ('<ul class="share"><li><a href="#">Share</a></li><li>Print</li></ul>', "Print"),
    ],
)
def test_furniture_in_and_behind_an_article_is_the_sites(markup, words):
    within = page(f"{MENU}<article>{RELEASE}{LONG}{markup}{LONG}</article>")
    behind = page(f"{MENU}<div>{RELEASE}{LONG}{LONG}</div>{markup}")
    assert words in within.text
    assert words not in read_of(within)
    assert words not in read_of(behind)
    assert "four divers" in read_of(within)


@pytest.mark.parametrize(
    "markup",
    [
        "<div><p>Ada Brook, press officer</p><p>+44 20 7946 0123</p></div>",
        "<div>Ada Brook<br><a href='mailto:ada@harbour.example'>ada@harbour.example</a></div>",
        '<div class="c-side"><h3>Press</h3><div>Ada Brook</div><div>020 7946 0123</div></div>',
        "<p>Ada Brook, press officer</p>",
    ],
)
def test_a_contact_behind_an_article_stays(markup):
    document = page(f"{MENU}<div>{RELEASE}{LONG}</div>{markup}")
    assert read_of(document).count("Ada Brook") == 2


@pytest.mark.parametrize("name", ["comments", "related_posts", "privacy-consent", "sidebar"])
def test_what_is_named_as_furniture_is_no_article_while_there_is_another(name):
    other = "<p>" + "I like this, and that, and the other, too, says one. " * 12 + "</p>"
    document = page(f'<div>{RELEASE}{LONG}</div><div class="{name}">{other}</div>')
    assert "four divers" in read_of(document)
    assert "says one" not in read_of(document)
    alone = page(f'{MENU}<div class="{name}">{other}</div>')
    assert "says one" in read_of(alone)


def test_lines_beside_the_title_are_over_the_article():
    over = "<span>By Ada Brook</span> <span>3 Min Read</span>"
    document = page(f'<div class="top">{over}</div>{RELEASE}', f"<title>{QUAY} - Lindow</title>")
    assert kinds(document, PartKind.OVER) == ["By Ada Brook 3 Min Read"]
    dated = page(f"<article><h1>{QUAY}</h1><div>4 March 2021</div>{LONG}</article>")
    assert kinds(dated, PartKind.OVER) == ["4 March 2021"]
    assert kinds(page(f"<h1>{QUAY}</h1>{LONG}"), PartKind.OVER) == []


def test_the_heading_that_the_page_gives_as_its_title_is_the_headline():
    junk = "<div><h2><a href='/m'>Breaking news by mail</a></h2><p>Get it all at once.</p></div>"
    document = page(f"{junk}<div>{RELEASE}</div>", f"<title>{QUAY} | Lindow News</title>")
    assert "Breaking" not in read_of(document)
    teased = f"<ul><li><h3><a href='/q'>{QUAY}</a></h3></li></ul>"
    document = page(f"{teased}<div>{RELEASE}</div>", f"<title>{QUAY} | Lindow News</title>")
    assert read_of(document).count(QUAY) == 1


@pytest.mark.parametrize("name", ["nocontent related-content", "teaser", "c-author-box"])
def test_a_card_in_an_article_is_kept_whatever_its_name_is(name):
    card = "Ada Brook<br>Quay 10<br>Tel. 020 7946 0123<br>ada@harbour.example"
    document = page(f'<article>{RELEASE}<div class="{name}"><p>Contact</p>{card}</div></article>')
    assert "Quay 10" in read_of(document)
    site = page(f'<article>{RELEASE}{LONG}</article><div class="footer">{card}</div>')
    assert "Quay 10" not in read_of(site)


def test_a_day_in_the_page_s_header_leads_the_article():
    head = '<div class="header"><div>Friends of the Quay</div><div>{}</div></div>'
    dated = page(f"{head.format('4 March 2021, Port Lindow')}{RELEASE}")
    assert "Friends of the Quay" in dated.text
    assert kinds(dated, PartKind.CHROME) == []
    assert len(kinds(page(f"{head.format('All about boats')}{RELEASE}"), PartKind.CHROME)) == 1


def test_headings_of_the_site_before_the_title_are_none_of_the_article():
    title = "<title>Releases - Harbour Trust opens the east quay</title>"
    same = page(f"<h1>Navigation</h1><ul><li>Contents</li></ul><div>{RELEASE}</div>", title)
    assert kinds(same, PartKind.HEADING) == [QUAY]
    lower = page(f"<h2>Navigation</h2><div>{RELEASE}</div>", title)
    assert kinds(lower, PartKind.HEADING) == [QUAY]
    below = page(f"<div><h1>{QUAY}</h1></div><h2>Boats from Saturday</h2><div>{STORY}</div>", title)
    assert kinds(below, PartKind.HEADING) == [QUAY, "Boats from Saturday"]


def test_a_table_beside_the_title_stays_a_table():
    table = "<dl><dt>Number</dt><dd>17</dd><dt>Date</dt><dd>4 March 2021</dd></dl>"
    document = page(f"<article><h1>{QUAY}</h1>{table}{STORY}</article>")
    assert kinds(document, PartKind.TABLE) == ["Number\t17\nDate\t4 March 2021"]


def test_what_stands_under_a_picture_is_a_caption():
    markup = "<figure><figcaption>{0}</figcaption></figure><div class='wp-caption'>{0}</div>"
    document = page(f"{RELEASE}{markup.format('The quay at dawn')}{LONG}")
    assert kinds(document, PartKind.CAPTION) == ["The quay at dawn", "The quay at dawn"]


@pytest.mark.parametrize(
    ("box", "kept"),
    [
        ('<a href="tel:+442079460123">Call</a>', True),
        ('<a href="mailto:ada.brook@harbour.example">Write to us</a>', True),
        ('<a href="mailto:?subject=quay">Send this page</a>', False),
        ("020 7946 0123", True),
        ('<a href="/press">To the press page</a>', False),
    ],
)
def test_a_box_beside_an_article_counts_by_what_its_links_lead_to(box, kept):
    document = page(
        f"<main><article>{RELEASE}</article><div><h3>Ada Brook</h3><p>Officer</p>{box}</div></main>"
    )
    assert ("Officer" in read_of(document)) is kept


@pytest.mark.parametrize(("name", "kept"), [("consent", False), ("press-office", True)])
def test_a_box_that_asks_for_consent_is_the_sites_even_with_an_address(name, kept):
    box = f"<div class='{name}'>Questions? Write to ada@harbour.example</div>"
    document = page(f"{box}<main><article>{RELEASE}</article></main>")
    assert ("Questions" in read_of(document)) is kept


def test_marks_to_jump_to_are_no_links():
    marks = '<p><a name="a">Ann Roe</a><br><a name="b">Communications</a><br>020 7946 0124</p>'
    document = page(f"<h1>{QUAY}</h1>{STORY}<div><p>Contact</p>{marks}</div>")
    assert "Communications" in read_of(document)
