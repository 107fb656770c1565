"""Accounts: how somebody signs in. Who they are in the journey is their principal, an id and nothing more."""

import uuid
from typing import Any

from django.contrib.auth.models import AbstractBaseUser, BaseUserManager
from django.db import models

from ownway.platform.access.actor import ActorKind
from ownway.platform.access.privacy import gate_table


class AccountManager(BaseUserManager["Account"]):
    """Makes accounts; e-mail is optional, because a reference and a passphrase do as well."""

    def create_user(self, username: str, password: str | None = None, **fields: Any) -> "Account":
        """An account of a principal, signing in by e-mail address or reference."""
        account = self.model(username=username, **fields)
        account.set_password(password)
        account.save(using=self._db)
        return account


class Account(AbstractBaseUser):
    """A door key, not a person: no record hangs on it."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    username = models.CharField(max_length=254, unique=True)
    email = models.EmailField(blank=True)
    kind = models.CharField(max_length=10, choices=[(kind, kind) for kind in (ActorKind.PERSON, ActorKind.WORKER)])
    principal = models.UUIDField(db_index=True)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = AccountManager()
    USERNAME_FIELD = "username"
    EMAIL_FIELD = "email"
    privacy = gate_table(
        plain=("id", "kind", "principal", "is_active", "created_at", "last_login", "password"),
        identity=("username", "email"),
    )

    def __str__(self) -> str:
        return str(self.id)
