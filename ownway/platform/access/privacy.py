"""What each table and field is, said where the model is written; a test refuses a model or field that is silent.

class Fact(models.Model):
    privacy = person_table(Verbs.APPEND, plain=("id", "person_id", "home_id"), care=("value",))
"""

from dataclasses import dataclass, field
from enum import StrEnum


class Kind(StrEnum):
    """How the database guards a table."""

    PERSON = "person"  # row-level security, forced: about one person
    GATE = "gate"  # sign-in: only the gate's login
    REFERENCE = "reference"  # about organisations and law: every session reads
    MACHINE = "machine"  # ids and settings only


class Level(StrEnum):
    """How much a legitimate relationship opens."""

    OWN = "own"  # the person themself
    RECORD = "record"  # a worker who is involved, or responsible
    HELPING = "helping"  # somebody the person chose, within what they agreed to
    PARTNER = "partner"  # provider, peer, advocate: only what their part needs


class Verbs(StrEnum):
    """What the application's login may do with the rows."""

    READ = "SELECT"
    APPEND = "SELECT, INSERT"
    CHANGE = "SELECT, INSERT, UPDATE"
    DISCARD = "SELECT, INSERT, UPDATE, DELETE"  # drafts only


class Care(StrEnum):
    """Why a field is sensitive: decides scrubbing, export and retention."""

    PLAIN = "plain"  # keys, states, dates of the process
    IDENTITY = "identity"  # who somebody is and where
    CARE = "care"  # health, needs, what they told us
    MONEY = "money"
    PUBLIC = "public"  # may be published


OWN_AND_RECORD = (Level.OWN, Level.RECORD)
BUT_PARTNERS = (*OWN_AND_RECORD, Level.HELPING)
EVERYBODY_INVOLVED = tuple(Level)


@dataclass(frozen=True)
class Privacy:
    """The promise of one table."""

    kind: Kind
    verbs: Verbs
    fields: dict[Care, tuple[str, ...]] = field(default_factory=dict)
    seen_by: tuple[Level, ...] = ()
    written_by: tuple[Level, ...] = ()
    changed_by: tuple[Level, ...] = ()
    person: str = "person_id"
    update_columns: tuple[str, ...] = ()  # an append-only table may let single columns change
    veil: str = ""  # a column that, when set, hides the row from the person themself
    audience: str = ""  # a column that says how far a row goes: own, helping or partner
    drafted_by: str = ""  # a column that names who wrote a draft: they read it back, however far it goes
    partner: str = ""  # a column that names an organisation: partners see the rows of their own alone
    author: str = ""  # a log: whoever the row names as its author writes it, and nobody else
    sought: bool = False  # a function of the schema access reads it (search, withholding)
    kept: bool = False  # rows about no person are read by those who keep the organisation


def person_table(
    verbs: Verbs,
    *,
    seen_by: tuple[Level, ...] = OWN_AND_RECORD,
    written_by: tuple[Level, ...] | None = None,
    changed_by: tuple[Level, ...] | None = None,
    person: str = "person_id",
    update_columns: tuple[str, ...] = (),
    veil: str = "",
    audience: str = "",
    drafted_by: str = "",
    partner: str = "",
    author: str = "",
    sought: bool = False,
    kept: bool = False,
    **fields: tuple[str, ...],
) -> Privacy:
    """A table about one person, behind row-level security. The responsible organisation's broad reach always counts;
    the levels say which narrow reach does. Who may write defaults to who may see, who may change to who may write."""
    written_by = seen_by if written_by is None else written_by
    return Privacy(
        Kind.PERSON,
        verbs,
        _by_care(fields),
        seen_by,
        written_by,
        written_by if changed_by is None else changed_by,
        person,
        update_columns,
        veil,
        audience,
        drafted_by,
        partner,
        author,
        sought,
        kept,
    )


def reference_table(verbs: Verbs = Verbs.READ, **fields: tuple[str, ...]) -> Privacy:
    """A table about organisations, law or places: no person's record in it."""
    return Privacy(Kind.REFERENCE, verbs, _by_care(fields))


def gate_table(**fields: tuple[str, ...]) -> Privacy:
    """A sign-in table, out of the application's reach."""
    return Privacy(Kind.GATE, Verbs.DISCARD, _by_care(fields))


def machine_table(verbs: Verbs, **fields: tuple[str, ...]) -> Privacy:
    """A table of ids, counters and settings."""
    return Privacy(Kind.MACHINE, verbs, _by_care(fields))


def _by_care(fields: dict[str, tuple[str, ...]]) -> dict[Care, tuple[str, ...]]:
    return {Care(name): columns for name, columns in fields.items()}
