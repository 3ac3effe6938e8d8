"""E-mail addresses and telephone numbers: their form is checked, nothing of them is changed."""

from __future__ import annotations

import pytest

from cofanet_desktop.domain.contact_details import email_key, parse_email, parse_phone
from cofanet_desktop.domain.errors import InvalidInput


@pytest.mark.parametrize(
    "address",
    [
        "anne.martin@example.com",
        "a+list@sub.example.co",
        "o'neil@example.ie",
        "UPPER@EXAMPLE.COM",
        "x@müller.de",
        "info@例え.テスト",
        "1@a-b.info",
    ],
)
def test_an_address_is_kept_as_written(address: str) -> None:
    assert parse_email(f"  {address} ") == address


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="nothing"),
        pytest.param("anne", id="no @"),
        pytest.param("anne@localhost", id="no domain"),
        pytest.param("@example.com", id="nobody"),
        pytest.param("a b@example.com", id="a blank"),
        pytest.param("a@b@example.com", id="two @"),
        pytest.param(".a@example.com", id="a point first"),
        pytest.param("a..b@example.com", id="two points"),
        pytest.param("a@-x.com", id="a dash first"),
        pytest.param("a@x-.com", id="a dash last"),
        pytest.param("a@x.com.", id="a point last"),
        pytest.param("a@10.0.0.1", id="a number"),
        pytest.param("Anne <anne@example.com>", id="a name beside it"),
        pytest.param("a@example.com;b@example.com", id="two addresses"),
        pytest.param("a" * 65 + "@example.com", id="too long before the @"),
        pytest.param("a@" + "b" * 60 + ".cc" * 70, id="too long"),
        pytest.param("a@example.com\nbcc: x@y.com", id="a second line"),
    ],
)
def test_what_cannot_be_an_address_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_email(text)
    assert (caught.value.field, caught.value.rule) == ("email", "EMAIL_NOT_VALID")
    assert caught.value.hint is not None


def test_capitals_do_not_make_another_address() -> None:
    assert email_key(" Anne@Example.COM") == email_key("anne@example.com")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("0123456789", "0123456789"),
        ("+33 1 23 45 67 89", "+33 1 23 45 67 89"),
        (" +49\u00a0(0)30/123-456 ", "+49 (0)30/123-456"),
        ("01.23.45.67.89 x12", "01.23.45.67.89 x12"),
        ("555 ext. 4", "555 ext. 4"),
        ("112", "112"),
    ],
)
def test_a_telephone_number_is_kept_as_written(text: str, kept: str) -> None:
    assert parse_phone(text) == kept


@pytest.mark.parametrize(
    "text", ["", "-", "12", "none", "+", "1" * 21, "01 23 or 45 67", "=1+1", "0033\t#REF"]
)
def test_what_cannot_be_a_telephone_number_is_refused(text: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_phone(text, "fax")
    assert (caught.value.field, caught.value.rule) == ("fax", "PHONE_NOT_VALID")
