"""Every table and what it is: ours say it in the model, the libraries' are listed here. An unclassed one fails."""

from collections.abc import Iterator

from django.apps import apps
from django.db.models import Model

from ownway.platform.access.privacy import Kind, Privacy, Verbs

_GATE = Privacy(Kind.GATE, Verbs.DISCARD)

LIBRARY_TABLES: dict[str, Privacy] = {
    "auth_group": _GATE,
    "auth_group_permissions": _GATE,
    "auth_permission": _GATE,
    "django_content_type": _GATE,
    "django_session": _GATE,
    "account_emailaddress": _GATE,
    "account_emailconfirmation": _GATE,
    "django_migrations": Privacy(Kind.MACHINE, Verbs.READ),
}


class Unclassed(LookupError):
    """A table nobody has said anything about."""


def privacy_of(model: type[Model]) -> Privacy:
    """The promise of a model's table. Raises Unclassed with what to add where."""
    promise = getattr(model, "privacy", None) or LIBRARY_TABLES.get(model._meta.db_table)
    if promise is None:
        raise Unclassed(
            f"{model._meta.label} has no `privacy`. Say person_table(...), reference_table(...), gate_table(...) or "
            f"machine_table(...) in the model; a library's table goes into LIBRARY_TABLES of {__name__}."
        )
    return promise


def promises() -> Iterator[tuple[str, Privacy]]:
    """(table, promise) of every table the application knows, in a stable order."""
    models = apps.get_models(include_auto_created=True)
    found = {model._meta.db_table: privacy_of(model) for model in models if model._meta.managed}
    found["django_migrations"] = LIBRARY_TABLES["django_migrations"]
    yield from sorted(found.items())
