"""When a question opens, said in FHIR: `enableWhen` where that can say it, else an expression, else as it is written.

`asked` is always the keys of the set that is on its way out: a condition can look at nothing else in FHIR.
"""

import json
from collections.abc import Iterable, Mapping
from itertools import chain
from typing import Any

from ownway.journey.conversations.conditions import THIS_ROW, keys_named, matching
from ownway.journey.conversations.registry import FactKey, lookup

Json = dict[str, Any]
Written = Mapping[str, Any]
Keys = tuple[str, ...]

BASE = "https://github.com/ownway/ownway/fhir"
SDC = "http://hl7.org/fhir/uv/sdc/StructureDefinition"


def link_id(key: str) -> str:
    """`people.*.name` is `people.name` in a repeating group."""
    return ".".join(part for part in key.split(".") if part not in ("*", THIS_ROW))


def coding(key: FactKey, code: str) -> Json:
    """An option as a coding: each key has a code system of its own."""
    return {"system": f"{BASE}/CodeSystem/{link_id(key.key)}", "code": code}


def opening(key: str, written: Written | None, asked: Keys) -> Json:
    """The parts of a key's item that say when it is enabled. That it is answered already is no condition in FHIR."""
    if not written:
        return {}
    if not looks_inside(written, asked):
        return _extension(f"{BASE}/StructureDefinition/opens-if", valueString=json.dumps(written))
    rows, behaviour = _enable_when(written, asked)
    rows = [row for row in rows if row["question"] != link_id(key)]
    if not rows:
        return _extension(f"{SDC}/sdc-questionnaire-enableWhenExpression", valueExpression=expression(written, asked))
    return {"enableWhen": rows, **({"enableBehavior": behaviour} if len(rows) > 1 else {})}


def looks_inside(written: Written, asked: Keys) -> bool:
    """Whether everything a condition looks at is asked in this set."""
    return all(_named(key, asked) for key in keys_named(written))


def expression(written: Written, asked: Keys) -> Json:
    """The condition in FHIRPath over the response."""
    return {"language": "text/fhirpath", "expression": _path(written, asked)}


def _extension(url: str, **value: Any) -> Json:
    return {"extension": [{"url": url, **value}]}


def _named(pattern: str, asked: Keys) -> list[str]:
    return [pattern] if pattern in asked else matching(pattern, asked)


def _enable_when(written: Written, asked: Keys) -> tuple[list[Json], str]:
    """Rows and how they join; none if `enableWhen` cannot say it."""
    if "all" in written:
        parts = [_alternatives(part, asked) for part in written["all"]]
        return (list(chain(*parts)), "all") if all(len(rows) == 1 for rows in parts) else ([], "")
    parts = [_alternatives(part, asked) for part in written.get("any", [written])]
    return (list(chain(*parts)), "any") if all(parts) else ([], "")


def _alternatives(written: Written, asked: Keys) -> list[Json]:
    """Rows of which one is enough."""
    if "answered" in written:
        return [_exists(written["answered"], there=True)]
    if "answered" in written.get("not", {}):
        return [_exists(written["not"]["answered"], there=False)]
    if "in" not in written or written.get("least", 1) > 1:
        return []
    keys = chain.from_iterable(_named(pattern, asked) for pattern in keys_named(written))
    return [_equals(key, code) for key in keys for code in written["in"]]


def _exists(key: str, *, there: bool) -> Json:
    return {"question": link_id(key), "operator": "exists", "answerBoolean": there}


def _equals(key: str, code: str | bool) -> Json:
    answer = {"answerBoolean": code} if isinstance(code, bool) else {"answerCoding": coding(lookup(key), code)}
    return {"question": link_id(key), "operator": "=", **answer}


def _path(written: Written, asked: Keys) -> str:
    if "not" in written:
        return f"({_path(written['not'], asked)}).not()"
    for joined, word in (("any", " or "), ("all", " and ")):
        if joined in written:
            return word.join(f"({_path(part, asked)})" for part in written[joined])
    links = [link_id(key) for pattern in keys_named(written) for key in _named(pattern, asked)]
    items = f"%resource.descendants().where(linkId in {_either(links)})"
    if "answered" in written:
        return f"{items}.answer.exists()"
    answered = f"{items}.where(answer.value.where(code in {_either(written['in'])}).exists())"
    return f"{answered}.count() >= {written.get('least', 1)}"


def _either(words: Iterable[str]) -> str:
    return "(" + " | ".join(f"'{word}'" for word in words) + ")"
