"""The only writer of accounts."""

from uuid import UUID

from django.db import transaction

from ownway.platform.access.actor import ActorKind
from ownway.platform.accounts.models import Account
from ownway.platform.accounts.signing_in import new_return_code


def open_account(kind: ActorKind, principal: UUID, *, username: str = "", password: str | None = None) -> Account:
    """An account for a principal. Without a name it has a reference and no way in yet but this browser."""
    reference, _ = new_return_code()
    return Account.objects.create_user(
        username or reference, password, kind=kind, principal=principal, email=username if "@" in username else ""
    )


def account_of(principal: UUID) -> Account | None:
    """The account of a principal, if there is one."""
    return Account.objects.filter(principal=principal, is_active=True).first()


@transaction.atomic(using="gate")
def give_return_code(principal: UUID, kind: ActorKind = ActorKind.PERSON) -> tuple[str, str]:
    """A reference and a new passphrase, to be shown once and written down. The passphrase before no longer opens."""
    account = account_of(principal) or open_account(kind, principal)
    _, passphrase = new_return_code()
    account.set_password(passphrase)
    account.save(update_fields=["password"])
    return account.username, passphrase
