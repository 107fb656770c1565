"""The only writer of accounts."""

from uuid import UUID

from django.db import transaction
from django.utils.translation import gettext as _

from ownway.platform.access.actor import ActorKind
from ownway.platform.access.verdict import Refused
from ownway.platform.accounts.models import Account
from ownway.platform.accounts.signing_in import new_return_code


def open_account(kind: ActorKind, principal: UUID, *, username: str = "", password: str | None = None) -> Account:
    """An account for a principal. Without a name it has a reference and no way in yet but this browser."""
    reference, _words = new_return_code()
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
    _reference, passphrase = new_return_code()
    account.set_password(passphrase)
    account.save(update_fields=["password"])
    return account.username, passphrase


def has_way_back(principal: UUID) -> bool:
    """Whether somebody could sign in again, with a passphrase or a password."""
    account = account_of(principal)
    return account is not None and account.has_usable_password()


@transaction.atomic(using="gate")
def choose_sign_in(principal: UUID, email: str, password: str) -> Account:
    """Sign in by an e-mail address and a password from now on; a reference given before no longer opens."""
    if Account.objects.filter(username__iexact=email).exclude(principal=principal).exists():
        raise Refused("taken", _("Somebody signs in with this address already. Use another one, or a reference."))
    account = Account.objects.select_for_update().get(principal=principal, is_active=True)
    account.username = account.email = email.lower()
    account.set_password(password)
    account.save(update_fields=["username", "email", "password"])
    return account
