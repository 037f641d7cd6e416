"""Finds the header that a mail program prints above a mail which it forwards."""

import datetime
import re
from collections.abc import Iterator
from itertools import takewhile

from msgspec import Struct

from store.readers.headblock import opens_field
from store.readers.maildate import moment

_NAMES = {
    "sender": """from|von|de|da|från|fra|van|od|lähettäjä|expéditeur|afzender|afsender|remitente
        |remetente|mittente|差出人|发件人|寄件者|보낸 사람|feladó|от|από|kimden""",
    "sent": """date|sent|gesendet|datum|envoyé|envoyé le|enviado|enviado el|data|inviato|verzonden
        |skickat|sendt|dato|lähetetty|wysłano|odesláno|fecha|送信日時|日期|发送时间|寄件日期|日時
        |보낸 날짜|날짜|küldve|дата|отправлено|tarih""",
    "subject": """subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|aihe|temat
        |předmět|件名|主题|主旨|제목|tárgy|тема|θέμα|konu""",
    "other": """to|an|à|a|para|per|aan|till|til|do|komu|cc|kopie|reply-to|bcc|宛先|收件人|收件者
        |받는 사람|vastaanottaja|címzett|кому|kime|resent-from|sender""",
}
_FIELD = {word.strip(): field for field, words in _NAMES.items() for word in words.split("|")}
_LINE = re.compile(
    r"\s{0,8}\*{0,2}([^\W\d_][\w -]{0,20}?)\*{0,2}\s{0,2}[:：]\*{0,2}\s{0,20}(\S.{0,998}|)$"
)
_RULE = re.compile(
    r"\s{0,8}(?:[-_=*>]{3,}|begin forwarded|.{0,30}(?:forward|weiter|transf|transmis|inoltrat"
    r"|doorgestuurd|vidarebef|videresend|reenviad|encaminhad|original|origin|ursprüng|przekazan"
    r"|転送|转发|轉寄))",
    re.I,
)
_FOLLOWS = re.compile(rf"{_RULE.pattern}|.{{0,30}}réexpédi", re.I)
_SENT_FROM = re.compile(
    r"(?:sent|get|von mein|gesendet|envoyé|obten|enviado|inviato|verzonden|verstuurd|skickat|sendt"
    r"|lähetetty|wysłan|odesl|отправлено|发自).{0,40}\b(?:iPhone|iPad|Android|BlackBerry|Samsung"
    r"|Galaxy|Huawei|Xiaomi|Outlook|Thunderbird|Yahoo|Gmail|Proton ?Mail)\b.{0,30}$",
    re.I,
)
_ANSWERED = re.compile(
    r"(?:re|aw|sv|antw|antwort|rif|odp|ynt|yan|atb|vá|απ|ответ|回复|回覆|答复|答覆|返信|답장|회신)"
    r"(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]",
    re.I,
)
_SENT_ON = re.compile(r"\[?(?:fwd?|fw|wg|tr|rv|enc|vb|vl|vs|pd|doorst|转发|轉寄)\s?[:：]", re.I)
_SIGNED = "--"
_SEARCHED, _HIGHEST = 150, 16  # lines


class Forwarded(Struct, frozen=True):
    """What an inner header says, and the offsets at which it and the text below it begin.

    `above` is what stands over it, without it and other such headers.
    """

    at: int
    start: int
    sender: str | None
    subject: str | None
    sent: datetime.datetime | None
    above: str = ""


def is_answer(subject: str | None) -> bool:
    """Whether a subject says that the mail answers another, and does not just send it on."""
    return _ANSWERED.match(subject or "") is not None


def is_sent_on(subject: str | None) -> bool:
    """Whether a subject says that the mail sends another one on."""
    return _SENT_ON.match(subject or "") is not None


def innermost_header(text: str) -> Forwarded | None:
    """The last forwarding header in the upper part of `text`, if there is any."""
    found = [*headers_in(text)]
    return found[-1] if found else None


def headers_in(text: str) -> Iterator[Forwarded]:
    """The headers that are printed in the upper part of `text`, from the outermost on."""
    lines = text.split("\n", _SEARCHED)[:_SEARCHED]
    number, above = 0, list[str]()
    while number < len(lines):
        fields, height = _block(lines, number)
        if _is_header(fields, lines[max(0, number - 2) : number]):
            at = sum(len(line) + 1 for line in lines[: _said_until(lines, number)])
            start = sum(len(line) + 1 for line in lines[: number + height])
            above = own_words(above)
            if len(text) > start:
                yield Forwarded(
                    at,
                    start,
                    fields.get("sender"),
                    fields.get("subject"),
                    moment(fields.get("sent", "")),
                    "\n".join(above),
                )
        else:
            above += lines[number : number + max(height, 1)]
        number += max(height, 1)


def _is_header(fields: dict[str, str], above: list[str]) -> bool:
    """A sender with a date or subject, and a mail address or a forwarding rule to prove it."""
    if "sender" not in fields or fields.keys().isdisjoint(("sent", "subject")):
        return False
    addressed = any("@" in fields.get(field, "") for field in ("sender", "other"))
    return addressed or any(_RULE.match(line) for line in above)


def _block(lines: list[str], number: int) -> tuple[dict[str, str], int]:
    """The fields of the header that begins at line `number`, and how many lines it takes."""
    fields: dict[str, str] = {}
    height, last = 0, ""
    for at, line in enumerate(lines[number : number + _HIGHEST], start=number):
        if said := _said(line):
            last = said[0] if said[0] not in fields else ""
            fields.setdefault(*said)
        elif not fields or not line.strip():
            break
        elif not opens_field(line.encode()):
            if line[:1] not in (" ", "\t") and not (at + 1 < len(lines) and _said(lines[at + 1])):
                break
            if last:
                fields[last] += f" {line.strip()}"
        else:
            last = ""
        height += 1
    return fields, height


def _said(line: str) -> tuple[str, str] | None:
    """Which field a line gives, and its value."""
    found = _LINE.match(line)
    field = _FIELD.get(found[1].strip().lower()) if found else None
    return (field, found[2].strip()) if found and field else None


def own_words(lines: list[str]) -> list[str]:
    """What somebody wrote over a mail that they send on: no signature, and not the last lines if
    their program says there that the mail follows."""
    kept = list(takewhile(lambda line: line != _SIGNED, lines))
    return [line for line in kept[: _said_until(kept, len(kept))] if not _SENT_FROM.match(line)]


def _said_until(lines: list[str], number: int) -> int:
    """The line before which the last one stands that is neither empty nor a mail program's."""
    while number and (not lines[number - 1].strip() or _announces(lines[number - 1])):
        number -= 1
    return number


def _announces(line: str) -> bool:
    return _FOLLOWS.match(line) is not None and line.strip(" *").endswith((*":：-_=*>",))
