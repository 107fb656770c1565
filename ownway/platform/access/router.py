"""Which login touches which table: sign-in tables through the gate, all others as the application."""

from typing import Any

from django.db.models import Model

from ownway.platform.access.catalogue import privacy_of
from ownway.platform.access.privacy import Kind


class LoginRouter:
    """Reads and writes of gate tables go to `gate`; migrations run on `owner` and nowhere else."""

    def db_for_read(self, model: type[Model], **hints: Any) -> str:
        return "gate" if privacy_of(model).kind is Kind.GATE else "default"

    db_for_write = db_for_read

    def allow_relation(self, one: Model, other: Model, **hints: Any) -> bool:
        return self.db_for_read(type(one)) == self.db_for_read(type(other))

    def allow_migrate(self, db: str, app_label: str, **hints: Any) -> bool:
        return db == "owner"
