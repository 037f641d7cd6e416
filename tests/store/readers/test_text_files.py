"""Plain text: what kind a file is, what it is written in, and what is taken out of it."""

import pytest
from reading import documents, only

from store.errors import UnreadableError
from store.model.document import PartKind

FRENCH = "Préfecture : sécheresse précoce, « l’eau » manque déjà à l’été"


@pytest.mark.parametrize(
    ("data", "name", "format"),
    [
        (b"A headline\n\nSome text.", "a.txt", "txt"),
        (b"A headline\n\nSome text.", "a", "txt"),
        (b"<!DOCTYPE html><p>Some text.", "a.txt", "html"),
        (b"<HTML><BODY>Some text", "a", "html"),
        (b"<?xml version='1.0'?><!-- saved --><html><body><p>x", "a.txt", "html"),
        (b"<p>One<br>two<br>three<p>four<p>five<p>six", "a.txt", "html"),
        (b"A fragment <b>without</b> a head<br>", "a.html", "html"),
        (b"2 < 3, and <name> is <blank>.", "a.txt", "txt"),
        (b"# A headline\n\nSome text.", "a.md", "md"),
        (b"# A headline\n\nSome text.", "a.txt", "txt"),
        (
            b"Subject: x\nFrom: y@z.example\nDate: Mon, 1 Jan 2018 10:00:00 +0000\n\nSome",
            "a",
            "eml",
        ),
        (b"Received: by x\nSubject: y\n\nSome", "a.txt", "eml"),
        (b"From: a\nSubject: y\n\nSome", "a.eml", "eml"),
        (b"Date: 6 June\nSubject: A drone found\n\nText.", "a.txt", "txt"),
        (b"Contact: A Person\nPhone: 1\n\nText.", "a.txt", "txt"),
        (b"From x@y.example Mon Jan  1 10:00:00 2018\nSubject: y\n\nSome", "a.txt", "eml"),
    ],
)
def test_kind_is_told_by_content_before_name(data, name, format):
    assert only(data, name).format == format


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b" \n\n ", "empty"),
        (b"%PDF-1.4 rest", "PDF"),
        (b"PK\x03\x04rest", "ZIP"),
        (b"\x89PNG\r\n", "picture"),
        (bytes(range(256)) * 4, "binary"),
        (b"charset=zlib\n\n" + b"A line of text.\n" * 300 + bytes(range(256)) * 40, "binary"),
        (b"charset=zlib\n\n" + b"A line of text.\n" * 300 + b"Zk\xb5\xad\xd6" * 80_000, "binary"),
        (b"<html><body><script>x</script></body></html>", "no text"),
        (b"MIME-Version: 1.0\nContent-Type: image/png\n\nxx", "without any text"),
    ],
)
def test_what_is_no_release_is_refused_with_its_reason(data, reason):
    with pytest.raises(UnreadableError, match=reason):
        documents(data)


@pytest.mark.parametrize(
    "codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32", "cp1252", "mac_roman"]
)
def test_french_is_read_in_every_encoding_it_comes_in(codec):
    assert only(FRENCH.encode(codec)).text == FRENCH


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("報道関係者各位\n新しい衛星「ナギ」を6月に発売します。", "cp932"),
        ("報道関係者各位\n新しい衛星「ナギ」を6月に発売します。", "euc_jp"),
        ("報道関係者各位\n新しい衛星「ナギ」を6月に発売します。", "iso2022_jp"),
        ("보도자료\n초소형위성 물수리, 한반도 야간 영상 첫 공개", "iso2022_kr"),
        ("보도자료\n초소형위성 물수리, 한반도 야간 영상 첫 공개", "cp949"),
        ("新闻稿：卫星交付首批观测数据，今起向用户开放。", "gb18030"),
        ("新聞稿：衛星傳回第一筆海面風速資料。聯絡人：", "cp950"),
        ("Ważący 19 kg satelita przeszedł próbę w komorze próżniowej.", "cp1250"),
        ("Ważący 19 kg satelita przeszedł próbę w komorze próżniowej.", "iso8859_2"),
        ("Спутник пережил первую зиму испытаний, сообщили учёные.", "cp1251"),
        ("Спутник пережил первую зиму испытаний, сообщили учёные.", "koi8_r"),
        ("Ο δορυφόρος πέρασε τις πρώτες δοκιμές του χειμώνα.", "cp1253"),
    ],
)
def test_undeclared_encodings_are_told_by_what_they_read_as(text, codec):
    assert only(text.encode(codec)).text == text


@pytest.mark.parametrize(
    ("text", "codec", "bad"),
    [
        ("Häfen öffnen, sagt die Behörde in Lübeck", "utf-8", b"\xfc"),
        ("新闻稿：卫星交付首批观测数据，今起向用户开放。", "gb18030", b"\xff"),
        ("報道関係者各位\n新しい衛星「ナギ」を6月に発売します。", "cp932", b"\x81"),
        ("보도자료\n초소형위성 물수리, 한반도 야간 영상 첫 공개", "cp949", b"\xff"),
    ],
)
def test_a_bad_byte_costs_one_character(text, codec, bad):
    data = text.encode(codec)
    assert only(data + b"\n" + bad).text == f"{text}\n\ufffd"
    declared = b"<meta charset=" + codec.encode() + b"><p>" + data + bad
    assert only(declared, "a.html").text == f"{text}\ufffd".replace("\n", " ")
    assert only(data[:-1] if codec != "utf-8" else data).text.startswith(text[:-1])


def test_what_stands_before_them_does_not_hide_east_asian_letters():
    text = "報道関係者各位\n新しい衛星「ナギ」を6月に発売します。"
    english = "The harbour opens its east quay.\n" * 200
    assert only((english + text).encode("cp932")).text == english + text
    page = "<div class='menu'><a href='/a'></a></div>\n" * 200 + f"<p>{text}</p>"
    assert only(page.encode("cp932"), "a.html").text == text.replace("\n", " ")


def test_a_page_that_declares_itself_late_is_believed():
    page = f"<html><head><script>{'x = 1;' * 2000}</script><meta charset=koi8-r></head>"
    assert only((page + "<p>Гав</p>").encode("koi8-r"), "a.html").text == "Гав"


def test_broken_utf8_is_read_with_its_faults_marked():
    data = "Été précoce à Guéret, déjà".encode().replace("à".encode(), b"\xc3 ", 1)
    assert only(data).text == "Été précoce \ufffd  Guéret, déjà"


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("a\x1b[31mred\x1b[0m b", "ared b"),
        ("a\x1b]0;title\x07b", "ab"),
        ("a\x00\x08b", "ab"),
        ("a\u202eb\u2066c\ufeffd", "abcd"),
        ("soft\u00adhyphen", "softhyphen"),
        ("1\u00a0000\u202f000", "1 000 000"),
        ("one\r\ntwo\rthree\x0cfour", "one\ntwo\nthree\nfour"),
        ("trailing   \nblanks\t\n", "trailing\nblanks"),
        ("cafe\u0301", "café"),
        ("須賀川　充\tcolumn   kept", "須賀川　充\tcolumn   kept"),
        ("\uf0b7 one\n\uf0a7 two", "• one\n• two"),
        ("\uf8ff pie", "\uf8ff pie"),
    ],
)
def test_what_a_person_would_not_see_is_taken_out(raw, clean):
    assert only("x " * 40 + raw).text == "x " * 40 + clean


def test_a_quoted_release_loses_its_marks_and_its_forwarder():
    release = "\n".join(f"> Line {n} of the release." for n in range(9))
    document = only(f"Hello all,\nsee below.\n\n{release}\n\nBye, a reader\nTel. 1")
    assert "> " not in document.text
    chrome = [document.text[p.span.start : p.span.end].strip() for p in document.parts]
    assert [part.kind for part in document.parts] == [PartKind.CHROME] * 2
    assert chrome == ["Hello all,\nsee below.", "Bye, a reader\nTel. 1"]


def test_columns_inside_quoted_lines_hold():
    release = "\n".join(["> Name              Name", ">   indented", ">", "> x"] * 3)
    assert only(release).text.startswith("Name              Name\n  indented\n\nx")


def test_a_short_quotation_stays_the_answer_s_quote():
    quoted = "\n".join(f"> old {n}" for n in range(6))
    text = "\n".join(f"New line {n}." for n in range(20))
    document = only(f"{text}\n{quoted}\n")
    assert [part.kind for part in document.parts] == [PartKind.QUOTE]


@pytest.mark.parametrize(
    ("text", "codec"),
    [
        ("Grüße", "cp1252"),
        ("5 € mehr für Straßen", "cp1252"),
        ("“The quay” – it’s open", "cp1252"),
        ("© 2019 Harbour Trust®", "cp1252"),
        ("Łódź", "cp1250"),
        ("Rybák přišel zpět", "iso8859_2"),
        ("Időjárás: a tűző napról ötödször", "cp1250"),
        ("Ünal şirketi açıldı", "cp1254"),
        ("Įmonė atidarė krantinę", "cp1257"),
        ("Гавань открыта", "cp1251"),
        ("Гавань открыта вновь", "cp866"),
        ("نافذة على المرفأ القديم", "cp1256"),
        ("נמל העיר נפתח מחדש", "cp1255"),
        ("ท่าเรือของเมืองเปิดใหม่แล้ว หลังจากซ่อมแซมมานานถึงเก้าปีเต็ม", "cp874"),
        ("한강 부두가 다시 문을 연다. 보도자료입니다.", "johab"),
        ("The quay opens.", "utf-32-le"),
        ("The quay opens.", "utf-32-be"),
    ],
)
def test_a_few_letters_tell_the_encoding_by_the_alphabet_that_they_are_of(text, codec):
    assert only(text.encode(codec)).text == text


def test_signs_for_parts_of_letters_are_the_letters():
    assert (
        only("⽥中は11⽉8⽇、⺠と⻑い⾏列".encode(), "a.txt").text == "田中は11月8日、民と長い行列"
    )


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("The cafÃ© and the mayorâ€™s plan", "The café and the mayor’s plan"),
        ("Ã–rebro: SÃ¶dra hamnen Ã¶ppnar", "Örebro: Södra hamnen öppnar"),
        ("Ã¢\x80\x99 and Ã¢Â\x80Â¢ one", "’ and • one"),
        ("Â£4 million for the cafÃ©", "£4 million for the café"),
        ("Ã¯Â\x82Â· one", "• one"),
        ("ÐŸÐ¾Ñ€Ñ‚ opens", "Порт opens"),
        ("“AMANHÃ” and «AMANHÃ», NÃO", "“AMANHÃ” and «AMANHÃ», NÃO"),
        ("„FPÖ“, « fermé… », Îles, âge", "„FPÖ“, « fermé… », Îles, âge"),
        ("Â£4 million", "Â£4 million"),
    ],
)
def test_letters_that_were_misread_once_or_twice_are_restored(raw, text):
    assert only("x " * 40 + raw).text == "x " * 40 + text
