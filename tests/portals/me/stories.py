"""How far the people of these tests have come, and how tests reach their pages."""

from datetime import datetime

from ownway.nonprod.cast import Cast
from ownway.nonprod.telling import tell
from ownway.nonprod.walking import Walk
from tests.factories.answers import answers_of

ANSWERS = {"contact.for": "me", "people.helps": "yes"}


def begun(cast: Cast, at: datetime, name: str = "b") -> Walk:
    """Beryl, before she gets in touch."""
    answers = answers_of(name) | ANSWERS
    return Walk(cast, answers, home="larkfield", worker="amina", lead="ruth", finance="helen", at=at)


def in_touch(cast: Cast, at: datetime) -> Walk:
    """Beryl got in touch; who helps first is settled."""
    return begun(cast, at).contact().triaged()


def decided(cast: Cast, at: datetime) -> Walk:
    """Beryl's needs are decided."""
    walk = in_touch(cast, at).told().completed()
    walk.determined()
    return walk


def planning(cast: Cast, at: datetime) -> Walk:
    """Beryl's plan has begun, and is empty; her daughter helps her here."""
    walk = decided(cast, at).wanted()
    with walk.as_person() as me:
        tell(walk.person, "money", walk.answers, by=me, at=walk.at)
    return walk.helped_by("r1")


def place(walk: Walk, rest: str = "") -> str:
    """The address of one of the person's pages."""
    return f"/me/{walk.person.id}/{rest}"
