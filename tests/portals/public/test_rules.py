"""The rules are published: every rule has its page, whatever nation or time its law is of."""

import pytest
from django.test import Client

from ownway.rules import registry


@pytest.mark.parametrize("name", registry.RULES)
def test_every_rule_has_its_page(client: Client, db: None, name: str) -> None:
    assert client.get(f"/rules/{name}/").status_code == 200


@pytest.mark.parametrize("wrong", ["on=soon", "on=2040-01-01", "place=atlantis"])
def test_a_day_or_a_place_without_figures_is_not_found(client: Client, db: None, wrong: str) -> None:
    assert client.get(f"/rules/charging.tariff_income/?{wrong}").status_code == 404


def test_a_rule_nobody_wrote_is_not_found(client: Client, db: None) -> None:
    assert client.get("/rules/magic/").status_code == 404
