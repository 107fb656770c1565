"""`ownway check`: the source is sound as it stands, and what is not is named with what to do."""

import json

from click.testing import CliRunner

from ownway.commands.checking import check, deploy


def test_the_source_is_sound() -> None:
    found = CliRunner().invoke(check, ["--source", "--json"])
    assert all(json.loads(line)["ok"] for line in found.output.splitlines()), found.output
    assert found.exit_code == 0


def test_a_server_for_people_is_told_what_it_lacks_and_where_to_set_it(settings) -> None:
    settings.SECURE, settings.ALLOWED_HOSTS = False, ["localhost"]
    told = " ".join(deploy.given())
    assert "OWNWAY_HOSTS" in told
    assert "OWNWAY_SECURE=1" in told
    settings.SECURE, settings.ALLOWED_HOSTS = True, ["ownway.larkfield.example"]
    assert "OWNWAY_HOSTS" not in " ".join(deploy.given())


def test_source_and_deploy_are_two_questions() -> None:
    assert CliRunner().invoke(check, ["--source", "--deploy"]).exit_code == 2
