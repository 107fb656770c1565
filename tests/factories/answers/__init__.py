"""What invented people answer, by full key of the map of facts."""

from importlib import resources
from typing import Any

import yaml


def answers_of(name: str) -> dict[str, Any]:
    """The answers in `<name>.yaml`."""
    text = resources.files(__package__).joinpath(f"{name}.yaml").read_text("utf-8")
    return dict(yaml.safe_load(text)["answers"])
