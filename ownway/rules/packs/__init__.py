"""Law of other nations and other times: a folder each, found by being here.

To add one, put its rules into a folder of this package, named in its `RULES`, and its figures under
`parameters/<nation>/`. Nothing else changes: a test adds a nation so. Packs do not know one another.
"""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from ownway.rules.kernel import Rule


def _packs() -> Iterator[ModuleType]:
    return (import_module(f"{__name__}.{pack.name}") for pack in iter_modules(__path__))


RULES: tuple[Rule[Any, Any, Any], ...] = tuple(rule for pack in _packs() for rule in pack.RULES)


@cache
def topics() -> dict[str, Callable[[Any], Any]]:
    """The topics of published examples that packs can answer, from their `examples` modules."""
    names = [f"{pack.__name__}.examples" for pack in _packs()]
    return {topic: answer for name in names if find_spec(name) for topic, answer in import_module(name).TOPICS.items()}
